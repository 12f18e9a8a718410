// Invents employers: companies of every size and risk, groups of members without employer, construction projects.
import { addMonths, type Day } from '@jamin/engine';
import { babelRegencies } from '@jamin/law/reference/babel';
import { type Sen, sen } from '../money.ts';
import { areaCode } from '../registry/register-areas.ts';
import type { EmployerSize, Programme, RiskGroup } from '../registry/tables.ts';
import type { Seeded } from './seeded.ts';
import { firstMonth } from './size.ts';

export type InventedEmployer = {
  readonly npp: string;
  readonly kind: 'company' | 'group' | 'project';
  readonly name: string;
  readonly size: EmployerSize;
  readonly riskGroup: RiskGroup;
  readonly area: string;
  readonly registeredOn: Day;
  readonly programmes: readonly Programme[];
  /** What a project is worth that pays by its contract, and reports no wages. */
  readonly contract?: Sen;
};

const trades = ['Timah', 'Bahari', 'Lada', 'Sawit', 'Niaga', 'Boga', 'Karya', 'Medika', 'Wisata', 'Logam'];
const words = ['Maju', 'Jaya', 'Abadi', 'Sentosa', 'Makmur', 'Lestari', 'Bersama', 'Utama', 'Mandiri', 'Sejahtera'];
const risks: readonly RiskGroup[] = ['very-low', 'low', 'low', 'medium', 'medium', 'high', 'very-high'];

/** What employers of a size insure; from the medium ones on in everything. */
const insured: { readonly [size in EmployerSize]: readonly Programme[] } = {
  micro: ['JKK', 'JKM'],
  small: ['JKK', 'JKM', 'JHT'],
  medium: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'],
  large: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'],
};

/** Of ten companies so many are of each size; the first two are large and there from the beginning. */
const sizes: readonly EmployerSize[] = [
  ...(['large', 'large', 'medium', 'small', 'micro', 'large', 'medium', 'small', 'small', 'medium'] as const),
];

/** Fifty million rupiah. */
const CONTRACT_STEP = 5_000_000_000n;

/** Companies, and for each sixteen of them a group, a project that pays by wages and one that pays by its contract. */
export function inventEmployers(draw: Seeded, companies: number): readonly InventedEmployer[] {
  const areas = babelRegencies.map(({ name }) => areaCode(name));
  const beside = Math.max(1, Math.round(companies / 16));
  const one = (index: number, kind: InventedEmployer['kind'], size: EmployerSize): InventedEmployer => {
    const first = kind === 'company' ? `PT ${draw.pick(trades)}` : kind === 'group' ? 'Wadah' : 'Proyek';
    return {
      npp: `${kind === 'company' ? 9 : kind === 'group' ? 8 : 7}${String(index + 1).padStart(7, '0')}`,
      kind,
      name: `${first} ${draw.pick(words)} ${index + 1} Contoh`,
      size,
      riskGroup: kind === 'project' ? 'high' : draw.pick(risks),
      area: draw.pick(areas),
      registeredOn: index < 2 ? firstMonth : addMonths(firstMonth, draw.below(60)),
      programmes: kind === 'company' ? insured[size] : insured.micro,
    };
  };
  return [
    ...Array.from({ length: Math.max(10, companies) }, (_, index) =>
      one(index, 'company', sizes[index % 10] ?? 'small'),
    ),
    ...Array.from({ length: beside }, (_, index) => one(index, 'group', 'small')),
    ...Array.from({ length: beside }, (_, index) => one(index, 'project', 'medium')),
    ...Array.from({ length: beside }, (_, index) => ({
      ...one(beside + index, 'project', 'medium'),
      contract: sen(BigInt(draw.between(4, 80)) * CONTRACT_STEP),
    })),
  ];
}
