// The offices that made the published statements: one entry for each, however the statements write its name.

/** What a statement speaks of; `group` is a group of members, as fishers of a province. */
export type Scope = 'national' | 'region' | 'province' | 'branch' | 'sub-branch' | 'regency' | 'group';

/** One way in which statements name an office, with the area or the members that it adds. */
export type OfficeNaming = {
  readonly as: string;
  readonly scope: Scope;
  readonly area: string | null;
  /** Whether that area is all that the office serves, so that figures of both namings can be compared. */
  readonly isWhole: boolean;
};

export type ArchiveOffice = {
  /** Stable, for addresses. */
  readonly slug: string;
  readonly name: string;
  readonly kind: Exclude<Scope, 'group'>;
  /** The code of the office or regional office in the reference data of the law package, where it has one. */
  readonly code: string | null;
  /** The Kemendagri code of the province of the office's seat; null for the nation and for regions. */
  readonly province: string | null;
  readonly namings: readonly OfficeNaming[];
};

export const archiveOffices: readonly ArchiveOffice[] = [
  branch('Pangkalpinang', 'pangkalpinang', '19', [
    naming('Cabang Pangkalpinang (Provinsi Kepulauan Bangka Belitung)', 'province', 'Kepulauan Bangka Belitung', true),
    naming('Cabang Pangkalpinang (Bangka Tengah)', 'regency', 'Bangka Tengah'),
    naming('Cabang Pangkalpinang (pekerja rentan)', 'group', 'pekerja rentan'),
  ]),
  branch('Balikpapan', 'balikpapan', '64'),
  branch('Banda Aceh', 'banda-aceh', '11', [naming('Provinsi Aceh (Cabang Banda Aceh)', 'province', 'Aceh')]),
  branch('Batam Nagoya', 'batam-nagoya', '21'),
  branch('Batam Sekupang', 'batam-sekupang', '21'),
  branch('Bekasi Cikarang', 'bekasi-cikarang', '32'),
  branch('Bekasi Kota', 'bekasi-kota', '32'),
  branch('Berau', 'berau', '64'),
  branch('Bogor Kota', 'bogor-kota', '32'),
  branch('Dumai', 'dumai', '14'),
  branch('Gorontalo', 'gorontalo', '75', [
    naming('Cabang Gorontalo (Kabupaten Bone Bolango)', 'regency', 'Bone Bolango'),
  ]),
  branch('Gresik', 'gresik', '35'),
  branch('Jakarta Kebayoran Baru', 'jakarta-kebayoran-baru', '31'),
  branch('Jakarta Kebon Sirih', 'jakarta-kebon-sirih', '31'),
  branch('Jambi', 'jambi', '15'),
  branch('Kendari', 'kendari', '74', [naming('Sulawesi Tenggara (Kendari)', 'province', 'Sulawesi Tenggara')]),
  branch('Kudus', 'kudus', '33'),
  branch('Kupang', 'kupang', '53', [naming('NTT (Cabang Kupang)', 'province', 'Nusa Tenggara Timur')], false),
  branch('Madiun', 'madiun', '35'),
  branch('Makassar', 'makassar', '73'),
  branch('Maluku', 'maluku', '81'),
  branch(
    'Manokwari',
    'manokwari',
    '92',
    [
      naming('Cabang Manokwari (Papua Barat)', 'province', 'Papua Barat'),
      naming('Cabang Manokwari dan Fakfak (Provinsi Papua Barat)', 'province', 'Papua Barat dengan Fakfak'),
    ],
    false,
  ),
  branch('Padang', 'padang', '13'),
  branch('Palopo', 'palopo', '73'),
  branch('Palu', 'palu', '72', [naming('Cabang Palu (Sulawesi Tengah)', 'province', 'Sulawesi Tengah')], false),
  branch('Papua', 'papua-jayapura', '91'),
  branch('Pasuruan', 'pasuruan', '35'),
  branch('Pekanbaru', null, '14'),
  branch('Pematangsiantar', 'pematangsiantar', '12'),
  branch(
    'Pontianak',
    'pontianak',
    '61',
    [naming('Cabang Pontianak (Kalimantan Barat)', 'province', 'Kalimantan Barat')],
    false,
  ),
  branch('Samarinda', 'samarinda', '64'),
  branch('Serang', 'serang', '36', [naming('Cabang Serang (dengan 4 KCP)', 'branch', 'dengan 4 KCP', true)], false),
  branch('Sidoarjo', 'sidoarjo', '35'),
  branch('Sinjai', 'sinjai', '73'),
  branch('Surabaya Darmo', 'surabaya-darmo', '35'),
  branch('Surabaya Karimunjawa', 'surabaya-karimunjawa', '35'),
  branch('Surakarta', 'surakarta', '33'),
  branch('Tanjung Morawa', 'tanjung-morawa', '12'),
  branch('Tanjungpinang', 'tanjung-pinang', '21', [
    naming('Cabang Tanjungpinang (nelayan Kepri)', 'group', 'nelayan Kepri'),
  ]),
  {
    slug: 'batanghari-muara-bulian',
    name: 'Batanghari Muara Bulian',
    kind: 'sub-branch',
    code: 'batanghari-muara-bulian',
    province: '15',
    namings: [naming('Batanghari Muara Bulian', 'sub-branch', null)],
  },
  regency('Kabupaten Batang', '33', 'Kabupaten Batang'),
  regency('Kabupaten Raja Ampat', '96', 'Raja Ampat'),
  province('Provinsi Bali', '51', 'Provinsi Bali'),
  province('Provinsi Kalimantan Selatan', '63', 'Kalimantan Selatan'),
  province('Provinsi Kalimantan Tengah', '62', 'Kalimantan Tengah'),
  province('Provinsi Maluku Utara', '82', 'Maluku Utara (3 kantor)'),
  province('Provinsi Papua Barat dan Papua Barat Daya', '92', 'Papua Barat dan Papua Barat Daya'),
  province('Provinsi Sulawesi Tengah', '72', 'Sulawesi Tengah'),
  province('Provinsi Sulawesi Tenggara', '74', 'Sulawesi Tenggara (4 kantor)'),
  province('Provinsi Sulawesi Utara', '71', 'Sulawesi Utara'),
  region('Kanwil Banuspa', 'banuspa', [
    naming('Kanwil Banuspa (Bali, Nusa Tenggara, Papua)', 'region', 'Bali, Nusa Tenggara, Papua', true),
  ]),
  region('Kanwil Jawa Barat', 'jawa-barat', [naming('Kanwil Jawa Barat', 'region', null)]),
  region('Kanwil Kalimantan', 'kalimantan', [
    naming('Kanwil Kalimantan (rincian Kalimantan Timur)', 'region', 'rincian Kalimantan Timur'),
  ]),
  region('Kanwil Sumbar, Riau, Kepri', 'sumbarriau', [
    naming('Kanwil Sumbar, Riau, Kepri', 'region', null),
    naming('Kanwil Sumbarriau', 'region', null),
  ]),
  {
    slug: 'nasional',
    name: 'Nasional',
    kind: 'national',
    code: null,
    province: null,
    namings: [naming('Nasional', 'national', null)],
  },
];

