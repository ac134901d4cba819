import { spawnSync } from 'node:child_process';

interface Step {
  name: string;
  /** File to run with Node, and its arguments. */
  command: string[];
  mend: string;
}

const bin = (path: string, ...args: string[]) => [
  `node_modules/${path}`,
  ...args,
];
const source = (...args: string[]) => ['--import', 'tsx', ...args];

const steps: Step[] = [
  {
    name: 'format',
    command: bin(
      'prettier/bin/prettier.cjs',
      '--check',
      '--cache',
      '--log-level=warn',
      '.',
    ),
    mend: '`npm run format`',
  },
  {
    name: 'lint',
    command: bin(
      'eslint/bin/eslint.js',
      '--max-warnings=0',
      '--cache',
      '--cache-location=node_modules/.cache/eslint/',
      '.',
    ),
    mend: 'what it names; `npm run lint -- --fix` mends some of it',
  },
  {
    name: 'generated types',
    command: bin(
      '@graphql-codegen/cli/cjs/bin.js',
      '--config=codegen.ts',
      '--check',
      '--silent',
    ),
    mend: '`npm run codegen`, and commit the result',
  },
  {
    name: 'composition',
    command: source('gateway/cli/compose.ts', '--check'),
    mend: '`npm run compose`, and commit the result',
  },
  {
    name: 'schema changes',
    command: source('gateway/cli/graph.ts', 'check'),
    mend: 'undo what breaks, or agree it (docs/partners.md#changing-a-schema)',
  },
  {
    name: 'types',
    command: bin(
      'typescript/bin/tsc',
      '--incremental',
      '--tsBuildInfoFile',
      'node_modules/.cache/tsc.tsbuildinfo',
    ),
    mend: 'what it names',
  },
  {
    name: 'types of the example without our code',
    command: bin('typescript/bin/tsc', '--project', 'examples/partner-yoga'),
    mend: 'what it names',
  },
  {
    name: 'unused code',
    command: bin('knip/bin/knip.js', '--no-progress'),
    mend: 'take out what it names, or use it',
  },
  {
    name: 'tests',
    command: source('test/run.ts'),
    mend: 'what it names; `npm test -- <part of its path>` runs one file',
  },
];

const wanted = process.argv.includes('--no-test')
  ? steps.filter(({ name }) => name !== 'tests')
  : steps;

for (const [index, { name, command, mend }] of wanted.entries()) {
  console.log(`[${index + 1}/${wanted.length}] ${name}`);
  const begun = Date.now();
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${name} failed. To mend it: ${mend}.`);
    process.exit(1);
  }
  console.log(
    `      in order (${((Date.now() - begun) / 1_000).toFixed(1)} s)`,
  );
}
