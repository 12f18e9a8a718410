// Files to and from banks: the same bytes out, typed rows in, and every wrong file refused with code and place.
import { type Day, date, writeDate } from '@jamin/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OperatingError } from '../error.ts';
import { sen } from '../money.ts';
import { readAmount, writeAmount } from './bank-amount.ts';
import { readCamt053 } from './camt-053.ts';
import { readPain001, writeCamt053, writePain002 } from './example-bank.ts';
import type { FileProblem } from './file-problem.ts';
import { type Pain001, writePain001 } from './pain-001.ts';
import { readPain002 } from './pain-002.ts';

const batch: Pain001 = {
  id: 'B-000001',
  createdAt: '2024-07-24T03:00:00.000Z',
  executionOn: date('2024-07-25'),
  initiator: 'Cabang Contoh',
  debtor: { name: 'DJS JHT Cabang Contoh', bank: 'CTOHIDJA', account: '0011223344' },
  payments: [
    {
      id: 'P-000001',
      amount: sen(1_234_567_00n),
      payee: { name: 'Contoh Satu & Anak <ahli waris>', bank: '999', account: '5550001' },
      purpose: 'SSBE',
      remittance: 'JHT K-000001',
    },
    {
      id: 'P-000002',
      amount: sen(100n),
      payee: { name: 'Contoh Dua', bank: 'CTOHIDJAXXX', account: '5550002' },
      purpose: 'PENS',
    },
  ],
};

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function problemsOf(read: () => unknown): readonly FileProblem[] {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof OperatingError && thrown.code === 'payments/file-refused') {
      return thrown.data['problems'] as readonly FileProblem[];
    }
    throw thrown;
  }
  return [];
}

describe('pain.001', () => {
  test('the bytes of a batch are the same as ever', async () => {
    expect(text(writePain001(batch))).toBe(text(writePain001(structuredClone(batch))));
    await expect(text(writePain001(batch))).toMatchFileSnapshot('./pain-001-golden.xml');
  });

  test('the bank reads what was written', () => {
    const name = fc.string({ minLength: 1, maxLength: 70, unit: 'grapheme' }).filter((one) => isName(one));
    const number = fc.stringMatching(/^\d{5,20}$/);
    const payment = fc.record({
      amount: fc.bigInt({ min: 1n, max: 10n ** 15n }).map(sen),
      payee: fc.record({ name, bank: fc.constantFrom('999', 'CTOHIDJA'), account: number }),
      purpose: fc.constantFrom('SSBE' as const, 'PENS' as const),
      remittance: fc.option(name, { nil: undefined }),
    });
    const property = fc.property(fc.array(payment, { minLength: 1, maxLength: 6 }), (all) => {
      const payments = all.map((one, index) => ({ ...one, id: `P-${index}` }));
      const read = readPain001(writePain001({ ...batch, payments }));
      expect(read).toEqual({ ...batch, executionOn: writeDate(batch.executionOn), payments });
    });
    fc.assert(property, { numRuns: 200 });
  });

  const [first] = batch.payments;
  const refused: readonly (readonly [string, Partial<Pain001>, string, string])[] = [
    ['no payment', { payments: [] }, 'bank-file/missing-element', '/Document/CstmrCdtTrfInitn/PmtInf[1]/CdtTrfTxInf'],
    [
      'a payment twice',
      { payments: first === undefined ? [] : [first, first] },
      'bank-file/duplicate-id',
      '/Document/CstmrCdtTrfInitn/PmtInf[1]/CdtTrfTxInf[2]',
    ],
    [
      'a payment of nothing',
      { payments: first === undefined ? [] : [{ ...first, amount: sen(0n) }] },
      'bank-file/nothing-to-pay',
      '/Document/CstmrCdtTrfInitn/PmtInf[1]/CdtTrfTxInf[1]',
    ],
    ['an id too long', { id: 'B'.repeat(36) }, 'bank-file/wrong-value', '/Document/CstmrCdtTrfInitn/GrpHdr/MsgId'],
    [
      'a payer without a name',
      { debtor: { ...batch.debtor, name: '' } },
      'bank-file/wrong-value',
      '/Document/CstmrCdtTrfInitn/PmtInf[1]/Dbtr/Nm',
    ],
    ['a control character', { initiator: 'Cabang\u0000Contoh' }, 'bank-file/not-xml', '/'],
  ];
  test.each(refused)('is not written with %s', (_, change, code, place) => {
    expect(problemsOf(() => writePain001({ ...batch, ...change }))[0]).toMatchObject({ code, place });
  });
});

