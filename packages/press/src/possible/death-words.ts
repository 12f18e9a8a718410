// The sentences about what one death can cost JKM.

import { type Day, type Exact, exact, type Law, type Words } from '@jamin/engine';
import { formatDate, formatMoney } from '@jamin/law';

/** "Santunan kematian Rp20.000.000 + santunan berkala Rp12.000.000 + … = Rp42.000.000 per kematian". */
export function packageLine(law: Law, ids: readonly string[], sums: readonly Exact[], total: Exact, since: Day): Words {
  const part = (id: string, amount: Exact, language: 'id' | 'en', first: boolean): string => {
    const label = law.parameters.get(id)?.label[language] ?? id;
    const name = label.replace(/^JKM | JKM$/, '');
    const start = first ? name.charAt(0).toUpperCase() : name.charAt(0).toLowerCase();
    return `${start}${name.slice(1)} ${formatMoney(amount, language)}`;
  };
  const written = (language: 'id' | 'en'): string =>
    ids.map((id, place) => part(id, sums[place] ?? exact.ZERO, language, place === 0)).join(' + ');
  return {
    id: `${written('id')} = ${formatMoney(total, 'id')} per kematian (jumlah sejak ${formatDate(since, 'id')}).`,
    en: `${written('en')} = ${formatMoney(total, 'en')} per death (the sums since ${formatDate(since, 'en')}).`,
  };
}

/** Which payments below one whole death may have been counted as cases. */
export function partPayments(total: Exact, funeral: Exact | null): Words {
  const short =
    funeral === null
      ? { id: '', en: '' }
      : {
          id: `, kematian BPU yang masa pesertanya belum cukup (biaya pemakaman ${formatMoney(funeral, 'id')} saja)`,
          en: `, deaths of BPU with too short a membership (funeral cost of ${formatMoney(funeral, 'en')} alone)`,
        };
  return {
    id:
      `Di bawah ${formatMoney(total, 'id')} per kasus hanya mungkin bila sebagian pembayaran dihitung sebagai kasus: ` +
      `beasiswa tahunan tiap anak, biaya pemakaman saja (tanpa ahli waris, atau BPU menunggak)${short.id}, atau ` +
      'kematian lama menurut jumlah yang lebih kecil.',
    en:
      `Below ${formatMoney(total, 'en')} a case is possible only if part payments are counted as cases: the yearly ` +
      `scholarship of each child, the funeral cost alone (no heirs, or a BPU in arrears)${short.en}, or old deaths ` +
      'under the smaller sums of their day.',
  };
}

export function migrantLine(amount: Exact): Words {
  return {
    id: `Pekerja migran yang meninggal selama bekerja di luar negeri: ${formatMoney(amount, 'id')}, di luar beasiswa.`,
    en: `A migrant worker who dies while working abroad: ${formatMoney(amount, 'en')}, besides the scholarship.`,
  };
}

export function mostLine(most: Exact): Words {
  return {
    id: `Semuanya bersama-sama paling banyak ${formatMoney(most, 'id')} per kematian dalam masa ini.`,
    en: `All of it together at most ${formatMoney(most, 'en')} for one death in this period.`,
  };
}

/** What may stand above the most of a period; the years to come are left out where there are none. */
export function beyondLump(promised: Exact, most: Exact): Words {
  if (exact.compare(promised, most) <= 0) return EMPLOYERS;
  return {
    id:
      'Hanya bila beasiswa tahun-tahun mendatang ikut dihitung (seluruhnya paling banyak ' +
      `${formatMoney(promised, 'id')} per kematian), atau kepesertaan pada beberapa pemberi kerja, yang ` +
      'masing-masing dibayar, dihitung satu kasus.',
    en:
      `Only if scholarships of years to come are counted too (in all at most ${formatMoney(promised, 'en')} for one ` +
      'death), or if memberships with several employers, each of which is paid, are counted as one case.',
  };
}

const EMPLOYERS: Words = {
  id: 'Hanya bila kepesertaan pada beberapa pemberi kerja, yang masing-masing dibayar, dihitung satu kasus.',
  en: 'Only if memberships with several employers, each of which is paid, are counted as one case.',
};

export function notKnownBefore(start: Day): Words {
  return {
    id: `Beasiswa sebelum ${formatDate(start, 'id')} tidak tercatat dalam berkas hukum ini; batas atas tidak dihitung.`,
    en: `Scholarships before ${formatDate(start, 'en')} are not in these law files; no upper bound is computed.`,
  };
}

export const NOT_KNOWN: Words = {
  id: 'Berkas hukum ini tidak memuat manfaat JKM untuk masa itu; tidak ada batas yang dapat dihitung.',
  en: 'These law files do not hold the benefits of JKM for that period; no bound can be computed.',
};
