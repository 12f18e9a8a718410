// The parts of an answer and of a form, written as the server writes them.

import { date, decide, snapshot } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { answerView, decisionView } from '../answers/answer-view.ts';
import { dayEntry, dayField, fieldOf, knownField } from '../answers/field.ts';
import type { FigureChanges } from '../answers/figure-changes.ts';
import type { MonthBars, Picture } from '../answers/picture.ts';
import { pictureCard } from '../answers/picture-card.ts';
import { readForm } from '../answers/read-form.ts';
import type { Typed } from '../answers/typed.ts';
import { AnswerCard } from './answer-card.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Question } from './question.tsx';
import { Share } from './share.tsx';

function ask(id: string) {
  const found = indonesia.asks.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

function answered(id: string, on: string, typed: Typed, language: 'id' | 'en' = 'id') {
  const told = readForm(indonesia, ask(id), typed, language);
  return answerView(snapshot(indonesia), ask(id), date(on), told, language);
}

const jkm = { segment: ['BPU'], membershipMonths: ['11'], contributionMonths: ['11'] };

test('an answer stands first, then its parts as a picture, then the sum with its articles', () => {
  const view = answered('jkm', '2024-05-20', jkm);
  expect(view.outcome).toBe('granted');
  const total = view.amounts.find(({ key }) => key === 'total');
  expect(total?.isMain).toBe(true);
  const bar = view.pictures.find(({ kind }) => kind === 'shares') as Picture | undefined;
  expect(bar?.sum).toBe(total?.text);
  expect(bar?.pieces.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(990);
  const html = renderToStaticMarkup(createElement(AnswerCard, { view, language: 'id' }));
  const places = [total?.text ?? '-', 'class="shares"', 'PP 82/2019'].map((text) => html.indexOf(text));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(html).toContain('href="/hukum/pp-82-2019/34"');
});

test('while something decisive is not known the bounds and the cases are shown', () => {
  const view = answered(
    'jkm',
    '2024-05-20',
    { segment: ['BPU'], membershipMonths: ['?'], contributionMonths: ['?'], 'children.0.smp': ['3'] },
    'en',
  );
  expect(view.outcome).toBe('open');
  expect(view.bounds?.keys.length).toBeGreaterThan(0);
  const html = renderToStaticMarkup(createElement(AnswerCard, { view, language: 'en' }));
  expect(html).toContain(view.sentence);
  expect(view.bounds?.needs).toBe(view.sentence);
});

test('a refusal says why and what would change it', () => {
  const view = answered('jkp', '2025-05-20', {
    reason: ['layoff'],
    ageAtRegistration: ['30'],
    paidMonths24: ['11'],
    consecutiveMonths: ['6'],
    wage: ['5000000'],
    claimDate: ['2025-06-01'],
  });
  expect(view.outcome).toBe('refused');
  expect(view.changes.lines.length).toBeGreaterThan(0);
  expect(view.values['eligible']).toBe(false);
});

test('a decision made elsewhere is shown in the same way', () => {
  const { facts } = readForm(indonesia, ask('jkm'), jkm, 'id');
  const decision = decide(snapshot(indonesia), ask('jkm'), date('2024-05-20'), facts);
  const { changes, ...rest } = answered('jkm', '2024-05-20', jkm);
  expect({ ...decisionView(indonesia, decision, 'id'), changes }).toEqual({ ...rest, changes });
});

test('long lists are answered with what would change them', () => {
  const view = answered('jht-balance', '2021-12-31', {
    'contributions.0.month': ['2020-01'],
    'contributions.0.until': ['2021-12'],
    'contributions.0.amount': ['228000'],
    'rates.0.year': ['2020'],
    'rates.0.rate': ['5'],
    'rates.1.year': ['2021'],
    'rates.1.rate': ['5'],
  });
  expect(view.outcome).toBe('granted');
  expect(view.changes.lines.length).toBeGreaterThan(0);
});

test('answers that cannot stand beside each other name their facts', () => {
  const view = answered('jkp', '2025-05-20', { reason: ['layoff'], claimDate: ['2025-05-01'] });
  expect(view.outcome).toBe('contradictory');
  expect(view.contradiction?.facts).toContain('claimDate');
});

test('every kind of question has a label, and its problem is told beside it', () => {
  for (const id of ['contributions', 'jkk', 'jht-balance', 'jp', 'jkp']) {
    for (const name of ask(id).facts) {
      const field = fieldOf(indonesia, ask(id), name, 'id');
      const html = renderToStaticMarkup(createElement(Question, { field, typed: {}, problems: [], language: 'id' }));
      expect(html).toContain('Saya tidak tahu');
      expect(html).toMatch(field.kind === 'rows' ? /name="add"/ : new RegExp(`name="${name}"`));
    }
  }
  const typed = { wage: ['banyak'] };
  const { problems } = readForm(indonesia, ask('contributions'), typed, 'id');
  const field = fieldOf(indonesia, ask('contributions'), 'wage', 'id');
  const html = renderToStaticMarkup(createElement(Question, { field, typed, problems, language: 'id' }));
  expect(html).toMatch(/aria-describedby="f-wage-unit f-wage-hint f-wage-problem"/);
  const summary = renderToStaticMarkup(createElement(ErrorSummary, { problems, language: 'id' }));
  expect(summary).toContain('href="#f-wage"');
});

test('the day of the event is a month for contributions', () => {
  const field = dayField(ask('contributions'), 'id');
  expect(dayEntry(field, date('2024-05-01'))).toBe('2024-05');
  expect(dayEntry(dayField(ask('jkp'), 'id'), date('2024-05-20'))).toBe('2024-05-20');
  expect(knownField('en').isUsual).toBe(true);
});

test('an answer can be taken along as a picture of plain text', () => {
  const card = {
    title: 'JKM <b>',
    amount: 'Rp42.000.000',
    sentence: 'Manfaat & santunan',
    date: '20 Mei 2024',
    signature: 'J',
  };
  expect(pictureCard(card)).toContain('JKM &lt;b&gt;');
  expect(pictureCard(card)).toContain('Manfaat &amp; santunan');
  expect(renderToStaticMarkup(createElement(Share, { card, language: 'id', file: 'jkm', fragment: '' }))).toContain(
    'Unduh gambar',
  );
});

test('months stand as bars, a tax as a piece of the whole, and a figure that changed with the value used', () => {
  const jkp = answered('jkp', '2026-05-20', { reason: ['layoff'], wage: ['6000000'], paidMonths24: ['18'] });
  const bars = jkp.pictures.find(({ kind }) => kind === 'months') as MonthBars | undefined;
  expect(bars?.pieces.length).toBe((jkp.values['months'] as readonly unknown[]).length);
  expect(bars?.sum).toBe(jkp.amounts.find(({ key }) => key === 'total')?.text);
  const jht = answered('jht', '2026-05-20', { ground: ['age'], birthDate: ['1960-01-01'], balance: ['150000000'] });
  const cut = jht.pictures.find(({ kind }) => kind === 'shares') as Picture | undefined;
  expect(cut?.pieces.map(({ text }) => text)).toEqual(['net', 'tax'].map((one) => textOf(jht.amounts, one)));
  const changes = [jkp, jht, answered('jkm', '2026-05-20', jkm)].flatMap(({ pictures }) =>
    pictures.filter(({ kind }) => kind === 'changes'),
  ) as readonly FigureChanges[];
  expect(changes.some(({ points }) => points.some(({ isUsed }) => isUsed))).toBe(true);
  for (const { points } of changes) {
    expect(points.filter(({ isUsed }) => isUsed).length).toBeLessThan(2);
    expect(new Set(points.map(({ since }) => since)).size).toBe(points.length);
  }
  const html = renderToStaticMarkup(createElement(AnswerCard, { view: jkp, language: 'id' }));
  expect(html.split('<rect').length - 1).toBe(bars?.pieces.length);
});

function textOf(amounts: readonly { readonly key: string; readonly text: string }[], key: string): string | undefined {
  return amounts.find((amount) => amount.key === key)?.text;
}
