// What the server hands to every page: today's date and the addresses of the browser's scripts.

import type { Day } from '@jamin/engine';
import { createContext } from 'react-router';
import type { AnswersApart } from './answers/answers-apart.ts';
import type { CalculatorState } from './answers/calculate.ts';
import type { BranchNow } from './branch/branch.ts';
import type { SignIn } from './branch/sign-in.ts';
import type { CheckApart } from './reading/check-apart.ts';
import type { Refusal } from './serving/refusals.ts';

/** The scripts of an island by its name; empty when there is no such island. */
export type Scripts = (island: string) => string | undefined;

type Served = { readonly today: Day; readonly scripts: Scripts; readonly origin: string };

export const served = createContext<Served>();

/** Reads a file or text that somebody sent and checks it, apart from the server. */
export const checking = createContext<CheckApart>();

/** Answers a posted form, apart from the server. */
export const answering = createContext<AnswersApart>();

/** What a posted form of a calculator was answered with; null where the page was only opened. */
export const answered = createContext<CalculatorState | null>(null);

/** The status of a page that only says no; undefined for every other page. */
export const refused = createContext<Refusal | undefined>(undefined);

export type ScriptFiles = (island: string) => readonly string[];

/** Every file that a script may load, itself among them: what a page needs when there is no connection. */
export const scriptFiles = createContext<ScriptFiles>(() => []);

/** The branch whose claims and figures the pages show. */
export const branching = createContext<BranchNow>(() => undefined);

/** How people sign in to it; undefined where there is none. */
export const signing = createContext<SignIn | undefined>(undefined);

/** Hears of what breaks in a page, and where; it writes down no word of anybody. */
export const telling = createContext<(thrown: unknown, where: string) => void>(() => undefined);
