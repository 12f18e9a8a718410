// What an employer does on its own page: reports the next month as the last, pays a bill of the example, takes a sheet.
import {
  asActor,
  billMonth,
  businessDay,
  countSealed,
  employerFacts,
  monthAssessor,
  OperatingError,
  receiveMoney,
  reportWages,
  sealBooks,
  sen,
  workersOf,
} from '@jamin/administration';
import { addMonths, type Day, date, writeDate } from '@jamin/engine';
import type { Acting } from './acting.ts';
import { keyOf, namesOfPersons, nextMonth, ownBills, paidDays, reportedMonths } from './company-view.ts';

/** Whom the branch itself is in what is written down. */
const BRANCH = 'cabang';

/** The step that was done; undefined where the form asks for none that there is. */
export async function workOnCompany(acting: Acting, form: FormData): Promise<string | undefined> {
  const [npp] = acting.actor.employers;
  if (npp === undefined) return undefined;
  switch (form.get('do')) {
    case 'report':
      return reportNext(acting, npp, String(form.get('month') ?? ''));
    case 'pay':
      return acting.branch.isExample ? payBill(acting, npp, String(form.get('bill') ?? '')) : undefined;
    default:
      return undefined;
  }
}

/** The wages of the month before, for those who still work; sent twice, it is the same report. */
async function reportNext({ branch, actor }: Acting, npp: string, key: string): Promise<string> {
  const { at, id: by } = actor;
  const on = businessDay(at);
  const { month, bank } = await asActor(branch.people, actor, async (within) => {
    const facts = await employerFacts(within, npp, on, at);
    const last = (await reportedMonths(within, npp)).at(0)?.month;
    const month = last === undefined ? undefined : keyOf(last) === key ? last : nextMonth(last, on);
    if (facts === undefined || last === undefined || month === undefined || keyOf(month) !== key)
      throw new OperatingError('registry/nothing-reported', { npp });
    const before = await workersOf(within, npp, addMonths(month, -1), at);
    const wages = new Map(before.flatMap(({ kpj, wage }) => (wage === undefined ? [] : [[kpj, wage] as const])));
    const rows = (await workersOf(within, npp, month, at)).flatMap(({ kpj }) => {
      const wage = wages.get(kpj);
      return wage === undefined ? [] : [{ kpj, wage }];
    });
    await reportWages(within, { key: `web:${npp}:${key}`, npp, month, rows, at, by });
    return { month, bank: facts.branch };
  });
  if (!branch.isExample) return 'reported';
  // In the example the branch bills what was reported at once.
  const law = { kept: branch.kept, assess: monthAssessor(branch.kept.law, month, on) };
  await billMonth(branch.system, law, { npp, month, bank, issuedOn: on, at, by: BRANCH });
  return 'reported-billed';
}

/** The bank of the example says that the money came. */
async function payBill(acting: Acting, npp: string, id: string): Promise<string> {
  const { branch, actor } = acting;
  const { at } = actor;
  const bills = await asActor(branch.people, actor, (within) => ownBills(within, npp));
  const bill = bills.find((one) => one.id === id);
  if (bill === undefined) throw new OperatingError('contributions/no-such-bill', { bill: id });
  if ((await paidDays(acting, [bill])).has(id)) return 'bill-paid';
  const receipt = { key: `web:${id}`, payer: npp, bank: bill.branch, amount: sen(bill.amount) };
  const money = { ...receipt, paidOn: businessDay(at), at, by: BRANCH };
  await receiveMoney(branch.system, money);
  await sealBooks(branch.system, branch.clock());
  await countSealed(branch.system);
  return 'bill-paid';
}

/** The workers of a month with their wages, as a sheet that the monthly report takes again. */
export async function monthSheet({ branch, actor }: Acting, key: string): Promise<string | undefined> {
  const [npp] = actor.employers;
  const month = monthOf(key);
  if (npp === undefined || month === undefined) return undefined;
  return asActor(branch.people, actor, async (within) => {
    const workers = await workersOf(within, npp, month, actor.at);
    if (workers.length === 0) return undefined;
    const names = await namesOfPersons(
      within,
      workers.map(({ person }) => person),
    );
    const lines = workers.map(({ kpj, person, wage, left, programmes }) =>
      [kpj, names.get(person) ?? '', rupiah(wage), left === undefined ? '' : writeDate(left), programmes.join(' ')]
        .map(cell)
        .join(','),
    );
    return ['kpj,nama,upah,tanggal keluar,program', ...lines, ''].join('\r\n');
  });
}

function monthOf(key: string): Day | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(key) ? date(`${key}-01`) : undefined;
}

const SEN = 100n;

function rupiah(wage: bigint | undefined): string {
  return wage === undefined ? '' : String(wage / SEN);
}

/** Quoted where it must be; nothing that a spreadsheet would take for a formula. */
function cell(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
