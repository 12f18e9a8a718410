// What the law asks about heirs, the papers of a claim, and the day and events that start a term.

import type { Fact, Type, Words } from '@jamin/engine';
import { whole } from '@jamin/engine';

const YES_OR_NO: Type = { kind: 'boolean' };

function howMany(name: string, label: Words, question: Words): Fact {
  return {
    name,
    type: { kind: 'number', unit: 'count', decimals: 0, min: '0', max: '100' },
    label,
    question,
    default: whole(0n),
  };
}

export const claimsFacts: readonly Fact[] = [
  howMany(
    'grandparents',
    { id: 'Jumlah kakek dan nenek', en: 'Number of grandparents' },
    { id: 'Berapa kakek dan nenek yang masih hidup?', en: 'How many grandparents are still living?' },
  ),
  howMany(
    'grandchildren',
    { id: 'Jumlah cucu', en: 'Number of grandchildren' },
    { id: 'Berapa cucu yang ditinggalkan?', en: 'How many grandchildren are left behind?' },
  ),
  howMany(
    'siblings',
    { id: 'Jumlah saudara kandung', en: 'Number of siblings' },
    { id: 'Berapa saudara kandung yang masih hidup?', en: 'How many siblings are still living?' },
  ),
  howMany(
    'parentsInLaw',
    { id: 'Jumlah mertua', en: 'Number of parents-in-law' },
    { id: 'Berapa mertua yang masih hidup?', en: 'How many parents-in-law are still living?' },
  ),
  {
    name: 'will',
    type: YES_OR_NO,
    label: { id: 'Ada wasiat', en: 'There is a will' },
    question: {
      id: 'Apakah peserta menunjuk seseorang dalam surat wasiat?',
      en: 'Did the participant name someone in a will?',
    },
    default: false,
  },
  {
    name: 'heir',
    type: YES_OR_NO,
    label: { id: 'Diajukan ahli waris', en: 'Claimed by an heir' },
    question: {
      id: 'Apakah yang mengajukan ahli waris peserta?',
      en: 'Is the claim made by an heir of the participant?',
    },
    default: false,
  },
  {
    name: 'at',
    type: { kind: 'date', precision: 'minute' },
    label: { id: 'Hari kejadian atau hari surat dokter', en: "Day of the event or of the doctor's statement" },
    question: {
      id: 'Kapan tepatnya terjadi? (Kalau dikosongkan: hari peristiwa.)',
      en: 'On exactly which day did it happen? (Left empty: the day of the event.)',
    },
  },
  {
    name: 'underreportedMonths',
    type: { kind: 'number', unit: 'months', decimals: 0, min: '0', max: '1200' },
    label: { id: 'Bulan dengan upah yang dilaporkan kurang', en: 'Months reported too low' },
    question: {
      id: 'Berapa bulan upah Anda dilaporkan lebih rendah dari yang sebenarnya?',
      en: 'For how many months was your wage reported too low?',
    },
  },
];
