import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/** `npm test -- unit e2e` runs these, and `npm test` all but the last; anything else goes to Jest as it is. */
const projects = ['unit', 'composition', 'contract', 'e2e', 'nightly'];

const args = process.argv.slice(2);
const named = args.filter((arg) => projects.includes(arg));
/** A test file is found wherever it is. */
const isOfAFile = args.some((arg) => arg.endsWith('.test.ts'));
/** For what is made once per run and copied or shared: demo databases and the compiled repository. */
const templates = mkdtempSync(join(tmpdir(), 'templates-'));
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=2',
    '--selectProjects',
    ...(named.length > 0
      ? named
      : isOfAFile
        ? projects
        : projects.slice(0, -1)),
    // Ends the list of projects.
    '--passWithNoTests=false',
    ...args.filter((arg) => !named.includes(arg)),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      TEST_TEMPLATES: templates,
      // Processes that tests start run what `compiled.ts` made once for this run.
      ...(!args.some((arg) => arg.startsWith('--watch')) && {
        TEST_COMPILED: join(templates, 'compiled'),
      }),
    },
  },
);
await dropOnServer();
rmSync(templates, { recursive: true });
process.exitCode = status ?? 1;

/** A template on the server is a database, whose name is in its file. */
async function dropOnServer(): Promise<void> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) return;
  const admin = await createConnection(server);
  for (const file of readdirSync(templates))
    if (file.includes('.mysql'))
      await admin.query(
        `DROP DATABASE ${readFileSync(join(templates, file), 'utf8')}`,
      );
  await admin.end();
}