/** What XML can carry: no half of a surrogate pair, no forbidden character. */
function isName(text: string): boolean {
  return text.length <= 140 && text.isWellFormed() && !/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
}

const status = {
  id: 'S-1',
  createdAt: '2024-07-25T01:00:00.000Z',
  batch: 'B-000001',
  payments: [
    { payment: 'P-000001', status: 'ACSP', reason: undefined },
    { payment: 'P-000002', status: 'RJCT', reason: 'AC01' },
  ],
};
const statusText = text(writePain002(status));

describe('pain.002', () => {
  test('each payment with its status and reason', () => {
    const read = readPain002(bytes(statusText));
    expect(read).toMatchObject({ id: 'S-1', batch: 'B-000001', whole: undefined });
    expect(read.payments.map(({ line, ...one }) => ({ ...one, known: line > 1 }))).toEqual(
      status.payments.map((one) => ({ ...one, known: true })),
    );
  });

  test('a status of the whole batch', () => {
    const whole = { status: 'RJCT', reason: 'AM04' };
    expect(readPain002(writePain002({ ...status, whole, payments: [] }))).toMatchObject({ whole, payments: [] });
  });

  test('with another prefix of the namespace, comments and line ends, it says the same', () => {
    const prefixed = statusText
      .replace(/<(\/?)(\w)/g, '<$1ns:$2')
      .replace('xmlns=', 'xmlns:ns=')
      .replace(/\n/g, '\r\n')
      .replace('<ns:GrpHdr>', '<!-- from the bank --><ns:GrpHdr>');
    expect(readPain002(bytes(prefixed))).toEqual(readPain002(bytes(statusText)));
  });

  const report = '/Document/CstmrPmtStsRpt';
  const transaction = `${report}/OrgnlPmtInfAndSts[1]/TxInfAndSts`;
  const count = '<NbOfTxsPerSts><DtldNbOfTxs>3</DtldNbOfTxs><DtldSts>RJCT</DtldSts></NbOfTxsPerSts><TxInfAndSts>';
  const table: readonly (readonly [string, (text: string) => string, string, string])[] = [
    ['empty', () => '', 'not-xml', '/'],
    ['a letter instead', () => 'Dear Sir', 'not-xml', '/'],
    ['cut short', (all) => all.slice(0, -200), 'truncated', '/'],
    ['cut inside a tag', (all) => all.slice(0, all.indexOf('OrgnlEnd')), 'truncated', '/'],
    ['two ends exchanged', (all) => all.replace('</TxSts>', '</TxSt>'), 'not-xml', '/'],
    ['another version', (all) => all.replace('002.001.10', '002.001.03'), 'other-message', '/Document'],
    ['another message', (all) => all.replace('pain.002.001.10', 'camt.053.001.08'), 'other-message', '/Document'],
    ['another namespace', (all) => all.replace('urn:iso', 'urn:osi'), 'other-message', '/Document'],
    [
      'no batch',
      (all) => all.replace(/<OrgnlMsgId>.*/, ''),
      'missing-element',
      `${report}/OrgnlGrpInfAndSts/OrgnlMsgId`,
    ],
    [
      'an empty batch',
      (all) => all.replace('>B-000001</OrgnlMsgId', '></OrgnlMsgId'),
      'wrong-value',
      `${report}/OrgnlGrpInfAndSts/OrgnlMsgId`,
    ],
    [
      'an unknown element',
      (all) => all.replace('<TxSts>', '<Sofa>1</Sofa><TxSts>'),
      'unexpected-element',
      `${transaction}[1]/Sofa`,
    ],
    [
      'the order changed',
      (all) => all.replace(/(<OrgnlEnd.*)\s+(<TxSts.*)/, '$2$1'),
      'unexpected-element',
      `${transaction}[1]/OrgnlEndToEndId`,
    ],
    ['a status twice', (all) => all.replace(/(<TxSts.*)/, '$1$1'), 'too-many', `${transaction}[1]/TxSts`],
    ['a code too long', (all) => all.replace('ACSP', 'ACCEPTED'), 'wrong-value', `${transaction}[1]/TxSts`],
    ['text between elements', (all) => all.replace('<TxSts>', 'paid <TxSts>'), 'unexpected-text', `${transaction}[1]`],
    [
      'an attribute',
      (all) => all.replace('<TxSts>', '<TxSts a="1">'),
      'unexpected-attribute',
      `${transaction}[1]/TxSts/@a`,
    ],
    ['a moment that is none', (all) => all.replace('07-25T', '02-30T'), 'wrong-value', `${report}/GrpHdr/CreDtTm`],
    [
      'a payment twice',
      (all) => all.replace('P-000002', 'P-000001'),
      'duplicate-id',
      `${transaction}[2]/OrgnlEndToEndId`,
    ],
    [
      'no payment named',
      (all) => all.replace(/<OrgnlEnd.*/, ''),
      'missing-element',
      `${transaction}[1]/OrgnlEndToEndId`,
    ],
    [
      'fewer than counted',
      (all) => all.replace('<TxInfAndSts>', count),
      'wrong-count',
      `${report}/OrgnlPmtInfAndSts[1]/NbOfTxsPerSts[1]`,
    ],
    ['another encoding', (all) => all.replace('UTF-8', 'UTF-16'), 'encoding', '/'],
    [
      'a document type',
      (all) => all.replace('<Doc', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><Doc'),
      'document-type',
      '/',
    ],
    ['an entity', (all) => all.replace('ACSP', '&ACSP;'), 'not-xml', '/'],
    ['instructions', (all) => all.replace('<GrpHdr>', '<?xml-stylesheet href="x"?><GrpHdr>'), 'not-xml', '/'],
    ['two roots', (all) => `${all}<Document/>`, 'not-xml', '/'],
  ];
  test.each(table)('is refused: %s', (_, change, code, place) => {
    const [problem] = problemsOf(() => readPain002(bytes(change(statusText))));
    expect(problem).toMatchObject({ code: `bank-file/${code}`, place });
    expect(problem?.line).toBeGreaterThan(0);
  });
});

const day = (text: string): Day => date(text);
const line = { bookedOn: day('2024-07-25'), valueOn: day('2024-07-25'), returnReason: undefined };
const statement = {
  id: 'BANK-7',
  sequence: 7n,
  account: '0011223344',
  from: day('2024-07-24'),
  to: day('2024-07-25'),
  opening: sen(5_000_000_00n),
  lines: [
    { ...line, amount: sen(-1_234_567_00n), payment: 'P-000001', reference: 'R-1' },
    { ...line, amount: sen(-100n), payment: 'P-000002', reference: 'R-2' },
    { ...line, amount: sen(100n), payment: 'P-000002', reference: 'R-3', returnReason: 'AC04' },
    { ...line, amount: sen(1n), payment: undefined, reference: undefined },
  ],
};
const statementBytes = writeCamt053({ id: 'M-7', createdAt: '2024-07-25T12:00:00.000Z', statements: [statement] });
const statementText = text(statementBytes);

describe('camt.053', () => {
  test('opening, lines and closing in sen', () => {
    const [read] = readCamt053(statementBytes).statements;
    expect(read).toMatchObject({ ...statement, closing: sen(3_765_433_01n) });
  });

  test('any statement that adds up is read as it was written', () => {
    const lines = fc.array(
      fc.record({
        amount: fc
          .bigInt({ min: -(10n ** 13n), max: 10n ** 13n })
          .filter((one) => one !== 0n)
          .map(sen),
        payment: fc.option(fc.stringMatching(/^P-\d{6}$/), { nil: undefined }),
        reference: fc.option(fc.stringMatching(/^[A-Z0-9]{1,35}$/), { nil: undefined }),
        bookedOn: fc.integer({ min: day('2020-01-01'), max: day('2030-12-31') }),
      }),
    );
    const property = fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), lines, (opening, all) => {
      const rows = all.map((one) => ({ ...line, ...one, valueOn: one.bookedOn }));
      const written = { ...statement, opening: sen(opening), lines: rows };
      const file = writeCamt053({ id: 'M', createdAt: '2024-07-25T12:00:00.000Z', statements: [written] });
      const [read] = readCamt053(file).statements;
      expect(read).toMatchObject(written);
      expect(read?.closing).toBe(rows.reduce<bigint>((sum, { amount }) => sum + amount, opening));
    });
    fc.assert(property, { numRuns: 200 });
  });

  const there = '/Document/BkToCstmrStmt/Stmt[1]';
  const summary = '<TxsSummry><TtlDbtNtries><NbOfNtries>3</NbOfNtries><Sum>1.00</Sum></TtlDbtNtries></TxsSummry><Ntry>';
  const more = '<TxDtls><Amt Ccy="IDR">1.00</Amt></TxDtls></NtryDtls>';
  const table: readonly (readonly [string, (text: string) => string, string, string])[] = [
    ['cut short', (all) => all.slice(0, -30), 'truncated', '/'],
    ['a line left out', (all) => all.replace(/<Ntry>.*?<\/Ntry>/s, ''), 'balances-do-not-reconcile', `${there}/Bal[2]`],
    [
      'an amount changed',
      (all) => all.replace('1234567.00', '1234567.01'),
      'balances-do-not-reconcile',
      `${there}/Bal[2]`,
    ],
    ['in against out', (all) => all.replace('DBIT', 'CRDT'), 'balances-do-not-reconcile', `${there}/Bal[2]`],
    ['another currency', (all) => all.replace('"IDR">1234', '"USD">1234'), 'currency', `${there}/Ntry[1]/Amt/@Ccy`],
    ['a balance in another currency', (all) => all.replace('"IDR"', '"USD"'), 'currency', `${there}/Bal[1]/Amt/@Ccy`],
    ['a part of a sen', (all) => all.replace('67.00', '67.001'), 'finer-than-sen', `${there}/Ntry[1]/Amt`],
    ['an amount below zero', (all) => all.replace('>1234', '>-1234'), 'wrong-value', `${there}/Ntry[1]/Amt`],
    ['an amount with a comma', (all) => all.replace('67.00', '67,00'), 'wrong-value', `${there}/Ntry[1]/Amt`],
    ['no currency', (all) => all.replace(' Ccy="IDR"', ''), 'missing-attribute', `${there}/Bal[1]/Amt/@Ccy`],
    ['no opening balance', (all) => all.replace('OPBD', 'OPAV'), 'balance-missing', there],
    ['no closing balance', (all) => all.replace('CLBD', 'CLAV'), 'balance-missing', there],
    ['neither in nor out', (all) => all.replace('DBIT', 'BOTH'), 'wrong-value', `${there}/Ntry[1]/CdtDbtInd`],
    [
      'a day that is none',
      (all) => all.replace('<Dt>2024-07-25', '<Dt>2024-02-30'),
      'wrong-value',
      `${there}/Bal[2]/Dt/Dt`,
    ],
    ['an empty choice', (all) => all.replace('<Cd>BOOK</Cd>', ''), 'missing-element', `${there}/Ntry[1]/Sts`],
    [
      'parts that do not make the line',
      (all) =>
        all
          .replace('<TxDtls>', '<TxDtls><Amt Ccy="IDR">1.00</Amt>')
          .replace(/(<TxDtls><Amt[^]*?)<Refs>([^]*?)<\/Refs>/, '<TxDtls><Refs>$2</Refs><Amt Ccy="IDR">1.00</Amt>'),
      'parts-do-not-add-up',
      `${there}/Ntry[1]`,
    ],
    [
      'a part without amount',
      (all) => all.replace('</NtryDtls>', more),
      'missing-element',
      `${there}/Ntry[1]/NtryDtls[1]/TxDtls[1]/Amt`,
    ],
    [
      'a sum that is not theirs',
      (all) => all.replace('<Ntry>', summary),
      'wrong-count',
      `${there}/TxsSummry/TtlDbtNtries`,
    ],
    [
      'an entry twice',
      (all) => all.replaceAll('<Ntry>', '<Ntry><NtryRef>1</NtryRef>'),
      'duplicate-id',
      `${there}/Ntry[2]/NtryRef`,
    ],
    [
      'a statement twice',
      (all) => all.replace(/(<Stmt>.*<\/Stmt>)/s, '$1$1'),
      'duplicate-id',
      '/Document/BkToCstmrStmt/Stmt[2]/Id',
    ],
    [
      'one page of several',
      (all) =>
        all.replace(
          '<ElctrncSeqNb>',
          '<StmtPgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></StmtPgntn><ElctrncSeqNb>',
        ),
      'only-a-page',
      `${there}/StmtPgntn`,
    ],
    ['a sequence with a fraction', (all) => all.replace('>7<', '>-7<'), 'wrong-value', `${there}/ElctrncSeqNb`],
  ];
  test.each(table)('is refused: %s', (_, change, code, place) => {
    const [problem] = problemsOf(() => readCamt053(bytes(change(statementText))));
    expect(problem).toMatchObject({ code: `bank-file/${code}`, place });
  });

  test('an entry of several payments is as many lines', () => {
    const parts = (amounts: readonly string[]) =>
      amounts.map(
        (amount, index) =>
          `<TxDtls><Refs><EndToEndId>P-${index}</EndToEndId></Refs><Amt Ccy="IDR">${amount}</Amt></TxDtls>`,
      );
    const together = statementText.replace(/<TxDtls>.*?<\/TxDtls>/s, parts(['1000000.00', '234567.00']).join(''));
    const lines = readCamt053(bytes(together)).statements[0]?.lines.slice(0, 2);
    expect(lines).toMatchObject([
      { payment: 'P-0', amount: -1_000_000_00n },
      { payment: 'P-1', amount: -234_567_00n },
    ]);
  });

  test('what is only announced is no line, and a moment is a day in Jakarta', () => {
    const pending = statementText.replace(/<Ntry>.*?<\/Ntry>/s, (entry) => `${entry.replace('BOOK', 'PDNG')}${entry}`);
    expect(readCamt053(bytes(pending)).statements[0]?.lines).toHaveLength(4);
    const moment = statementText.replace(/<BookgDt>\s*<Dt>.*?<\/Dt>/, '<BookgDt><DtTm>2024-07-24T17:30:00Z</DtTm>');
    expect(readCamt053(bytes(moment)).statements[0]?.lines[0]?.bookedOn).toBe(day('2024-07-25'));
  });
});

