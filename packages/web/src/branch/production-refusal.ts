// Why a start for real people is refused, before anything is opened or served.
import { branchSettings, settingProblems } from '@jamin/administration';
import { refusalWords } from './start-words.ts';

export function productionRefusal(env: { readonly [name: string]: string | undefined }): string | undefined {
  const problems = settingProblems(branchSettings(env).judged);
  return problems.length === 0 ? undefined : refusalWords(problems);
}
