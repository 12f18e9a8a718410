// Builds what runs in the browser: one script for each island, the small script of every page, and the service worker.
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

const folder = new URL('./src/islands/', import.meta.url);
const input = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => [file.replace(/\.tsx?$/, ''), new URL(file, folder).pathname]),
);

export default defineConfig({
  publicDir: false,
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
