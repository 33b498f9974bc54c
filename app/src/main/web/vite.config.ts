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
    rolldownOptions: {
      output: {
        // The worker of the map is a script: under its own ending, .mjs, not every server calls it one.
        assetFileNames: (asset) => `assets/[name]-[hash]${asset.names.some((name) => name.endsWith('.mjs')) ? '.js' : '[extname]'}`,
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/api': process.env['ORONTES_SERVER'] ?? 'http://127.0.0.1:8190' } },
});
