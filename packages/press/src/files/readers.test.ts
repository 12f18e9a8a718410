// Holds what each reader makes of a document, by documents written here by hand.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../files.ts';
import { readCsv } from './csv.ts';
import { bytesOf, docxOf, linesAt, pdfOf, wrap, xlsxOf } from './written-documents.ts';

async function textOf(content: string | Uint8Array, name: string): Promise<string> {
  const found = await readDocument(typeof content === 'string' ? bytesOf(content) : content, name);
  return found.ok ? found.text : found.problem.code;
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

test('text keeps its lines, with plain spaces and whole letters', async () => {
  expect(await textOf('\ufeffRp\u00a05\u202fjuta \r\n\r\n\r\n\r\ne\u0301 lan\u00adjut\r\n', 'a.txt')).toBe(
    lines('Rp 5 juta', '', 'é lanjut'),
  );
});

test('text in UTF-16 and in Windows-1252 is read', async () => {
  const wide = [...'Rp 5 – é'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
  expect(await textOf(Uint8Array.from([0xff, 0xfe, ...wide]), '-')).toBe('Rp 5 – é\n');
  expect(await textOf(Uint8Array.from([0x52, 0x70, 0xa0, 0x35, 0x20, 0x93, 0x78, 0x94]), 'a')).toBe('Rp 5 “x”\n');
});

test('a news page gives what its reader came for', async () => {
  const page = `<!DOCTYPE html><html><head><title>Klaim Naik | Harian</title><script>"Rp 9"</script></head><body>
    <header><a>Harian</a></header><nav><ul><li>Ekonomi 1</ul></nav><main><article><header><h1>Klaim Naik</h1></header>
    <p>BPJS membayar <b>Rp&nbsp;5,2
      triliun</b><sup>1</sup> kepada 4<!-- 9 --> juta orang.<br>Baris dua.</p><aside>Baca juga 7</aside>
    <ul><li>JHT &amp; JP<li><p>JKK</p></ul><div style="display:none">8</div>
    <table><tr><th>Program<th colspan=2>2024</tr><tr><td>JHT<td>1.234<td>5</table></article></main>
    <footer>Hak cipta 2025</footer></body></html>`;
  expect(await textOf(page, '-')).toBe(
    lines(
      ...['Klaim Naik | Harian', '', 'Klaim Naik', '', 'BPJS membayar Rp 5,2 triliun^1 kepada 4 juta orang.'],
      ...['Baris dua.', '', '- JHT & JP', '- JKK', '', 'Program\t2024', 'JHT\t1.234\t5'],
    ),
  );
});

test('a page that is all header is read all the same', async () => {
  expect(await textOf('<html><body><header><p>Rp 5</p></header></body></html>', 'a.html')).toBe('Rp 5\n');
});

test('a page laid out by a table keeps its paragraphs', async () => {
  const long = 'kata '.repeat(200).trim();
  const page = `<table><tr><td>Menu</td><td><p>${long}</p><p>Rp 5</p><p>Rp 6</p></td></tr></table>`;
  expect(await textOf(`<html>${page}</html>`, 'a.html')).toBe(lines('Menu', '', long, 'Rp 5', 'Rp 6'));
});

test('Markdown keeps its words and loses its marks', async () => {
  const source =
    '# Judul *a*\n\nBayar [Rp 5](http://x.y/a_(b))\n**penuh** 2*3 a_b.\n\n* satu\n1. dua\n\n|A|B|\n|-|-|\n|1|2|\n';
  expect(await textOf(source, 'a.md')).toBe(
    lines('Judul a', '', 'Bayar Rp 5 penuh 2*3 a_b.', '', '- satu', '- dua', '', 'A\tB', '1\t2'),
  );
});

test('CSV is read with the delimiter it has', async () => {
  expect(await textOf('\ufeffA;B\n"x; y";"1.234,5"\n"dua\nbaris";"a ""b"""\n', 'a.csv')).toBe(
    lines('A\tB', 'x; y\t1.234,5', 'dua baris\ta "b"'),
  );
  expect(await textOf('A,B\n1,"2,5"\n', 'a.csv')).toBe(lines('A\tB', '1\t2,5'));
  expect(await textOf('A\tB\n1\t2,5\n', 'a.tsv')).toBe(lines('A\tB', '1\t2,5'));
});

test('CSV gives the cells that csv-parse gives', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', ',', '\n', 'é'), maxLength: 6 });
  const table = fc.integer({ min: 2, max: 4 }).chain((width) => {
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: 2, maxLength: 6 });
  });
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');
      const expected: string[][] = parse(`${written}\n`);
      const plain = expected.map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim()).join('\t'));
      expect(readCsv(`sep=,\n${written}\n`)).toBe(plain.join('\n'));
    }),
  );
});

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const cell = (text: string, span = 1) =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;

test('DOCX gives paragraphs, lists, tables and notes, and nothing that is not on the page', async () => {
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
  const rows = [cell('Program') + cell('2024', 2), cell('') + cell('Kasus') + cell('Rp')];
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const body = [
    paragraph('Klaim Rp\u00a05 &amp; lain\u00adnya'),
    paragraph('JKK', item) + paragraph('JKM', '<w:pStyle w:val="Daftar"/>'),
    `${table}<w:p>${run('12')}${run('1', '<w:vertAlign w:val="superscript"/>')}${run('rahasia', '<w:vanish/>')}</w:p>`,
    `<w:p><w:del><w:r><w:delText>hapus</w:delText></w:r></w:del>${run('a')}<w:r><w:tab/></w:r>${run('b')}</w:p>`,
  ];
  const list = `<w:styles><w:style w:styleId="Daftar"><w:pPr>${item}</w:pPr></w:style></w:styles>`;
  const notes = `<w:footnotes><w:footnote>${paragraph('Catatan.')}</w:footnote></w:footnotes>`;
  const more = { 'word/styles.xml': list, 'word/footnotes.xml': notes };
  expect(await textOf(docxOf(body.join(''), more), 'a.docx')).toBe(
    lines(
      ...['Klaim Rp 5 & lainnya', '', '- JKK', '- JKM', '', 'Program\t2024', '\tKasus\tRp', '', '12^1', '', 'a\tb'],
      ...['', 'Catatan.'],
    ),
  );
});

