// Signing in: the ready accounts of the example, a password, or the institution's own way; and signing out.

import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { href } from '../addresses.ts';
import { branchState } from '../branch/branch-state.ts';
import { pathWithin } from '../branch/path-within.ts';
import { isFromElsewhere } from '../branch/shown.ts';
import { branching, served, signing } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { BranchFrame } from '../parts/branch-frame.tsx';
import { SignedInCard, SignInForms } from '../parts/sign-in-forms.tsx';
import { postedForm } from '../reading/posted-form.ts';
import { signInWords } from '../words/sign-in-words.ts';

type Trouble = keyof (typeof signInWords)['id']['troubles'];

const isTrouble = (name: string | null): name is Trouble =>
  name !== null && Object.hasOwn(signInWords.id.troubles, name);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const signIn = context.get(signing);
  const told = url.searchParams.get('gagal');
  return {
    branch: branchState(context.get(branching)()),
    accounts: (await signIn?.accounts()) ?? [],
    institution: signIn?.institution ?? null,
    who: (await signIn?.who(request)) ?? null,
    next: pathWithin(url.searchParams.get('lanjut'), url.origin) ?? null,
    trouble: isTrouble(told) ? told : null,
  };
}

/** It is of who asks. */
export function headers() {
  return { 'Cache-Control': 'no-store' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const url = new URL(request.url);
  const page = href('signIn', languageOf(url.pathname));
  const signIn = context.get(signing);
  const refuse = (trouble: Trouble, email = '') => data({ trouble, email }, { status: 422 });
  if (isFromElsewhere(request, context.get(served).origin)) return refuse('elsewhere');
  const form = await postedForm(request);
  if (signIn === undefined || typeof form === 'string') return refuse('closed');
  const typed = (name: string) => String(form.get(name) ?? '');
  if (typed('langkah') === 'keluar') return redirect(page, { headers: { 'Set-Cookie': await signIn.out(request) } });
  const [email, password, person] = [typed('surel').trim(), typed('sandi'), typed('orang')];
  if (person === '' && (email === '' || password === '')) return refuse('empty', email);
  const began = await (person === '' ? signIn.byPassword(request, email, password) : signIn.asExample(request, person));
  if ('refused' in began) return refuse(began.refused, email);
  return redirect(pathWithin(typed('lanjut'), url.origin) ?? page, { headers: { 'Set-Cookie': began.cookie } });
}

export default function SignInPage() {
  const { branch, who, trouble, next, accounts, institution } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const language = useLanguage();
  const words = signInWords[language];
  return (
    <BranchFrame branch={branch} title={words.title} description={words.description}>
      {who === null ? null : <SignedInCard who={who} next={next} language={language} />}
      <SignInForms
        accounts={accounts}
        institution={institution}
        isSignedIn={who !== null}
        isExample={branch.kind === 'open' && branch.isExample}
        next={next}
        trouble={posted?.trouble ?? trouble}
        email={posted?.email ?? ''}
        language={language}
      />
    </BranchFrame>
  );
}
