/** What needs many runs: CI runs it in a step of its own, `npm test` leaves it out. */
const nightly = [
  'gateway/authorization/field-authorization.property.test.ts',
  'gateway/execution/differential/*.test.ts',
  'test/e2e/random-operations.test.ts',
].map((pattern) => `**/${pattern}`);

const project = (displayName, ...testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testRunner: '<rootDir>/test/support/jest/runner.mjs',
  // The runner loads modules, and TypeScript with them.
  transform: {},
  setupFilesAfterEnv: ['<rootDir>/test/support/no-console.ts'],
});

const byDay = (displayName, ...folders) =>
  project(
    displayName,
    ...folders.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
    ...nightly.map((pattern) => `!${pattern}`),
  );

export default {
  testTimeout: 180_000,
  // A worker that grew is replaced.
  workerIdleMemoryLimit: '1GB',
  projects: [
    byDay(
      'unit',
      '{gateway,shared,subgraphs,examples/dossier}',
      'test/{bench,catalogue,gateway}',
    ),
    byDay('composition', 'test/composition'),
    byDay('contract', 'test/{contract,official}'),
    byDay('e2e', 'test/e2e'),
    project('nightly', ...nightly),
  ],
};
