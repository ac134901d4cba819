import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import { script } from '../support/compiled.js';
import { root } from '../support/process.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compose-command-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const compose = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [...script('gateway/cli/graph.ts'), 'compose', ...args],
      { env: {}, cwd: folder },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

const schemas = partnerSchemas();
const names = schemas.map(({ name }) => name);

/** A supergraph.yaml of all partners: of the first as text, of the others by their file. */
function configOf(change: (text: string) => string = (text) => text): void {
  const [first, ...others] = schemas;
  const text = stringify({
    federation_version: '=2.14.4',
    subgraphs: {
      [first!.name]: {
        routing_url: 'https://partner.example/graphql',
        schema: { sdl: first!.text },
      },
      ...Object.fromEntries(
        others.map(({ name, file }) => [
          name,
          { schema: { file: join(root, file) } },
        ]),
      ),
    },
  });
  writeFileSync(join(folder, 'supergraph.yaml'), change(text));
}
const config = '--config=supergraph.yaml';
const written = () => readdirSync(folder).sort();

test("it composes the supergraph of rover's supergraph.yaml as `npm run compose` does, and signs it", async () => {
  configOf();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(
    join(folder, 'key.pem'),
    privateKey.export({ type: 'pkcs8', format: 'pem' }),
  );
  const { code, out, err } = await compose(config, '--key=key.pem', '--json');
  expect([code, err]).toEqual([0, '']);
  const supergraph = readFileSync(join(folder, 'supergraph.graphql'));
  expect(supergraph.toString()).toBe(committedSupergraph());
  expect(JSON.parse(out)).toEqual({
    supergraph: 'supergraph.graphql',
    signature: 'supergraph.graphql.sig',
    sha256: createHash('sha256').update(supergraph).digest('hex'),
    subgraphs: names,
  });
  const signature = readFileSync(
    join(folder, 'supergraph.graphql.sig'),
    'utf8',
  );
  expect(
    verify(null, supergraph, publicKey, Buffer.from(signature, 'base64')),
  ).toBe(true);
  expect(written()).toEqual([
    'key.pem',
    'supergraph.graphql',
    'supergraph.graphql.sig',
    'supergraph.yaml',
  ]);
});

test('without a key it writes the supergraph alone, where --output says', async () => {
  configOf();
  const { code, out } = await compose(config, '--output=other.graphql');
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(
      /^other\.graphql is written, of akkoord, dji, .*\. SHA-256 of the supergraph: [0-9a-f]{64}\n$/,
    ),
  ]);
  expect(written()).toEqual(['other.graphql', 'supergraph.yaml']);
});

const lineOf = (text: string): number => {
  const lines = readFileSync(join(folder, 'supergraph.yaml'), 'utf8');
  return lines.slice(0, lines.indexOf(text)).split('\n').length;
};

test('every schema file that is missing is named, with its line', async () => {
  configOf((text) =>
    text
      .replace('gemeente/schema.graphql', 'gemeente/nowhere.graphql')
      .replace('logboek/schema.graphql', 'logboek'),
  );
  const { code, out, err } = await compose(config);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('supergraph.yaml cannot be used; nothing is written.');
  expect(err).toMatch(
    new RegExp(
      `^- supergraph\\.yaml:${lineOf('gemeente/nowhere')}:\\d+ subgraphs\\.gemeente: .*nowhere\\.graphql is no file\\.$`,
      'm',
    ),
  );
  expect(err).toMatch(/ subgraphs\.logboek: .* is no file\.$/m);
});

test.each<[string, string, string]>([
  ['no YAML', 'subgraphs:\n  dji: {schema: [', 'supergraph.yaml:2:'],
  ['a list', '- dji\n', ' the file: '],
  ['without subgraphs', 'subgraphs: {}\n', ' subgraphs must name a subgraph.'],
  [
    'with a name that no partner has',
    'subgraphs:\n  DJI: {schema: {file: a.graphql}}\n',
    'supergraph.yaml:2:',
  ],
  [
    'with a schema at a URL',
    'subgraphs:\n  dji:\n    schema:\n      subgraph_url: https://dji.example\n',
    'subgraphs.dji.schema has subgraph_url: put the schema in a file first',
  ],
  [
    'with no schema',
    'subgraphs:\n  dji:\n    schema: {}\n',
    'supergraph.yaml:3:13 subgraphs.dji.schema must have `file`, or else `sdl`.',
  ],
  [
    'of Federation 1',
    'federation_version: 1\nsubgraphs:\n  dji: {schema: {sdl: "type Query"}}\n',
    'supergraph.yaml:1:21 federation_version must be a version of Federation 2',
  ],
])(
  'a file that is %s is an error with its line',
  async (_title, text, reason) => {
    writeFileSync(join(folder, 'supergraph.yaml'), text);
    const { code, out, err } = await compose(config);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(reason);
    expect(err).not.toMatch(/\n\s+at /);
  },
);

test('schemas that do not compose are reported as `npm run compose` reports them, and the files stay as they were', async () => {
  configOf((text) => text.replace('endCursor: String', 'endCursor: Int'));
  const output = join(folder, 'supergraph.graphql');
  writeFileSync(output, 'the one before');
  const text = await compose(config);
  expect([text.code, text.out]).toEqual([1, '']);
  expect(text.err).toContain('error FIELD_TYPE_MISMATCH');
  expect(text.err).toContain('Nothing is written.');
  const json = await compose(config, '--json');
  expect(JSON.parse(json.out)).toMatchObject({
    errors: [{ code: 'FIELD_TYPE_MISMATCH' }],
  });
  expect(readFileSync(output, 'utf8')).toBe('the one before');
  expect(written()).toEqual(['supergraph.graphql', 'supergraph.yaml']);
});

test('a config, key or folder that is not there is an error', async () => {
  expect(await compose(config)).toMatchObject({
    code: 1,
    err: '--config supergraph.yaml: there is no such file.\n',
  });
  configOf();
  expect(await compose(config, '--key=key.pem')).toMatchObject({
    code: 1,
    err: 'key.pem: there is no such file.\n',
  });
  expect(await compose(config, '--output=nowhere/s.graphql')).toMatchObject({
    code: 1,
    err: 'nowhere/s.graphql cannot be written (ENOENT).\n',
  });
  expect(existsSync(join(folder, 'supergraph.graphql'))).toBe(false);
  expect(await compose()).toMatchObject({ code: 2, out: '' });
});
