// Shapes from official schemas: the few words of XML Schema are understood, others refused, and our files fit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { date } from '@jamin/engine';
import { describe, expect, test } from 'vitest';
import { sen } from '../money.ts';
import { writeCamt053, writePain002 } from './example-bank.ts';
import { orderShape, statementShape, statusShape } from './message-shapes.ts';
import { writePain001 } from './pain-001.ts';
import { schemaShape } from './schema-shape.ts';
import { checkShape, type Shape } from './shape.ts';
import { readXml } from './xml-read.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A schema in the manner of the standard, of a message that no bank knows. */
const schema = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns="urn:iso:std:iso:20022:tech:xsd:cont.001.001.01" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  elementFormDefault="qualified" targetNamespace="urn:iso:std:iso:20022:tech:xsd:cont.001.001.01">
  <xs:element name="Document" type="Document"/>
  <xs:complexType name="Document"><xs:sequence>
    <xs:element name="Id" type="Max3Text"/>
    <xs:element maxOccurs="2" minOccurs="0" name="Amt" type="Amount"/>
    <xs:element name="When" type="When"/>
    <xs:element maxOccurs="unbounded" minOccurs="0" name="More" type="Envelope"/>
  </xs:sequence></xs:complexType>
  <xs:complexType name="When"><xs:choice>
    <xs:element name="Dt" type="Date"/><xs:element name="Cd" type="Code"/>
  </xs:choice></xs:complexType>
  <xs:complexType name="Envelope"><xs:sequence>
    <xs:any namespace="##any" processContents="lax"/>
  </xs:sequence></xs:complexType>
  <xs:complexType name="Amount"><xs:simpleContent><xs:extension base="Amount_SimpleType">
    <xs:attribute name="Ccy" type="Currency" use="required"/>
  </xs:extension></xs:simpleContent></xs:complexType>
  <xs:simpleType name="Amount_SimpleType"><xs:restriction base="xs:decimal">
    <xs:fractionDigits value="2"/><xs:totalDigits value="5"/><xs:minInclusive value="0"/>
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="Currency"><xs:restriction base="xs:string">
    <xs:pattern value="[A-Z]{3,3}"/>
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="Max3Text"><xs:restriction base="xs:string">
    <xs:minLength value="1"/><xs:maxLength value="3"/>
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="Date"><xs:restriction base="xs:date"/></xs:simpleType>
  <xs:simpleType name="Code"><xs:restriction base="xs:string">
    <xs:enumeration value="NOW"/><xs:enumeration value="LATER"/>
  </xs:restriction></xs:simpleType>
