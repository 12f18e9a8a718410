// The frame of pages for who is signed in: who that is, the way out, what was just done or refused, and the page.

import type { Role } from '@jamin/administration';
import type { ReactNode } from 'react';
import { href } from '../addresses.ts';
import type { BranchState } from '../branch/branch-state.ts';
import { useLanguage } from '../language.ts';
import { branchWords } from '../words/branch-words.ts';
import { cashWords } from '../words/cash-words.ts';
import { deskWords } from '../words/desk-words.ts';
import { BranchFrame } from './branch-frame.tsx';
import { Notice } from './notice.tsx';

type Frame = {
  readonly branch: BranchState;
  readonly name: string;
  readonly role: Role;
  /** What was just done, in words; nothing on a page that was only opened. */
  readonly done: string | undefined;
};

type DeskFrameProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string;
  /** Why what was asked for was not done. */
  readonly refused?: string | undefined;
  readonly children: ReactNode;
};

export function DeskFrame({ frame, title, description, refused, children }: DeskFrameProps) {
  const language = useLanguage();
  const words = deskWords[language];
  return (
    <BranchFrame branch={frame.branch} title={title} description={description}>
      <form method="post" action={href('signIn', language)} className="signed-in">
        <span>{words.signedIn(frame.name, branchWords[language].roles[frame.role])}</span>{' '}
        <button className="button second" type="submit" name="langkah" value="keluar">
          {words.signOut}
        </button>
      </form>
      <RoomLinks role={frame.role} />
      {refused === undefined ? null : (
        <div className="notice bad" role="alert" tabIndex={-1} autoFocus>
          <h2>{words.trouble}</h2>
          <p>{refused}</p>
        </div>
      )}
      {frame.done === undefined || refused !== undefined ? null : (
        <Notice>
          <p role="status">{frame.done}</p>
        </Notice>
      )}
      {children}
    </BranchFrame>
  );
}

/** The pages of each role; who has one only is on it already. */
const ROOMS: { readonly [role in Role]: readonly ('desk' | 'deskPayments')[] } = {
  ...{ worker: [], heir: [], employer: [], officer: [], cashier: [], press: [], administrator: [] },
  ...{ approver: ['desk', 'deskPayments'], auditor: ['desk', 'deskPayments'] },
};

function RoomLinks({ role }: { readonly role: Role }) {
  const language = useLanguage();
  const names = { desk: deskWords[language].desk.title, deskPayments: cashWords[language].title };
  if (ROOMS[role].length === 0) return null;
  return (
    <nav aria-label={deskWords[language].rooms}>
      <ul className="menu">
        {ROOMS[role].map((room) => (
          <li key={room}>
            <a href={href(room, language)}>{names[room]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
