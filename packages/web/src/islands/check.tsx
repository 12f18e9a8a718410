// Checks figures on the device: texts at once, files by readers that are loaded when somebody brings one.

import type { Language } from '@jamin/law';
import { indonesia } from '@jamin/law/light';
import { checkText, possiblePayments } from '@jamin/press';
import type { ComponentProps } from 'react';
import { checkView } from '../figures/check-view.ts';
import { CheckForm, type CheckProblem, type OnDevice } from '../parts/check-form.tsx';
import { mount } from '../parts/mount.tsx';
import { checkWords } from '../words/check-words.ts';

const possible = possiblePayments(indonesia);

function onDevice(language: Language): OnDevice {
  return {
    check: (text) => checkView(text, checkText(text, possible), language),
    read: (file) => readFile(file, language),
  };
}

async function readFile(file: File, language: Language): Promise<string | CheckProblem> {
  const words = checkWords[language];
  const readers = await import('@jamin/press/files').catch(() => undefined);
  if (readers === undefined) {
    return { field: 'berkas', message: words.readerMissing, remedy: words.readerMissingRemedy };
  }
  const { largestBytes, readDocument, tooLarge } = readers;
  const document =
    file.size > largestBytes(file.name)
      ? ({ ok: false, problem: tooLarge(file.size, file.name) } as const)
      : await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
  if (document.ok) return document.text;
  const { message, remedy } = document.problem;
  return { field: 'berkas', message: message[language], remedy: remedy[language] };
}

mount('check', (props: ComponentProps<typeof CheckForm>) => <CheckForm {...props} device={onDevice(props.language)} />);
