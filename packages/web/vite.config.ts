// Builds the pages with the server that gives them.
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  ssr: { noExternal: [/^@jamin\//] },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  environments: {
    ssr: {
      build: {
        target: 'es2024',
        chunkSizeWarningLimit: 8000,
        // The readers of files start a thread from a file of their own, the branch reads migrations: they stay files.
        rollupOptions: { input: './src/app.ts', external: ['@jamin/press/files', '@jamin/administration'] },
      },
    },
  },
});
