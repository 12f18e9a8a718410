// "Perusahaan saya": an employer's workers, the months it reported, its bills and arrears, and the next month's report.

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { href } from '../addresses.ts';
import { actingOn, refusable } from '../desk/acting.ts';
import { companyView } from '../desk/company-view.ts';
import { workOnCompany } from '../desk/company-work.ts';
import { frameOf } from '../desk/frame.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useLanguage } from '../language.ts';
import { CompanyBills, CompanyMonths, CompanyReport, CompanyWorkers } from '../parts/company-lists.tsx';
import { DeskFrame } from '../parts/desk-frame.tsx';
import { formOf } from '../reading/posted-form.ts';
import { companyWords } from '../words/company-words.ts';

export async function loader(args: LoaderFunctionArgs) {
  const acting = await actingOn(args, ['employer']);
  const company = await companyView(acting);
  if (company === undefined) throw data(null, { status: 404 });
  return { frame: frameOf(acting, args.request), company, isExample: acting.branch.isExample };
}

export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['employer']);
  const { language } = acting;
  const form = await formOf(args.request);
  const done = await refusable(() => workOnCompany(acting, form));
  if (done === undefined) throw data(null, { status: 400 });
  if (typeof done !== 'string') return data({ refused: refusalText(done.refused.code, language) }, { status: 409 });
  throw redirect(`${href('myCompany', language)}?selesai=${done}`);
}

export default function MyCompanyPage() {
  const { frame, company, isExample } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const words = companyWords[language];
  return (
    <DeskFrame frame={frame} title={words.title} description={words.lead} refused={posted?.refused}>
      <p className="lead">
        {company.name} · NPP {company.npp}
      </p>
      <p>{words.arrears(company.arrears)}</p>
      <CompanyReport company={company} isExample={isExample} language={language} />
      <CompanyBills bills={company.bills} isExample={isExample} language={language} />
      <CompanyWorkers company={company} language={language} />
      <CompanyMonths months={company.months} language={language} />
    </DeskFrame>
  );
}
