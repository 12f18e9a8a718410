// The lines of a shown text that hold tabs, as rows of cells, so that a table keeps its columns on any screen.

/** `html` is escaped text whose only elements are marks and folds. */
export function inRows(html: string): string {
  return html
    .split(/(?<=\n)/)
    .map(rowOf)
    .join('');
}

function rowOf(line: string): string {
  if (!line.includes('\t') || /<\/?(?:details|summary)\b/.test(line)) return line;
  const cells = line.replace(/\n$/, '').split('\t');
  if (cells.filter((cell) => cell.trim() !== '').length < 2 || !cells.every(isWhole)) return line;
  const row = cells.map((cell) => `<span class="cell">${cell}</span>`).join('\t');
  return `<span class="row">${row}\n</span>`;
}

/** Whether no mark begins or ends outside the cell. */
function isWhole(cell: string): boolean {
  return cell.split('<a ').length === cell.split('</a>').length;
}
