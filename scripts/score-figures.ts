// Scores the figure check against annotated statements: `npm run -s score -- FILE… [--articles FRAMES] [--verbose]`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Annotated, emptyScore, insideArticles, scoreOne, scoreText } from '../test/figures/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' }, verbose: { type: 'boolean', short: 'v' } },
});

for (const file of positionals) {
  const rows: Annotated[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const frames = values.articles === undefined ? null : JSON.parse(readFileSync(values.articles, 'utf8'));
  const texts = frames === null ? rows : insideArticles(rows, frames);
  const score = emptyScore();
  for (const row of texts) {
    const lines = scoreOne(row, score);
    if (values.verbose === true && lines.length > 0) {
      process.stdout.write(`${row.id}  ${lines.join('\n    ')}\n    ${row.text.replaceAll('\n', ' ⏎ ')}\n\n`);
    }
  }
  process.stdout.write(`${file}${frames === null ? '' : ' inside articles'}\n${scoreText(score)}\n`);
}