/** A branch; most statements name it plainly as "Cabang …". */
function branch(
  name: string,
  code: string | null,
  province: string,
  others: readonly OfficeNaming[] = [],
  isNamedPlainly = true,
): ArchiveOffice {
  const plain = isNamedPlainly ? [naming(`Cabang ${name}`, 'branch', null)] : [];
  return { slug: slugOf(name), name: `Cabang ${name}`, kind: 'branch', code, province, namings: [...plain, ...others] };
}

function province(name: string, code: string, as: string): ArchiveOffice {
  return { slug: slugOf(name), name, kind: 'province', code: null, province: code, namings: [only(as, 'province')] };
}

function regency(name: string, code: string, as: string): ArchiveOffice {
  return { slug: slugOf(name), name, kind: 'regency', code: null, province: code, namings: [only(as, 'regency')] };
}

function region(name: string, code: string, namings: readonly OfficeNaming[]): ArchiveOffice {
  return { slug: slugOf(name), name, kind: 'region', code, province: null, namings };
}

/** The only naming of an office; what it puts in brackets is how many offices it adds up. */
function only(as: string, scope: Scope): OfficeNaming {
  return naming(as, scope, /\((.*)\)/.exec(as)?.[1] ?? null, true);
}

function naming(as: string, scope: Scope, area: string | null, isWhole = area === null): OfficeNaming {
  return { as, scope, area, isWhole };
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join('-');
}