</xs:schema>`;

const space = 'urn:iso:std:iso:20022:tech:xsd:cont.001.001.01';
const now = '<When><Cd>NOW</Cd></When>';

describe('a schema becomes a shape', () => {
  const shape = schemaShape(bytes(schema));
  const table: readonly (readonly [string, readonly string[]])[] = [
    [`<Id>abc</Id>${now}`, []],
    [`<Id>a</Id><Amt Ccy="IDR">1.50</Amt><Amt Ccy="IDR">0</Amt><When><Dt>2024-07-24</Dt></When>`, []],
    [`<Id>a</Id>${now}<More><x xmlns="urn:other" y="1">z</x></More>`, []],
    [`<Id>abcd</Id>${now}`, ['wrong-value /Document/Id']],
    [`<Id/>${now}`, ['wrong-value /Document/Id']],
    [now, ['missing-element /Document/Id']],
    [`<Id>a</Id>`, ['missing-element /Document/When']],
    [`${now}<Id>a</Id>`, ['missing-element /Document/Id', 'unexpected-element /Document/Id']],
    [`<Id>a</Id><When><Cd>SOON</Cd></When>`, ['wrong-value /Document/When/Cd']],
    [`<Id>a</Id><When/>`, ['missing-element /Document/When']],
    [`<Id>a</Id><When><Sofa/></When>`, ['unexpected-element /Document/When/Sofa']],
    [`<Id>a</Id><When><Dt>2023-02-29</Dt></When>`, ['wrong-value /Document/When/Dt']],
    [`<Id>a</Id><Amt>1</Amt>${now}`, ['missing-attribute /Document/Amt[1]/@Ccy']],
    [`<Id>a</Id><Amt Ccy="Rp">1</Amt>${now}`, ['wrong-value /Document/Amt[1]/@Ccy']],
    [`<Id>a</Id><Amt Ccy="IDR">-1</Amt>${now}`, ['wrong-value /Document/Amt[1]']],
    [`<Id>a</Id><Amt Ccy="IDR">1.005</Amt>${now}`, ['wrong-value /Document/Amt[1]']],
    [`<Id>a</Id><Amt Ccy="IDR">123456</Amt>${now}`, ['wrong-value /Document/Amt[1]']],
    [`<Id>a</Id>${'<Amt Ccy="IDR">1</Amt>'.repeat(3)}${now}`, ['too-many /Document/Amt[3]']],
    [`<Id>a</Id>text${now}`, ['unexpected-text /Document']],
    [`<Id a="1">a</Id>${now}`, ['unexpected-attribute /Document/Id/@a']],
    [`<Id>a<b/></Id>${now}`, ['unexpected-element /Document/Id']],
    [`<Id xmlns="urn:other">a</Id>${now}`, ['unexpected-element /Document/Id']],
  ];
  test.each(table)('%s', (content, expected) => {
    const root = readXml(bytes(`<Document xmlns="${space}">${content}</Document>`), 'contoh');
    const found = checkShape(root, shape).map(({ code, place }) => `${code.slice('bank-file/'.length)} ${place}`);
    expect(found).toEqual(expected);
  });

  const strange: readonly (readonly [string, string])[] = [
    ['<xs:minLength value="1"/>', '<xs:whiteSpace value="collapse"/>'],
    ['<xs:choice>', '<xs:all>'],
    ['name="Ccy"', 'name="Unit"'],
    ['type="Document"/>', 'type="Missing"/>'],
  ];
  test.each(strange)('what is not understood is refused: %s → %s', (from, to) => {
    const end = to === '<xs:all>' ? schema.replace('</xs:choice>', '</xs:all>') : schema;
    expect(() => schemaShape(bytes(end.replace(from, to)))).toThrow('not understood');
  });
});

const written: readonly (readonly [Shape, Uint8Array])[] = [
  [
    orderShape,
    writePain001({
      id: 'B-000001',
      createdAt: '2024-07-24T03:00:00.000Z',
      executionOn: date('2024-07-25'),
      initiator: 'Cabang Contoh',
      debtor: { name: 'DJS JHT', bank: 'CTOHIDJA', account: '0011' },
      payments: [
        {
          id: 'P-000001',
          amount: sen(100n),
          payee: { name: 'Contoh', bank: '999', account: '5' },
          purpose: 'SSBE',
          remittance: 'JHT',
        },
      ],
    }),
  ],
  [
    statusShape,
    writePain002({
      id: 'S',
      createdAt: '2024-07-24T03:00:00.000Z',
      batch: 'B',
      whole: { status: 'PART', reason: undefined },
      payments: [{ payment: 'P-000001', status: 'RJCT', reason: 'AC01' }],
    }),
  ],
  [
    statementShape,
    writeCamt053({
      id: 'M',
      createdAt: '2024-07-24T03:00:00.000Z',
      statements: [
        {
          id: 'S',
          sequence: 1n,
          account: '0011',
          from: date('2024-07-23'),
          to: date('2024-07-24'),
          opening: sen(0n),
          lines: [
            {
              amount: sen(5n),
              bookedOn: date('2024-07-24'),
              valueOn: date('2024-07-24'),
              payment: 'P',
              reference: 'R',
              returnReason: 'AC04',
            },
          ],
        },
      ],
    }),
  ],
];

test.each(written)('what is written has its shape: $message', (shape, file) => {
  expect(checkShape(readXml(file, shape.message), shape)).toEqual([]);
});

/** Where the official schemas lie, for whoever has them: they may not be copied into this repository. */
const folder = env['ISO20022_SCHEMAS'];

describe.skipIf(folder === undefined)('the official schemas', () => {
  test.each(written)(
    'say the same of our files, whole and with each line left out or doubled: $message',
    (shape, file) => {
      const name = readdirSync(folder ?? '').find((one) => one.includes(shape.message) && one.endsWith('.xsd'));
      expect(name, `ISO20022_SCHEMAS has no schema of ${shape.message}`).toBeDefined();
      const official = schemaShape(readFileSync(join(folder ?? '', name ?? '')));
      expect(checkShape(readXml(file, shape.message), official)).toEqual([]);
      const lines = new TextDecoder().decode(file).split('\n');
      const changed = lines.flatMap((line, at) => [lines.toSpliced(at, 1), lines.toSpliced(at, 0, line)]);
      const wellFormed = changed.flatMap((one) => {
        try {
          return [readXml(bytes(one.join('\n')), shape.message)];
        } catch {
          return [];
        }
      });
      expect(wellFormed.length).toBeGreaterThan(0);
      for (const root of wellFormed) {
        expect(checkShape(root, shape).length === 0).toBe(checkShape(root, official).length === 0);
      }
    },
  );
});
