// Where a worker without an employer registers, pays and asks, and how a genuine message is told from a fake.

import type { Confidence, Words } from '@jamin/engine';

/** A fact about the institution's service, with where and when it was read; `asOf` is a year, a month
 * or a day; null where none is printed. */
export type ServiceFact = {
  readonly id: string;
  readonly name: Words;
  readonly text: Words;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
};

/** Ways to register and to pay. */
export const bpuChannels: readonly ServiceFact[] = [
  {
    id: 'jmo',
    name: { id: 'Aplikasi JMO di ponsel', en: 'The JMO app on a phone' },
    text: {
      id: 'Pilih "Buat akun", lalu "Bukan Penerima Upah". Isi NIK dan pekerjaan. Pilih berapa bulan yang dibayar.',
      en: 'Choose "Buat akun", then "Bukan Penerima Upah". Fill in your NIK and work. Choose how many months to pay.',
    },
    source:
      'https://inforadar.disway.id/read/658482/' +
      'ini-dia-cara-mudah-daftar-bpjs-ketenagakerjaan-untuk-peserta-bukan-penerima-upah',
    asOf: null,
    confidence: 'high',
  },
  {
    id: 'branch',
    name: { id: 'Kantor BPJS Ketenagakerjaan', en: 'An office of BPJS Ketenagakerjaan' },
    text: {
      id: 'Datang membawa KTP. Petugas mendaftarkan Anda dan memberi kode iuran untuk membayar.',
      en: 'Come with your identity card. Staff register you and give a payment code.',
    },
    source: 'https://perisaiblora.blogspot.com/p/frequently-asked-questions-faq.html',
    asOf: null,
    confidence: 'low',
  },
  {
    id: 'perisai',
    name: { id: 'Agen Perisai di kampung Anda', en: 'A Perisai agent in your village' },
    text: {
      id: 'Agen resmi ini membantu berkas, membayar dengan kode iuran, lalu memberi Anda bukti bayar. Minta bukti itu.',
      en: 'This official agent helps with papers, pays by code and hands you the proof. Ask for that proof.',
    },
    source: null,
    asOf: '2023-11-30',
    confidence: 'high',
  },
  {
    id: 'partner',
    name: { id: 'Mitra pembayaran', en: 'Payment partners' },
    text: {
      id: 'Sebut kode iuran atau NIK Anda di bank atau gerai mitra. Daftar mitranya belum kami baca; tanyakan ke 175.',
      en: 'Give your payment code or NIK at a partner bank or shop. We have not read the list of partners; ask 175.',
    },
    source: 'https://perisaiblora.blogspot.com/p/frequently-asked-questions-faq.html',
    asOf: null,
    confidence: 'low',
  },
  {
    id: 'call',
    name: { id: 'Telepon 175', en: 'Telephone 175' },
    text: {
      id: 'Nomor resmi untuk bertanya, pukul 06.00 sampai 22.00 WIB menurut berita tahun 2021.',
      en: 'The official number for questions, from 6 to 22 hours western time by a report of 2021.',
    },
    source:
      'https://katadata.co.id/berita/lifestyle/6136f6f55dd07/' +
      'call-center-bpjs-ketenagakerjaan-pilihan-praktis-saat-ada-masalah',
    asOf: '2021-09',
    confidence: 'high',
  },
];

