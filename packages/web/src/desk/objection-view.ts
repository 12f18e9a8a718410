// The objections against a claim: each with how it ended, and whom the law lets the claimant ask next.
import { asActor, businessDay, type Within } from '@jamin/administration';
import { formatDate, type Language } from '@jamin/law';
import { type DisputeBody, disputes } from '@jamin/law/reference/disputes';
import { type LawLink, lawLinks } from '../answers/law-links.ts';
import { objectionWords } from '../words/objection-words.ts';
import type { Acting } from './acting.ts';
import { namesOf } from './names.ts';

type ObjectionLine = {
  readonly number: number;
  readonly heading: string;
  readonly reason: string;
  /** How it ended and why; nothing while it waits. */
  readonly end: { readonly text: string; readonly reason: string } | undefined;
};

export type NextBody = {
  readonly dispute: string;
  readonly name: string;
  readonly body: string;
  readonly basis: readonly LawLink[];
};

export type ObjectionView = {
  readonly lines: readonly ObjectionLine[];
  /** What can be objected to now, and who is asked; nothing before an approval or while one waits. */
  readonly next: readonly NextBody[];
  readonly state: 'none' | 'may' | 'waits' | 'upheld' | 'ended';
  /** Who has the one that waits. */
  readonly waitsFor: string;
  /** Whether who reads had no part in the decision. */
  readonly mayEnd: boolean;
  /** The claim that followed one that was upheld. */
  readonly renewed: string | undefined;
};

export async function objectionView(acting: Acting, claim: string): Promise<ObjectionView> {
  const { branch, actor, language } = acting;
  const words = objectionWords[language];
  const read = await asActor(branch.people, actor, (within) => readAll(within, claim));
  const endedBy = read.rows.flatMap(({ ended_by }) => (ended_by === null ? [] : [ended_by]));
  const names = await namesOf(branch.system, endedBy);
  const last = read.rows.at(-1);
  const next = nextBodies(read, language);
  return {
    lines: read.rows.map(({ number, body, reason, filed_at, outcome, ended_at, ended_by, says }) => ({
      number,
      heading: words.filed(`${number}`, formatDate(businessDay(filed_at), language), bodyName(body, language)),
      reason,
      end:
        outcome === null || ended_at === null || ended_by === null
          ? undefined
          : {
              text: words.endedOn(
                words.outcomes[outcome],
                formatDate(businessDay(ended_at), language),
                names.get(ended_by) ?? ended_by,
              ),
              reason: says ?? '',
            },
    })),
    next,
    state: stateOf(read, next.length > 0),
    waitsFor: last?.outcome === null ? bodyName(last.body, language) : '',
    mayEnd: read.approval !== undefined && ![read.approval.decided_by, read.approval.approved_by].includes(actor.id),
    renewed: read.renewed,
  };
}

type Read = Awaited<ReturnType<typeof readAll>>;

async function readAll(within: Within, claim: string) {
  const row = await within.selectFrom('claims.claim').select('ask').where('id', '=', claim).executeTakeFirst();
  const approval = await within
    .selectFrom('claims.approval')
    .select(['decided_by', 'approved_by'])
    .where('claim', '=', claim)
    .executeTakeFirst();
  const rows = await within
    .selectFrom('claims.objection as o')
    .leftJoin('claims.objection_outcome as e', (join) =>
      join.onRef('e.claim', '=', 'o.claim').onRef('e.number', '=', 'o.number'),
    )
    .select(['o.number', 'o.dispute', 'o.body', 'o.reason', 'o.filed_at'])
    .select(['e.outcome', 'e.ended_at', 'e.ended_by', 'e.reason as says'])
    .where('o.claim', '=', claim)
    .orderBy('o.number')
    .execute();
  const renewal = await within
    .selectFrom('claims.renewal')
    .select('claim')
    .where('objected', '=', claim)
    .executeTakeFirst();
  return { programme: row?.ask.toUpperCase(), approval, rows, renewed: renewal?.claim };
}

/** As the administration goes on: the first objection chooses its path, the next goes to the next body of it. */
function nextBodies({ programme, approval, rows }: Read, language: Language): readonly NextBody[] {
  const last = rows.at(-1);
  if (approval === undefined || (last !== undefined && last.outcome !== 'rejected')) return [];
  return disputes
    .filter((one) => one.programme === programme && (last === undefined || one.id === last.dispute))
    .flatMap(({ id, name, bodies, citations }) => {
      const body = bodies[rows.filter(({ dispute }) => dispute === id).length];
      if (body === undefined) return [];
      const basis = lawLinks(citations, language);
      return [{ dispute: id, name: name[language], body: objectionWords[language].bodies[body], basis }];
    });
}

function stateOf({ approval, rows }: Read, isOpen: boolean): ObjectionView['state'] {
  const last = rows.at(-1);
  if (approval === undefined) return 'none';
  if (last?.outcome === null) return 'waits';
  if (last?.outcome === 'upheld') return 'upheld';
  return isOpen ? 'may' : 'ended';
}

function bodyName(body: string, language: Language): string {
  const { bodies } = objectionWords[language];
  return bodies[body as DisputeBody] ?? body;
}
