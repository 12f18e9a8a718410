// Builds what runs in the browser: one script for each island, the small script of every page, and the service worker.
import { readdirSync } from 'node:fs';
import { type Law, writeCompact } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { defineConfig, type Plugin } from 'vite';

const folder = new URL('./src/islands/', import.meta.url);
const input = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => [file.replace(/\.tsx?$/, ''), new URL(file, folder).pathname]),
);

/** The law as one short text, which travels smaller than its modules; what it decides and cites is the same. */
const lawAsText: Plugin = {
  name: 'law-as-text',
  load(id) {
    if (!id.endsWith('/law/src/indonesia.ts')) return null;
    const text = JSON.stringify(writeCompact(withoutProse(indonesia)));
    const read = `/* @__PURE__ */ readCompact(${text})`;
    return `import { readCompact } from '@jamin/engine';\nexport const indonesia = ${read};\n`;
  },
};

/** No script shows the words of an article, or the remarks and disagreements on a figure: pages of the server do. */
function withoutProse(law: Law): Law {
  const rules = [...law.rules].map(
    ([id, rule]) => [id, { ...rule, versions: rule.versions.map(({ text: _, ...version }) => version) }] as const,
  );
  const parameters = [...law.parameters].map(
    ([id, { note: _, ...one }]) =>
      [id, { ...one, rows: one.rows.map(({ note: _note, conflicts: _conflicts, ...row }) => row) }] as const,
  );
  return { ...law, rules: new Map(rules), parameters: new Map(parameters) };
}

export default defineConfig({
  publicDir: false,
  plugins: [lawAsText],
  build: {
    target: 'es2022',
    outDir: 'build/client',
    emptyOutDir: false,
    manifest: 'islands.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input,
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? 'service-worker.js' : 'islands/[name]-[hash].js'),
        chunkFileNames: 'islands/[name]-[hash].js',
        assetFileNames: 'islands/[name]-[hash][extname]',
      },
    },
  },
});
