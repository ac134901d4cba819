import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import {
  portalManifest,
  registered,
} from '../../gateway/operations/manifest.fixture.js';
import { isSignedBy } from '../../gateway/supergraph/signature.js';
import { purposeUri } from '../../shared/access/doelbinding.js';
import { script } from '../support/compiled.js';

const folder = mkdtempSync(join(tmpdir(), 'operations-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const signer = generateKeyPairSync('ed25519');
const keyFile = join(folder, 'key.pem');
writeFileSync(
  keyFile,
  signer.privateKey.export({ type: 'pkcs8', format: 'pem' }),
);
const manifests = join(folder, 'manifests');
const file = join(folder, 'manifest.json');

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [...script('gateway/cli/graph.ts'), 'operations', ...args],
      {
        env: {
          DATA_DIR: join(folder, 'data'),
          OPERATIONS: manifests,
          OPERATIONS_PUBLIC_KEYS: signer.publicKey
            .export({ type: 'spki', format: 'pem' })
            .toString(),
        },
      },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
const add = () => run('add', file, '--key', keyFile);

const overview = registered(
  'Overzicht',
  'query Overzicht($id: ID!) { justitiabele(id: $id) { bsn skn persoonsgegevens { naam } } }',
);
const manifest = {
  ...portalManifest,
  operations: [overview] as object[],
};
const given = (changes: object) =>
  writeFileSync(file, JSON.stringify({ ...manifest, ...changes }));
beforeEach(() => {
  rmSync(manifests, { recursive: true, force: true });
  given({});
});

test('a manifest is checked, signed and listed: what a role would not get, the cost and the plan', async () => {
  const { code, out } = await add();
  expect(code).toBe(0);
  expect(out).toContain('portaal (strict, until 2999-12-31): Team portaal');
  expect(out).toContain(
    `coordinator-nazorg for ${purposeUri('nazorg')} does not get:\n    Justitiabele.skn\n`,
  );
  expect(out).toMatch(/cost: \d+\n/);
  expect(out).toContain('Fetch from dji');
  expect(readdirSync(manifests).sort()).toEqual([
    'clients.list',
    'clients.list.sig',
    'portaal.json',
    'portaal.json.sig',
  ]);
  const [bytes, signature] = ['portaal.json', 'portaal.json.sig'].map((name) =>
    readFileSync(join(manifests, name)),
  );
  expect(isSignedBy(signer.publicKey, bytes!, signature!.toString())).toBe(
    true,
  );
  const list = await run('list');
  expect(list.out).toContain('portaal (strict, until 2999-12-31)');
  expect(list.out).toContain(`${overview.id} Overzicht`);
});

test('a manifest that a build tool wrote lacks whose it is: the options that give it are named', async () => {
  given({ owner: undefined, purposes: undefined });
  const { code, err } = await run('check', file);
  expect(code).toBe(1);
  expect(err).toContain('purposes: is missing\nowner: is missing\n');
  expect(err).toContain('--purpose, --owner, --contact and --until');
});

test('the list says which manifests a gateway refuses, and why', async () => {
  await add();
  const path = join(manifests, 'portaal.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('Team portaal', 'Team portal'));
  writeFileSync(join(manifests, 'ander.json'), text);
  const { out } = await run('list');
  expect(out).toContain('portaal  refused: its signature is not of a key');
  expect(out).toContain('ander  refused: it is not signed');
});

test('a deleted manifest is in the list as gone, until the client is removed', async () => {
  await add();
  for (const name of ['portaal.json', 'portaal.json.sig'])
    rmSync(join(manifests, name));
  expect((await run('list')).out).toContain('portaal  refused: its manifest');
  const { code, out } = await run('remove', 'portaal', '--key', keyFile);
  expect([code, out]).toEqual([0, expect.stringContaining('no manifest')]);
  expect((await run('list')).out).toBe('No client has a manifest.\n');
});

test('a manifest with an invalid operation changes nothing: the old one stays', async () => {
  await add();
  const path = join(manifests, 'portaal.json');
  const before = readFileSync(path, 'utf8');
  given({
    operations: [registered('A', 'query A { gemeenten { mayor } }')],
  });
  const { code, out, err } = await add();
  expect(code).toBe(1);
  expect(out).toContain('1:23: Cannot query field "mayor"');
  expect(err).toContain('is not valid; nothing is changed');
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('what a build tool does not write is given as options', async () => {
  const { format, version, operations } = manifest;
  writeFileSync(file, JSON.stringify({ format, version, operations }));
  const { code, out } = await run(
    ...['check', file, '--client', 'portaal', '--owner', 'Team portaal'],
    ...['--purpose', purposeUri('nazorg'), '--contact', 'a@example.nl'],
    ...['--until', '2999-12-31', '--measure', '--json'],
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    client: 'portaal',
    mode: 'measure',
    operations: [{ name: 'Overzicht', problems: [] }],
  });
});
