import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';

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

/** Each reads the sources and writes nothing but its cache, so several run at a time. */
const checks: Step[] = [
  // First, since it takes longest.
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
];

const tests: Step = {
  name: 'tests',
  command: source('test/run.ts'),
  mend: 'what it names; `npm test -- <part of its path>` runs one file',
};

const total = checks.length + Number(!process.argv.includes('--no-test'));
let done = 0;

/** Whether it is in order. What a check prints is shown when it ends, so that two never print in between each other. */
async function run(
  { name, command, mend }: Step,
  stdio: 'inherit' | 'pipe' = 'pipe',
): Promise<boolean> {
  const begun = Date.now();
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', stdio, stdio],
  });
  const output = [child.stdout, child.stderr].map((from) => from && text(from));
  const [status] = (await once(child, 'close')) as [number | null];
  const took = `${((Date.now() - begun) / 1_000).toFixed(1)} s`;
  for (const each of output) process.stdout.write((await each) ?? '');
  console.log(
    status === 0
      ? `[${++done}/${total}] ${name}: in order (${took})`
      : `[${++done}/${total}] ${name}: failed (${took}). To mend it: ${mend}.`,
  );
  return status === 0;
}

const waiting = checks.values();
let passed = true;
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (const check of waiting) passed = (await run(check)) && passed;
  }),
);
if (passed && total > checks.length) passed = await run(tests, 'inherit');
process.exitCode = passed ? 0 : 1;
