// A small picture for each life event, for those who find pictures faster than words; the words say the same.

/** Strokes on a field of 24 by 24. */
const STROKES: { readonly [event: string]: string } = {
  phk: 'M5 8h14v11H5zM9 8V5h6v3M9 13h6',
  'kecelakaan-kerja': 'M4 17h16M6 17v-3a6 6 0 0 1 12 0v3M10 8.5V6h4v2.5',
  meninggal: 'M12 20c-5-4-8-7-8-10.5A4 4 0 0 1 12 7a4 4 0 0 1 8 2.5C20 13 17 16 12 20z',
  pensiun: 'M12 4v2M5 7l1.5 1.5M19 7l-1.5 1.5M4 14h16M7 14a5 5 0 0 1 10 0M6 18h12',
  'mengundurkan-diri': 'M13 5H6v14h7M11 12h9M17 8l4 4-4 4',
  'kontrak-habis': 'M7 4h8l3 3v13H7zM10 11l5 5M15 11l-5 5',
  'ke-luar-negeri': 'M3 14l18-6-6 11-3-4zM12 15l9-7',
  'usaha-sendiri': 'M4 10l2-5h12l2 5M5 10v9h14v-9M10 19v-5h4v5',
  'majikan-menunggak': 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v5l3 2',
};

export function EventIcon({ event }: { readonly event: string }) {
  return (
    <svg className="event-icon" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <path d={STROKES[event] ?? ''} />
    </svg>
  );
}