test('XLSX prints numbers as their cells do and leaves hidden sheets out', async () => {
  const formats = ['General', '_("Rp"* #,##0_)', '0.0%', 'dd/mm/yyyy', '[$Rp-421]#,##0.00;[Red]-[$Rp-421]#,##0.00'];
  const more = ['0 "orang"', '#,##0.0,,," miliar"', 'd mmmm yyyy hh:mm'];
  const values = [1.125, 1234567, 0.0567, 45000, -1234.5, 12, 1234567890, 45000.5];
  const row = values.map((value, style) => `<c s="${style}"><v>${value}</v></c>`).join('');
  const head = '<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Klaim</t></is></c></row>';
  const sheets = [
    { name: 'Lembar', rows: `${head}<row>${row}</row>` },
    { name: 'Rahasia', rows: '<row><c><v>9</v></c></row>', hidden: true },
  ];
  expect(await textOf(xlsxOf(sheets, ['Program\nA'], [...formats, ...more]), 'a.xlsx')).toBe(
    lines(
      ...['Lembar', 'Program A\t\tKlaim'],
      '1,1250\tRp 1234567\t5,7%\t2023-03-15\tRp -1234,50\t12 orang\t1,2 miliar\t2023-03-15 12:00',
    ),
  );
});

const left = `Sepanjang tahun ini lembaga contoh membayar klaim sebesar Rp 57,18 triliun kepada peserta. Jumlah itu naik
  dibandingkan tahun sebelumnya, dan anak-anak peserta mendapat beasiswa.`.replace(/\s+/g, ' ');
const right =
  `Jaminan hari tua tetap menjadi klaim terbesar dengan nilai Rp 49,2 triliun. Peserta yang mengalami kecelakaan
  kerja mendapat perawatan sesuai kebutuhan medis.`.replace(/\s+/g, ' ');

test('PDF is read column by column, with its table in rows', async () => {
  const page =
    linesAt(60, 780, ['SIARAN PERS'], 16) +
    linesAt(60, 740, wrap(left, 36)) +
    linesAt(310, 740, wrap(right, 36)) +
    linesAt(60, 600, ['Tabel 1. Klaim per program']) +
    linesAt(60, 580, ['Program', 'JHT', 'JKK']) +
    linesAt(250, 580, ['Kasus', '3.210.456', '321.004']) +
    linesAt(400, 580, ['Rp (miliar)', '49.201,5', '3.012,0']) +
    linesAt(60, 500, wrap(left, 78)) +
    linesAt(290, 30, ['1']);
  expect(await textOf(pdfOf([page]), 'a.pdf')).toBe(
    lines(
      ...['SIARAN PERS', '', left, '', right, '', 'Tabel 1. Klaim per program', ''],
      ...['Program\tKasus\tRp (miliar)', 'JHT\t3.210.456\t49.201,5', 'JKK\t321.004\t3.012,0', '', left],
    ),
  );
});

test('PDF joins a word that a line end cut, and keeps doubled words and years', async () => {
  const page = linesAt(60, 700, [
    'Lembaga contoh membayar santunan kepada kelu-',
    'arga peserta menurut ketentuan undang-',
    'undang untuk tahun anggaran 2024-',
    '2025 tanpa kecuali.',
  ]);
  expect(await textOf(pdfOf([page]), 'a.pdf')).toBe(
    lines(
      'Lembaga contoh membayar santunan kepada keluarga peserta menurut ketentuan undang-undang'.concat(
        ' untuk tahun anggaran 2024-2025 tanpa kecuali.',
      ),
    ),
  );
});

test('PDF gives the lines that its pages repeat once, and no page numbers', async () => {
  const pages = [1, 2, 3].map(
    (number) =>
      linesAt(60, 800, ['Laporan Lembaga Contoh']) +
      linesAt(60, 700, [`Klaim ${number * 7} orang.`]) +
      linesAt(60, 40, [`Halaman ${number} dari 3`]),
  );
  expect(await textOf(pdfOf(pages), 'a.pdf')).toBe(
    lines('Laporan Lembaga Contoh', '', 'Klaim 7 orang.', '', 'Klaim 14 orang.', '', 'Klaim 21 orang.'),
  );
});

test('PDF keeps the cells of a narrow table apart, and a raised mark out of the figure', async () => {
  const page =
    linesAt(60, 700, ['Program', 'Hari Tua', 'Kecelakaan Kerja']) +
    linesAt(163, 700, ['Kasus    ', '3.210.456', '  321.004']) +
    linesAt(224, 700, ['Nilai   ', '49.201,5', ' 3.012,0']) +
    linesAt(60, 600, ['Rp 12']) +
    linesAt(90, 603, ['1'], 6);
  expect(await textOf(pdfOf([page]), 'a.pdf')).toBe(
    lines(
      ...['Program\tKasus\tNilai', 'Hari Tua\t3.210.456\t49.201,5', 'Kecelakaan Kerja\t321.004\t3.012,0', ''],
      'Rp 12^1',
    ),
  );
});
