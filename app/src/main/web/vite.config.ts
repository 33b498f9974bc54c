import { defineConfig } from 'vite';

// The built pages go where the program finds them on its class path. `vite` alone serves the sources
// and passes what it is asked under /api on to a running `./orontes serve`.
export default defineConfig({
  base: './',
  build: {
    outDir: process.env['ORONTES_WEB_OUT'] ?? '../../../target/classes/org/orontes/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/api': process.env['ORONTES_SERVER'] ?? 'http://127.0.0.1:8190' } },
});
