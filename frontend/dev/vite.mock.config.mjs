import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockService } from './mock/plugin.mjs';

export default defineConfig({ plugins: [react(), mockService()], cacheDir: 'node_modules/.vite-mock' });
