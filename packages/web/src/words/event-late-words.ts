// What a life event says of a day that is over, and of a class that is not understood.

import type { Language } from '@jamin/law';

/** A day that is over. */
export function isOverText(day: string, language: Language): string {
  return language === 'id' ? `${day} (sudah lewat)` : `${day} (this day is over)`;
}

/** A right that is lost unless it was claimed before. */
export function lapsedText(day: string, language: Language): string {
  return language === 'id'
    ? `Batas mengajukan sudah lewat: ${day}. Sudah mengajukan sebelum itu? Pilih “Ubah jawaban” dan isi tanggalnya.`
    : `The last day to claim was ${day}. Did you claim before? Choose “Change the answers” and fill in the day.`;
}

/** What was typed for a child and is no class, or one of several. */
export function noClassText(typed: string, language: Language): string {
  return language === 'id' ? `Kelas “${typed}” belum jelas.` : `It is not clear which class “${typed}” is.`;
}
