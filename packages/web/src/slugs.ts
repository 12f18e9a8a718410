// The words in addresses that differ between the languages, by the name the code uses.

type Slug = { readonly id: string; readonly en: string };

const same = (name: string): Slug => ({ id: name, en: name });

/** By part of an address, then by name. A part that is not here has the same word in both languages. */
export const slugs: { readonly [part: string]: { readonly [name: string]: Slug } } = {
  event: {
    phk: { id: 'phk', en: 'laid-off' },
    'kecelakaan-kerja': { id: 'kecelakaan-kerja', en: 'work-accident' },
    meninggal: { id: 'meninggal', en: 'death-in-family' },
    pensiun: { id: 'pensiun', en: 'retiring' },
    'mengundurkan-diri': { id: 'mengundurkan-diri', en: 'resigning' },
    'kontrak-habis': { id: 'kontrak-habis', en: 'contract-ended' },
    'ke-luar-negeri': { id: 'ke-luar-negeri', en: 'moving-abroad' },
    'usaha-sendiri': { id: 'usaha-sendiri', en: 'working-for-myself' },
    'majikan-menunggak': { id: 'majikan-menunggak', en: 'employer-does-not-pay' },
  },
  programme: { jht: same('jht'), jkk: same('jkk'), jkm: same('jkm'), jp: same('jp'), jkp: same('jkp') },
  calculator: {
    iuran: { id: 'iuran', en: 'contributions' },
    jht: same('jht'),
    'saldo-jht': { id: 'saldo-jht', en: 'jht-balance' },
    jkk: same('jkk'),
    jkm: same('jkm'),
    jp: same('jp'),
    jkp: same('jkp'),
    'upah-dilaporkan': { id: 'upah-dilaporkan', en: 'reported-wage' },
    'ahli-waris': { id: 'ahli-waris', en: 'heirs' },
    berkas: { id: 'berkas', en: 'papers' },
    tenggat: { id: 'tenggat', en: 'deadlines' },
  },
  explainer: {
    jht: same('jht'),
    jkk: same('jkk'),
    jkm: same('jkm'),
    jp: same('jp'),
    jkp: same('jkp'),
    'claims-paid': { id: 'klaim-dibayar', en: 'claims-paid' },
    'reading-figures': { id: 'membaca-angka', en: 'reading-figures' },
    'which-body': { id: 'ketenagakerjaan-atau-kesehatan', en: 'ketenagakerjaan-or-kesehatan' },
    bpu: { id: 'tanpa-majikan', en: 'no-employer' },
  },
  format: {
    teks: { id: 'teks.txt', en: 'text.txt' },
    pdf: { id: 'penjelasan.pdf', en: 'explainer.pdf' },
    gambar: { id: 'gambar.svg', en: 'picture.svg' },
  },
  letter: {
    'minta-paklaring': { id: 'minta-paklaring', en: 'ask-for-leaving-letter' },
    tunggakan: { id: 'tunggakan', en: 'arrears' },
    'majikan-hilang': { id: 'majikan-hilang', en: 'vanished-employer' },
    'upah-dilaporkan': { id: 'upah-dilaporkan', en: 'under-reported-wage' },
    'klaim-ditolak': { id: 'klaim-ditolak', en: 'refused-claim' },
  },
};
