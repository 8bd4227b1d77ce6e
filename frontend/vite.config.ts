import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // Tests read the corpus of rules and the seeds, which lie beside the frontend.
  server: { fs: { allow: ['..'] }, proxy: { '/api': 'http://localhost:8080', '/login': 'http://localhost:8080' } },
  build: { outDir: 'target/classes/web', emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/test/setup.ts'], testTimeout: 60_000 },
});
