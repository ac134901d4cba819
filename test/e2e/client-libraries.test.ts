import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { apiSchemaFile } from '../../gateway/supergraph/committed.js';
import { blocksOf, pages } from '../support/pages.js';
import { sharedFederation } from '../support/shared-federation.js';

const run = promisify(execFile);
const enough = 120_000;

/** The code of docs/client-libraries.md by file, as it is there. */
const files = new Map(
  blocksOf(pages.find(({ file }) => file === 'docs/client-libraries.md')!)
    .filter(({ info }) => / \S+\.(ts|json)$/.test(info))
    .map(({ info, code }) => [info.split(' ')[1]!, code]),
);

let folder: string;
let demo: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'client-libraries-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { url, token } = await sharedFederation();
  // What /demo/token answers has a test of its own: it is a demonstration's.
  demo = `export const address = '${url.replace('/graphql', '')}';
export const token = '${await token('casemanager-vught')}';
`;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An application with these files of the page. */
function application(name: string, settings: string) {
  const cwd = join(folder, name);
  mkdirSync(join(cwd, 'src/__generated__'), { recursive: true });
  const write = (file: string, text: string) =>
    writeFileSync(join(cwd, file), text);
  write('package.json', '{"type":"module"}');
  write('schema.graphql', readFileSync(apiSchemaFile, 'utf8'));
  write('src/demo.ts', demo);
  write(`src/${name}.ts`, files.get(`src/${name}.ts`)!);
  write(settings, files.get(settings)!.replace('http://127.0.0.1:4000/', './'));
  const node = async (script: string, ...args: string[]) => {
    const { stdout, stderr } = await run(
      process.execPath,
      [resolve('node_modules', script), ...args],
      { cwd, env: { PATH: process.env['PATH'] } },
    );
    return { stdout, stderr };
  };
  return {
    cwd,
    node,
    typed: (file: string) =>
      node(
        'typescript/bin/tsc',
        ...['--ignoreConfig', '--strict', '--noEmit', '--skipLibCheck'],
        ...['--target', 'es2023', '--module', 'esnext', '--types', 'node'],
        ...['--moduleResolution', 'bundler', file],
      ),
    /** Each line is a name and a day of birth. */
    prints: async () =>
      expect(await node('tsx/dist/cli.mjs', `src/${name}.ts`)).toEqual({
        stdout: expect.stringMatching(/^(.+ \d{4}-\d\d-\d\d\n){3}$/),
        stderr: '',
      }),
  };
}

test(
  'Apollo Client with the client preset: generated, typed and executed as the page has it',
  async () => {
    const { node, typed, prints } = application('apollo', 'codegen.ts');
    await node('@graphql-codegen/cli/esm/bin.js', '--silent');
    await typed('src/apollo.ts');
    await prints();
  },
  enough,
);

test(
  'urql with graphcache and gql.tada: the same, without a warning of the cache',
  async () => {
    const { node, typed, prints } = application('urql', 'tsconfig.json');
    await node('gql.tada/bin/cli.js', 'generate-output');
    await typed('src/urql.ts');
    await prints();
  },
  enough,
);

test(
  'the Relay compiler: it takes the settings of the page and makes the artifact that its code imports',
  async () => {
    const { cwd, node } = application('relay', 'relay.config.json');
    await node('relay-compiler/cli.js');
    expect(readdirSync(join(cwd, 'src/__generated__'))).toEqual([
      'relayCaseloadQuery.graphql.ts',
    ]);
  },
  enough,
);
