/** A defect that somebody could make, and the tests that must notice it. */
export interface Mutation {
  /** What has gone wrong, as a name to call it by: `npm run mutants -- --only NAME`. */
  readonly name: string;
  /** The source file, from the top folder. */
  readonly file: string;
  /** Exactly what stands there once; if the source has moved on, the mutation is stale and fails the run. */
  readonly find: string;
  readonly replace: string;
  /** The test files that must turn red. */
  readonly tests: readonly string[];
  /** Part of the name of the one test that is enough; for real clients, where every test takes seconds. */
  readonly only?: string;
}
