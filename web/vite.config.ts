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
    // The build has the licences of the packages in it; the help links to them.
    license: { fileName: 'licenses.txt' },
    // Fonts and pictures stay files, because the pages may load nothing that is inlined.
    assetsInlineLimit: 0,
    // One script: what is loaded first is measured as it goes over the wire (test/web).
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8014' } },
})
