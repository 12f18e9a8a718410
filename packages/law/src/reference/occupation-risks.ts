// What can happen in each occupation, in plain Indonesian beside the English of the occupations, and where it belongs.

import type { Words } from '@jamin/engine';

export type OccupationGroup = 'sea' | 'farm' | 'mine' | 'road' | 'trade' | 'craft' | 'neighbourhood' | 'service';

/**
 * Whether the relief of PP 50/2025 for transport names the occupation. `unclear`: it carries people or goods, but what
 * was read does not name it.
 */
export type InTransport = 'named' | 'unclear' | 'no';

/** `risks` stand in the order of the English phrases of the occupation, one for each. */
export type OccupationRisk = {
  readonly occupation: string;
  readonly group: OccupationGroup;
  readonly transport: InTransport;
  readonly risks: readonly string[];
};

/** The groups in the order in which they are shown: fishers first. */
export const occupationGroups: readonly { readonly group: OccupationGroup; readonly name: Words }[] = [
  { group: 'sea', name: { id: 'Laut, sungai, dan tambak', en: 'Sea, river and pond' } },
  { group: 'farm', name: { id: 'Kebun, sawah, dan ternak', en: 'Farm, field and livestock' } },
  { group: 'mine', name: { id: 'Tambang, galian, dan hutan', en: 'Mine, quarry and forest' } },
  { group: 'road', name: { id: 'Jalan dan angkutan', en: 'Road and transport' } },
  { group: 'trade', name: { id: 'Dagang dan warung', en: 'Trade and food stalls' } },
  { group: 'craft', name: { id: 'Bangunan dan bengkel', en: 'Building and workshop' } },
  { group: 'neighbourhood', name: { id: 'Rumah dan lingkungan', en: 'Home and neighbourhood' } },
  { group: 'service', name: { id: 'Jasa, seni, dan keahlian', en: 'Services, arts and professions' } },
];

function of(group: OccupationGroup, occupation: string, ...risks: readonly string[]): OccupationRisk {
  return { occupation, group, transport: 'no', risks };
}

function road(transport: InTransport, occupation: string, ...risks: readonly string[]): OccupationRisk {
  return { occupation, group: 'road', transport, risks };
}

