import { spawnSync } from 'node:child_process';

/** `npm test -- unit e2e` runs these; anything else goes to Jest as it is. */
const suites: Record<string, string[]> = {
  unit: ['./gateway/', './shared/', './subgraphs/', './test/gateway/'],
  composition: ['./test/composition/'],
  contract: ['./test/contract/'],
  e2e: ['./test/e2e/'],
};

const args = process.argv.slice(2).flatMap((arg) => suites[arg] ?? [arg]);
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=2',
    // Modules of a finished test file are never freed: a worker that grew is replaced.
    '--workerIdleMemoryLimit=1GB',
    ...args,
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
