// Invents people: names that say Contoh, numbers that no civil registry gives, accounts at a bank that is not there.
import { civil, type Day, dayOf } from '@jamin/engine';
import type { Person } from '../registry/register-person.ts';
import type { Seeded } from './seeded.ts';

const women = ['Ayu', 'Dewi', 'Fitri', 'Indah', 'Kartika', 'Lestari', 'Maya', 'Nur', 'Putri', 'Rina', 'Sari', 'Wulan'];
const men = ['Adi', 'Agus', 'Bayu', 'Budi', 'Dedi', 'Eko', 'Fajar', 'Hendra', 'Joko', 'Rahmat', 'Surya', 'Yudi'];
const seconds = ['Amalia', 'Anggraini', 'Firmansyah', 'Gunawan', 'Hidayat', 'Kusuma', 'Maulana', 'Permata', 'Pratama'];

export type Invent = (birthDate: Day, named?: Named) => Person;

type Named = { readonly name: string; readonly sex: Person['sex'] };

/** Each with a NIK, a name and an account of its own. */
export function inventor(draw: Seeded): Invent {
  const serials = new Map<string, number>();
  let accounts = 0;
  return (birthDate, named) => {
    const drawn = draw.percent(42) ? 'female' : 'male';
    const called = `${draw.pick(drawn === 'female' ? women : men)} ${draw.pick(seconds)} Contoh`;
    const { name, sex } = named ?? { name: called, sex: drawn };
    accounts += 1;
    const number = `55${String(accounts).padStart(10, '0')}`;
    return {
      name,
      birthDate,
      sex,
      nik: nikOf(birthDate, sex, serials),
      bankAccount: { bank: '999', number, holder: name },
    };
  };
}

/** Of Pangkalpinang, of the district 99, which there is not. */
const AREA = '197199';
const WOMEN_ADD = 40;

function nikOf(birthDate: Day, sex: 'female' | 'male', serials: Map<string, number>): string {
  const { year, month, day } = civil(birthDate);
  const two = (number: number) => String(number % 100).padStart(2, '0');
  const start = `${AREA}${two(day + (sex === 'female' ? WOMEN_ADD : 0))}${two(month)}${two(year)}`;
  const serial = (serials.get(start) ?? 0) + 1;
  serials.set(start, serial);
  return `${start}${String(serial).padStart(4, '0')}`;
}

/** Somebody's birthday in a year. */
export function bornIn(draw: Seeded, year: number): Day {
  return dayOf(year, draw.between(1, 12), draw.between(1, 28));
}