test('an amount is its text and back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (n) => readAmount(writeAmount(sen(n))) === n),
  );
  const table = { '5': 500n, '5.': 500n, '.5': 50n, '+5.10': 510n, '-0.01': -1n, '007.1000': 710n };
  for (const [text, amount] of Object.entries(table)) expect(readAmount(text)).toBe(amount);
  for (const text of ['', '.', '1,0', '1.001', '1e3', 'NaN', '１', '0x1']) expect(readAmount(text)).toBeUndefined();
});

describe('a hostile file is refused soon', () => {
  const deep = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
  const bomb = `<!DOCTYPE a [<!ENTITY a "${'lol'.repeat(9)}"><!ENTITY b "${'&a;'.repeat(9)}">]><a>&b;</a>`;
  const table: readonly (readonly [string, string, string])[] = [
    ['a billion laughs', bomb, 'document-type'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "http://localhost/">]><a>&x;</a>', 'document-type'],
    ['ten thousand deep', deep(10_000), 'too-deep'],
    ['an open comment of megabytes', `<a><!--${'-'.repeat(5_000_000)}`, 'truncated'],
    ['a tag of megabytes', `<a ${'b="c" '.repeat(500_000)}/>`, 'not-xml'],
    ['open tags of megabytes', '<'.repeat(5_000_000), 'not-xml'],
    ['ampersands of megabytes', `<a>${'&'.repeat(5_000_000)}</a>`, 'not-xml'],
  ];
  test.each(table)('%s', (_, file, code) => {
    const [problem] = problemsOf(() => readPain002(bytes(file)));
    expect(problem?.code).toBe(`bank-file/${code}`);
  });

  test('many lines of nothing, and bytes that are no text', () => {
    expect(problemsOf(() => readPain002(bytes(`<a>${'<b/>\n'.repeat(300_000)}</a>`)))[0]?.code).toBe(
      'bank-file/other-message',
    );
    expect(problemsOf(() => readPain002(new Uint8Array([0x3c, 0xff, 0xfe])))[0]?.code).toBe('bank-file/encoding');
  });

  test('a thousand files cut or changed at random are read or refused; nothing else happens', () => {
    let refused = 0;
    const property = fc.property(fc.nat(statementBytes.length - 2), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const broken = Uint8Array.from(statementBytes);
      broken[at] = byte;
      if (problemsOf(() => readCamt053(broken)).length > 0) refused += 1;
      expect(problemsOf(() => readCamt053(statementBytes.slice(0, at)))).toHaveLength(1);
    });
    fc.assert(property, { numRuns: 1000 });
    expect(refused).toBeGreaterThan(500);
  });
});
