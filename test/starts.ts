import type { Reporter, TestModule } from 'vitest/node';
import { starting } from '../src/build/starting.ts';

/** Says when the unit tests begin, and when each file that starts a real client does. */
export default class StartsReporter implements Reporter {
  #unitTestsBegan = false;

  onTestModuleQueued({ project, relativeModuleId }: TestModule): void {
    if (project.name === 'clients') starting(relativeModuleId);
    else if (!this.#unitTestsBegan) {
      this.#unitTestsBegan = true;
      starting('unit tests');
    }
  }
}