/** What marks a genuine message, and what a fake has looked like. */
export const messageFacts: readonly (ServiceFact & { readonly kind: 'genuine' | 'fake' | 'careful' })[] = [
  {
    id: 'address',
    kind: 'genuine',
    name: { id: 'Alamatnya milik lembaga itu', en: 'The address belongs to the institution' },
    text: {
      id: 'Situs resminya bpjsketenagakerjaan.go.id. Bagian paling akhir alamat harus persis begitu.',
      en: 'The official site is bpjsketenagakerjaan.go.id. The end of the address must be exactly that.',
    },
    source:
      'https://katadata.co.id/berita/lifestyle/6136f6f55dd07/call-center-bpjs-ketenagakerjaan-pilihan-praktis-saat-ada-masalah',
    asOf: '2021-09',
    confidence: 'high',
  },
  {
    id: 'sms',
    kind: 'careful',
    name: { id: 'SMS bertautan pernah asli', en: 'A text message with a link was once genuine' },
    text: {
      id: 'Pada 2020 lembaga ini mengirim SMS bertautan ke bsu.bpjamsostek.id. Jadi tautan saja belum tentu palsu.',
      en: 'In 2020 the institution sent messages with a link to bsu.bpjamsostek.id. A link alone proves nothing.',
    },
    source:
      'https://m.tribunnews.com/nasional/2020/09/10/' +
      'bpjs-ketenagakerjaan-kirim-sms-ke-penerima-blt-rp-600-ribu-klik-linknya-dan-lakukan-registrasi',
    asOf: '2020-09-10',
    confidence: 'high',
  },
  {
    id: 'free',
    kind: 'fake',
    name: { id: 'Diminta bayar agar klaim cair', en: 'Asked to pay so that a claim is paid' },
    text: {
      id: 'Mengurus klaim itu gratis. Kepala kantor Cilincing menyebut yang menawarkan bantuan berbayar sebagai calo.',
      en: 'Making a claim is free. The head of the Cilincing office calls those who sell help touts.',
    },
    source: 'https://ipol.id/2026/02/bpjs-ketenagakerjaan-cilincing-ingatkan-peserta-agar-hindari-calo',
    asOf: '2026-02',
    confidence: 'high',
  },
  {
    id: 'door',
    kind: 'fake',
    name: { id: 'Petugas klaim mengetuk pintu', en: 'A claims officer knocks at the door' },
    text: {
      id: 'Kantor yang sama meminta Anda curiga bila orang mengaku petugas klaim dari rumah ke rumah.',
      en: 'The same office asks you to distrust people who say they are claims staff and go from house to house.',
    },
    source: 'https://ipol.id/2026/02/bpjs-ketenagakerjaan-cilincing-ingatkan-peserta-agar-hindari-calo',
    asOf: '2026-02',
    confidence: 'high',
  },
  {
    id: 'twenty-one-million',
    kind: 'fake',
    name: { id: 'Uang jutaan untuk semua pekerja', en: 'Millions for every worker' },
    text: {
      id: 'Pesan tahun 2018 menyebut semua pekerja berhak atas Rp21 juta. Kepala kantor Pontianak membantahnya.',
      en: 'A message of 2018 said that every worker was due Rp21 million. The head of the Pontianak office denied it.',
    },
    source: 'https://equator.co.id/?p=48123',
    asOf: '2018',
    confidence: 'medium',
  },
  {
    id: 'subsidy-form',
    kind: 'fake',
    name: { id: 'Formulir subsidi upah', en: 'A wage subsidy form' },
    text: {
      id: 'Kementerian Ketenagakerjaan pernah menyatakan palsu formulir daring yang meminta data dan nomor rekening.',
      en: 'The Ministry of Manpower called online forms that ask for data and bank numbers fake.',
    },
    source: 'https://hariane.com/waspada-beredar-hoaks-form-penerima-bsu-bnpt-dan-pkh',
    asOf: '2022-09-14',
    confidence: 'high',
  },
  {
    id: 'otp',
    kind: 'fake',
    name: { id: 'Kode OTP diminta orang lain', en: 'Somebody else asks for your OTP code' },
    text: {
      id: 'Kode OTP Anda ketik sendiri di aplikasi. Larangan resminya belum kami baca; ini kehati-hatian umum.',
      en: 'You type the OTP code yourself in the app. We have not read an official ban; this is plain caution.',
    },
    source: null,
    asOf: null,
    confidence: 'low',
  },
  {
    id: 'whatsapp',
    kind: 'careful',
    name: { id: 'Pesan WhatsApp', en: 'A WhatsApp message' },
    text: {
      id: 'Menurut berita 2021, nomor WhatsApp resminya hanya melayani pekerja migran. Yang sekarang belum kami baca.',
      en: 'By a report of 2021 the official WhatsApp number served migrant workers only. It may have changed.',
    },
    source:
      'https://katadata.co.id/berita/lifestyle/6136f6f55dd07/' +
      'call-center-bpjs-ketenagakerjaan-pilihan-praktis-saat-ada-masalah',
    asOf: '2021-09',
    confidence: 'medium',
  },
];
