import { availableParallelism } from 'node:os';
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
          // Each waits more than it works, and has its own profile, ports, screen and clipboard; more than
          // two at a time would only make one another late.
          maxWorkers: Math.min(2, availableParallelism()),
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
