import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const generated = fileURLToPath(new URL('src/catalog/.content-collections/generated', import.meta.url));

export default defineConfig({
  resolve: { alias: { 'content-collections': generated } },
  test: {
    environment: 'node',
    // Tests leave nothing behind, so files can share a thread and what they import; alone, each would load it all anew.
    pool: 'threads',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/site/**', 'src/tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['src/tests/site/**/*.test.ts'],
          // These read the whole of dist, one file after the other.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
