// The words of the page that helps to tell a genuine message from a fake one.

import type { Language } from '@jamin/law';

type FakeMessageWords = {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly check: string;
  readonly questions: readonly { readonly ask: string; readonly then: string }[];
  readonly kinds: Readonly<Record<'genuine' | 'careful' | 'fake', string>>;
  readonly agent: string;
  readonly agentText: string;
  readonly todo: string;
  readonly steps: readonly string[];
  readonly given: string;
  readonly givenSteps: readonly string[];
  readonly plain: string;
  readonly call: string;
  readonly back: string;
};

export const fakeMessageWords: Readonly<Record<Language, FakeMessageWords>> = {
  id: {
    title: 'Apakah pesan ini asli?',
    description:
      'Lima pertanyaan untuk memeriksa pesan yang memakai nama BPJS Ketenagakerjaan, dan apa yang dilakukan.',
    lead: 'Jangan tekan apa pun dulu. Jawab lima pertanyaan ini. Satu saja "ya" berarti: telepon 175 dulu.',
    check: 'Lima pertanyaan',
    questions: [
      { ask: 'Anda diminta membayar supaya uang cair?', then: 'Mengurus klaim itu gratis.' },
      { ask: 'Alamat situsnya lain dari yang resmi?', then: 'Lihat bagian paling akhir alamatnya.' },
      { ask: 'Anda diminta mengirim kode OTP, PIN, atau kata sandi?', then: 'Kode itu hanya Anda ketik sendiri.' },
      { ask: 'Ada janji uang untuk semua orang?', then: 'Santunan dibayar karena ada kejadian, bukan karena pesan.' },
      { ask: 'Anda didesak menjawab hari ini juga?', then: 'Hak Anda tidak hilang karena Anda bertanya dulu.' },
    ],
    kinds: {
      genuine: 'Tanda pesan asli',
      careful: 'Belum tentu palsu, belum tentu asli',
      fake: 'Tanda pesan palsu',
    },
    agent: 'Ada agen datang ke kampung?',
    agentText:
      'Agen Perisai memang datang dan menerima iuran. Itu asli. ' +
      'Minta bukti bayarnya, lalu cek dengan NIK Anda di JMO, 175, atau kantor.',
    todo: 'Yang Anda lakukan sekarang',
    steps: [
      'Jangan tekan tautannya dan jangan membalas.',
      'Telepon 175, atau tanyakan di kantor BPJS Ketenagakerjaan.',
      'Beri tahu orang yang meneruskan pesan itu kepada Anda.',
    ],
    given: 'Bila Anda sudah memberi data',
    givenSteps: [
      'Hubungi bank Anda sekarang bila Anda memberi nomor kartu, PIN, atau OTP.',
      'Ganti kata sandi akun JMO Anda.',
      'Simpan pesannya sebagai bukti.',
    ],
    plain: 'Saran ini kehati-hatian umum, bukan kutipan aturan.',
    call: 'Telepon 175',
    back: 'Kembali: bekerja tanpa majikan',
  },
  en: {
    title: 'Is this message genuine?',
    description: 'Five questions about a message in the name of BPJS Ketenagakerjaan, and what to do.',
    lead: 'Press nothing yet. Answer these five questions. A single "yes" means: telephone 175 first.',
    check: 'Five questions',
    questions: [
      { ask: 'Are you asked to pay so that money is paid out?', then: 'Making a claim is free.' },
      { ask: 'Is the address another than the official one?', then: 'Look at the very end of the address.' },
      { ask: 'Are you asked to send an OTP code, PIN or password?', then: 'Only you type that code.' },
      { ask: 'Is money promised to everybody?', then: 'A grant is paid because something happened, not by message.' },
      { ask: 'Are you pressed to answer today?', then: 'You lose no right by asking first.' },
    ],
    kinds: {
      genuine: 'Signs of a genuine message',
      careful: 'Not surely fake, not surely genuine',
      fake: 'Signs of a fake message',
    },
    agent: 'Did an agent come to your village?',
    agentText:
      'Perisai agents do come and take contributions. That is genuine. ' +
      'Ask for the proof of payment, and check with your NIK in JMO, by 175 or at an office.',
    todo: 'What to do now',
    steps: [
      'Do not press the link and do not reply.',
      'Telephone 175, or ask at an office of BPJS Ketenagakerjaan.',
      'Tell the person who passed the message on to you.',
    ],
    given: 'If you already gave details',
    givenSteps: [
      'Call your bank now if you gave a card number, PIN or OTP.',
      'Change the password of your JMO account.',
      'Keep the message as proof.',
    ],
    plain: 'This advice is plain caution, not a quotation of a rule.',
    call: 'Telephone 175',
    back: 'Back: working without an employer',
  },
};
