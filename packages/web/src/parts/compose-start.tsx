// What stands before the form of a release: where the figures go, an example to look at, and a fresh start.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { composeWords } from '../words/compose-words.ts';

type StartProps = {
  readonly language: Language;
  readonly isExample: boolean;
  readonly example: () => void;
  readonly clear: () => void;
};

export function ComposeStart({ language, isExample, example, clear }: StartProps) {
  const words = composeWords[language];
  return (
    <>
      <p className="small">
        {words.privacy} {words.offline}
      </p>
      {isExample ? <p className="notice warn">{words.exampleNotice}</p> : null}
      <form
        method="post"
        encType="multipart/form-data"
        className="actions"
        onSubmit={(event) => {
          event.preventDefault();
          example();
        }}
      >
        <button type="submit" className="button second" name="do" value="example">
          {words.exampleButton}
        </button>
        <a className="button second" href={`${href('compose', language)}?angka=contoh`}>
          {words.branchButton}
        </a>
        <a
          className="button second"
          href={href('compose', language)}
          onClick={(event) => {
            event.preventDefault();
            clear();
          }}
        >
          {words.clear}
        </a>
      </form>
    </>
  );
}
