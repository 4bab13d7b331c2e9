import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // What is shipped carries the licences of the packages it is built of; the help links to them.
    license: { fileName: 'licenses.txt' },
    // Fonts and pictures stay files: the pages may load nothing that is written into them.
    assetsInlineLimit: 0,
    // One script: what is loaded first is measured as it goes over the wire (test/web).
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8014' } },
})