export const occupationRisks: readonly OccupationRisk[] = [
  of('sea', 'nelayan-laut', 'jatuh ke laut', 'perahu terbalik saat cuaca buruk', 'luka karena mesin dan jaring'),
  of('sea', 'nelayan-sungai', 'tenggelam', 'digigit hewan', 'terpeleset di papan basah'),
  of('sea', 'buruh-nelayan', 'tangan terjepit mesin dan tali', 'jatuh di geladak', 'tenggelam'),
  of('sea', 'pembudidaya-ikan', 'tersetrum pompa air', 'terpeleset di tepi tambak'),
  of('sea', 'pengolah-ikan', 'teriris pisau', 'terkena minyak panas', 'kepanasan'),
  of('farm', 'petani-pangan', 'terluka parang', 'keracunan obat hama', 'digigit ular', 'traktor terguling'),
  of('farm', 'petani-sayur', 'terkena obat hama', 'terluka cangkul', 'sakit punggung'),
  of('farm', 'pekebun-lada', 'jatuh dari tangga dan tiang', 'teriris', 'digigit ular'),
  of('farm', 'pekebun-karet', 'terluka pisau sadap', 'bekerja sebelum terang', 'digigit ular'),
  of('farm', 'pekebun-sawit', 'tertimpa pelepah dan tandan', 'mata tertusuk duri', 'terluka egrek'),
  of('farm', 'buruh-tani', 'teriris', 'kepanasan', 'beban berat', 'jatuh dari bak truk'),
  of('farm', 'peternak', 'ditendang dan digigit ternak', 'tertular penyakit hewan'),
  of('mine', 'penebang', 'tertimpa pohon', 'terluka gergaji mesin'),
  of(
    'mine',
    'penambang-timah-darat',
    'tertimbun dinding galian',
    'luka karena pompa dan selang',
    'tenggelam di kolong',
  ),
  of('mine', 'penambang-timah-laut', 'menyelam dengan kompresor', 'tenggelam', 'ponton terbalik'),
  of('mine', 'pelimbang', 'tertimbun longsor', 'berjam-jam di dalam air', 'teriris'),
  of('mine', 'penggali-pasir', 'tertimbun tebing galian', 'terlindas truk mundur', 'jari terjepit'),
  road('named', 'ojek', 'kecelakaan di jalan', 'diserang pada malam hari'),
  road('named', 'ojek-online', 'kecelakaan karena mengejar waktu', 'kelelahan'),
  road('named', 'taksi-online', 'kecelakaan di jalan', 'dirampok', 'terlalu lama duduk'),
  road('named', 'sopir-angkot', 'kecelakaan di jalan', 'menghirup asap kendaraan'),
  road('named', 'sopir-truk', 'kecelakaan di jalan', 'luka saat bongkar muat', 'kelelahan'),
  road('unclear', 'becak', 'ditabrak kendaraan', 'tenaga terkuras'),
  road('named', 'kurir', 'kecelakaan di jalan', 'digigit anjing', 'beban berat'),
  road('unclear', 'tukang-perahu', 'perahu terbalik', 'luka karena baling-baling'),
  of('road', 'porter', 'kaki tertimpa', 'cedera punggung', 'jatuh dari papan titian'),
  of('road', 'juru-parkir', 'tertabrak kendaraan', 'diserang orang', 'kepanasan'),
  of('trade', 'pedagang-pasar', 'terpeleset', 'beban berat', 'kebakaran pasar'),
  of('trade', 'pedagang-kaki-lima', 'tertabrak kendaraan', 'gerobak terguling', 'kepanasan'),
  of('trade', 'pedagang-makanan-keliling', 'luka bakar', 'tabung gas terbakar', 'kecelakaan di jalan'),
  of('trade', 'pemilik-warung', 'jatuh', 'dirampok', 'kebakaran'),
  of('trade', 'pemilik-warung-makan', 'luka bakar', 'teriris', 'gas terbakar'),
  of('neighbourhood', 'pekerja-rumah-tangga', 'jatuh', 'luka bakar', 'tersetrum', 'kekerasan'),
  of('neighbourhood', 'tukang-kebun', 'terluka mesin rumput dan parang', 'jatuh dari tangga'),
  of('craft', 'buruh-bangunan', 'jatuh dari ketinggian', 'tertimpa benda', 'tersetrum'),
  of('craft', 'tukang-batu', 'jatuh', 'terluka gergaji dan gerinda', 'menghirup debu semen'),
  of('craft', 'penjahit', 'tertusuk jarum dan gunting', 'pegal karena duduk lama'),
  of('service', 'pemangkas-rambut', 'teriris', 'kulit terkena bahan kimia', 'terlalu lama berdiri'),
  of('service', 'binatu', 'luka bakar setrika', 'tersetrum di lantai basah'),
  of('craft', 'montir', 'jari terjepit', 'luka bakar', 'bensin terbakar'),
  of('craft', 'tukang-las', 'mata terkena sinar las', 'luka bakar', 'tersetrum'),
  of('craft', 'perajin-mebel', 'terluka gergaji', 'menghirup debu kayu', 'menghirup bahan pelarut'),
  of('neighbourhood', 'pemulung', 'tertusuk jarum dan kaca', 'infeksi', 'tertabrak truk'),
  of('neighbourhood', 'petugas-sampah', 'jatuh dari gerobak', 'teriris', 'infeksi'),
  of('neighbourhood', 'guru-agama', 'kecelakaan di jalan ke tempat mengajar'),
  of('neighbourhood', 'marbot', 'jatuh dari tangga', 'tersetrum pengeras suara'),
  of('neighbourhood', 'ketua-rt', 'kecelakaan saat bertugas', 'bahaya saat ronda malam'),
  of('neighbourhood', 'kader-posyandu', 'kecelakaan di jalan', 'tertusuk jarum'),
  of('neighbourhood', 'penjaga-malam', 'diserang orang', 'jatuh dalam gelap'),
  of('service', 'pemijat', 'cedera pergelangan dan punggung'),
  of('service', 'pemandu-wisata', 'jatuh di jalur dan perahu', 'tenggelam'),
  of('service', 'seniman', 'jatuh dari panggung', 'tersetrum', 'kecelakaan di perjalanan'),
  of('service', 'fotografer', 'kecelakaan di perjalanan', 'jatuh saat memotret'),
  of('service', 'pekerja-lepas-digital', 'jarang ada bahaya langsung', 'kecelakaan di perjalanan'),
  of('service', 'dokter-praktik', 'kecelakaan di perjalanan', 'tertusuk jarum suntik'),
  of('service', 'atlet', 'cedera olahraga'),
];
