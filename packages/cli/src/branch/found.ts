// `jamin branch found`: a real branch, from a file that names its office, its accounts and who signs in first.
import { type BranchSettings, type Founded, type Founding, foundBranch } from '@jamin/administration';
import type { Problem } from '@jamin/law';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type ExitCode, exit, InputError } from '../failure.ts';
import { readText } from '../input.ts';
import type { Terminal } from '../terminal.ts';
import { orStop } from './branch-failure.ts';

const word = z.string().trim().min(1).max(200);
/** A name of the branch's own, part of codes and addresses. */
const code = z.string().regex(/^[a-z0-9-]{1,40}$/);
const account = z.strictObject({ holder: word, bank: word, account: z.string().regex(/^[A-Za-z0-9]{1,34}$/) });
const accounts = z.strictObject({ jht: account, jkk: account, jkm: account, jp: account, jkp: account });
const administrator = z.union([
  z.strictObject({ name: word, email: z.email() }),
  z.strictObject({ name: word, issuer: z.url(), subject: word }),
]);
const founding = z.strictObject({
  code,
  name: word,
  region: word,
  administrator,
  bank: z.strictObject({ name: code, accounts }),
});

export async function runFound(to: Terminal, settings: BranchSettings, file: string): Promise<ExitCode> {
  const asked = readFounding(file);
  const founded = await orStop(foundBranch(settings, asked), `branch found ${file}`);
  show(to, asked, founded);
  return exit.yes;
}

/** Everything stays the text that was written: an account number keeps its zeros. */
function readFounding(file: string): Founding {
  const document = parseDocument(readText(file), { version: '1.2', schema: 'failsafe', prettyErrors: false });
  const isYaml = document.errors.length === 0;
  const read = founding.safeParse(isYaml ? document.toJS({ maxAliasCount: 100 }) : undefined);
  if (read.success) return read.data;
  throw new InputError(read.error.issues.flatMap((issue) => problemsOf(issue, file)));
}

const remedy = { id: 'Bentuknya ada di jamin branch --help.', en: 'Its form is in jamin branch --help.' };

function problemsOf(issue: z.core.$ZodIssue, file: string): readonly Problem[] {
  const at = (path: readonly PropertyKey[]) => [file, ...path.map(String)].join(': ');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      place: at([...issue.path, key]),
      message: { id: 'Kunci ini tidak dikenal.', en: 'This key is not known.' },
      remedy,
    }));
  const message = {
    id: 'Nilai ini belum ada atau salah bentuknya.',
    en: 'This is missing, or has not the right form.',
  };
  return [{ code: 'wrong-value', place: at(issue.path), message, remedy }];
}

function show(to: Terminal, { name, administrator }: Founding, { person, password }: Founded): void {
  if (to.json) {
    to.out(JSON.stringify({ person, ...(password === undefined ? {} : { password }) }, null, 2));
    return;
  }
  const { id, en } =
    password === undefined || !('email' in administrator)
      ? {
          id: `${name} berdiri. ${administrator.name} (${person}) masuk lewat lembaganya.`,
          en: `${name} is founded. ${administrator.name} (${person}) signs in through the institution.`,
        }
      : {
          id:
            `${name} berdiri. ${administrator.name} (${person}) masuk dengan ${administrator.email} dan kata sandi:\n` +
            `\n  ${password}\n\nKata sandi ini berlaku satu kali dan tidak ditunjukkan lagi. ` +
            'Setelah masuk, tetapkan yang baru (POST /api/v1/me/password).',
          en:
            `${name} is founded. ${administrator.name} (${person}) signs in with ${administrator.email} ` +
            'and the password:\n' +
            `\n  ${password}\n\nIt counts once and is not shown again. ` +
            'After signing in, set another one (POST /api/v1/me/password).',
        };
  to.out(to.language === 'id' ? id : en);
}
