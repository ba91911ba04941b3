import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/{core,rules,policy,content,ui,cli,playground,hosts,house,faults,jury}/**/*.test.{ts,tsx}',
          ],
          // Typing a whole room or starting the command line takes a while on a busy machine.
          testTimeout: 60_000,
          // One less would be the default, which leaves one of two processors idle.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'clients',
          include: ['test/clients/**/*.test.{ts,tsx}'],
          globalSetup: ['test/clients/built.ts'],
          // Real clients share one machine's screen, clipboard and processors: one after another.
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
