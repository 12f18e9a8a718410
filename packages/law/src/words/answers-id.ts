// The sentence that answers each question in Indonesian: the answer first, in plain words.

import { lowerFirst, upperFirst } from './capital.ts';
import type { Connecting, Said } from './words.ts';

/** "A: x; B: y" of the keys that begin so. */
function listed(said: Said, start: string): string {
  return said
    .lines(start)
    .map(({ label, text }) => `${lowerFirst(label)}: ${text}`)
    .join('; ');
}

function contributions(said: Said): string {
  const penalty = said.text('penalty');
  const fine =
    penalty === undefined ? '' : said.isZero('penalty') ? ' Tanpa denda.' : ` Denda keterlambatan ${penalty}.`;
  const employer = said.text('total.employer');
  if (employer !== undefined) {
    return `Iuran ${said.month}: ${employer} dari pemberi kerja dan ${said.text('total.worker')} dari pekerja.${fine}`;
  }
  const project = said.text('total.project');
  if (project !== undefined) return `Iuran proyek: ${project}.`;
  const self = said.text('total.self');
  if (self === undefined) return `Denda atas tagihan ${said.month}: ${penalty}.`;
  if (said.text('during') === undefined) return `Iuran ${said.month}: ${self}, dibayar sendiri.`;
  const savings = said.text('jht.self');
  const more = savings === undefined ? '' : `, ditambah JHT ${savings} sebulan`;
  return `Iuran pekerja migran: ${self} sekali bayar${more}.`;
}

function benefits(programme: string): (said: Said) => string {
  return (said) => {
    if (said.isZero('total')) return `Dari keterangan ini tidak ada uang yang dibayar ${programme}.`;
    const first = said.word('payer') === 'employer' ? ', dibayar lebih dahulu oleh pemberi kerja' : '';
    return `Manfaat ${programme} seluruhnya ${said.text('total')}${first}.`;
  };
}

function savings(said: Said): string {
  const from = said.text('payableFrom');
  const tax = said.isZero('tax') ? 'tanpa pajak' : `setelah pajak ${said.text('tax')}`;
  return `JHT dapat dibayar${from === undefined ? '' : ` mulai ${from}`}: ${said.text('net')} ${tax}.`;
}

function pension(said: Said): string {
  const who = `untuk ${said.text('recipient')}, mulai ${said.text('from')}`;
  const year = said.fact('year');
  const ofYear = year === undefined ? '' : ` (jumlah tahun ${year})`;
  switch (said.word('form')) {
    case 'monthly':
      return `Pensiun ${said.text('monthly')} sebulan${ofYear} ${who}.`;
    case 'lump-sum':
      return `Dibayar sekaligus ${said.text('lumpSum')} ${who}.`;
    default:
      return noPension(said);
  }
}

function noPension(said: Said): string {
  const [age, day] = [said.text('retirementAge'), said.text('retirementDate')];
  return said.fact('event') === 'retirement' && said.isLater('retirementDate')
    ? `Belum ada pensiun: usia pensiun ${age} baru tercapai pada ${day}.`
    : 'Dari keterangan ini tidak ada manfaat JP yang dibayar.';
}

function jobLoss(said: Said): string {
  const months = said.lines('months').length;
  if (months === 0) return 'Berhak atas JKP, tetapi tidak ada bulan yang dibayar karena sudah bekerja lagi.';
  const first = said.word('payer') === 'employer' ? ' Pemberi kerja membayar lebih dahulu.' : '';
  const last = said.text('claimBy');
  return `Uang tunai JKP ${said.text('total')} dalam ${months} bulan; ajukan paling lambat ${last}.${first}`;
}

function heirs(said: Said): string {
  const found = said.word('class');
  if (found === 'none') return 'Tidak ada yang berhak menerima pensiun.';
  if (found !== 'fund') return `Yang berhak mengajukan: ${said.text('class')}.`;
  return said.fact('programme') === 'JHT'
    ? 'Tidak ada ahli waris: JHT diserahkan ke Balai Harta Peninggalan.'
    : 'Tidak ada ahli waris: biaya pemakaman untuk yang mengurusnya, santunan lain ke Dana Jaminan Sosial.';
}

function deadlines(said: Said): string {
  const per = said.word('compensationPer') === 'month' ? 'bulan' : 'hari';
  const late = said.text('compensation');
  const owed = late === undefined ? '' : ` Bila BPJS terlambat membayar: ganti rugi ${late} per ${per}.`;
  const fine = said.text('finePerMonth');
  const fined = fine === undefined ? '' : ` Sesudah itu: denda ${fine} per bulan dari iuran yang seharusnya dibayar.`;
  const due = said.lines('dueBy.').map(({ label, text }) => `${lowerFirst(label)}: paling lambat ${text}`);
  return `${upperFirst(due.join('; '))}.${owed}${fined}`;
}

function underreported(said: Said): string {
  const losses = upperFirst(listed(said, 'loss.'));
  if (losses === '') return 'Dari keterangan ini tidak ada yang berkurang.';
  const payer = said.text('payer');
  return `${losses}.${payer === undefined ? '' : ` Yang wajib membayarnya: ${payer}.`}`;
}

export const answersId: Connecting['answers'] = {
  contributions,
  jkk: benefits('JKK'),
  jkm: benefits('JKM'),
  jht: savings,
  'jht-balance': (said) =>
    `Saldo JHT pada ${said.day}: ${said.text('balance')}, termasuk hasil pengembangan ${said.text('development')}.`,
  jp: pension,
  jkp: jobLoss,
  heirs,
  documents: (said) => {
    const papers = said.lines('documents').map(({ label }) => lowerFirst(label));
    return papers.length === 0
      ? 'Untuk alasan ini tidak ada yang dapat diajukan, jadi tidak ada berkas yang diperlukan.'
      : `Berkas yang diperlukan: ${papers.join('; ')}.`;
  },
  deadlines,
  underreported,
};

export const refusalsId: Connecting['refusals'] = {
  jkk: (reasons) => `JKK tidak membayar: ${reasons}.`,
  jkm: (reasons) => `JKM tidak membayar: ${reasons}.`,
  jht: (reasons, said) => {
    const from = said.isLater('payableFrom') ? ` Paling cepat ${said.text('payableFrom')}.` : '';
    return `JHT tidak dapat dibayar pada ${said.day}: ${reasons}.${from}`;
  },
  jkp: (reasons, said) => {
    const last = said.text('claimBy');
    return `JKP tidak dibayar: ${reasons}.${last === undefined ? '' : ` Hari terakhir pengajuan ${last}.`}`;
  },
};
