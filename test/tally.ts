import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestSuite } from 'vitest/node';

/** How a run ended, in tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts a run and writes the count as JSON to the file that SEKISHO_TALLY names.
 * A test that never ran because its file or its preparations failed counts as failed, not as
 * skipped; so does an error that no test can be blamed for.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tally = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      let failed = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') tally.passed += 1;
        else if (state === 'skipped' && !isBroken(test.parent)) tally.skipped += 1;
        else failed += 1;
      }
      if (failed === 0 && module.state() === 'failed') failed = 1;
      tally.failed += failed;
    }
    const file = process.env['SEKISHO_TALLY'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(tally));
  }
}

function isBroken(place: TestModule | TestSuite): boolean {
  return place.errors().length > 0 || (place.type === 'suite' && isBroken(place.parent));
}
