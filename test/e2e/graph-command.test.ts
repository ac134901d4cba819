import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { script } from '../support/compiled.js';

const dataDir = mkdtempSync(join(tmpdir(), 'graph-command-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [...script('gateway/cli/graph.ts'), ...args],
      { env: { DATA_DIR: dataDir } },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
/** Names in the help of a command, or of the command line. */
const namesIn = (help: string): string[] =>
  Array.from(
    (help.split('\nCommands:\n')[1] ?? '')
      .split('\n\n')[0]!
      .matchAll(/^ {2}([a-z]+) /gm),
    ([, name]) => name!,
  ).filter((name) => name !== 'help');
const required = ['--partner=gemeente', '--visible=a', '--hidden=b'];

test('help lists the commands and the exit codes; that of each has examples and --json, without colour off a terminal', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toContain('Exit codes: 0 done and in order, 1 failed, 2 wrong');
  expect(out).not.toContain('\u001b');
  const names = namesIn(out);
  expect(names).toEqual(
    expect.arrayContaining(['access', 'clients', 'doctor', 'explain', 'plan']),
  );
  const helpOf = async (...path: string[]): Promise<[string[], string][]> => {
    const page = await run(...path, '--help');
    expect([path, page.code]).toEqual([path, 0]);
    const below = namesIn(page.out);
    return below.length > 0
      ? (await Promise.all(below.map((name) => helpOf(...path, name)))).flat()
      : [[path, page.out]];
  };
  const pages = (await Promise.all(names.map((name) => helpOf(name)))).flat();
  const lacking = pages.filter(
    ([[command], help]) =>
      // An export is JSON without an option.
      !/--json|as JSON/.test(help) ||
      help.includes('\u001b') ||
      !new RegExp(`npm run (-s )?graph -- ${command} `).test(help),
  );
  expect(lacking.map(([path]) => path)).toEqual([]);
  expect(pages.map(([path]) => path.join(' '))).toContain('clients suspend');
});

test('`help` and a command shows the help of that command', async () => {
  const { code, out } = await run('help', 'conform');
  expect(code).toBe(0);
  expect(out).toContain('--partner <name>');
});

test.each<[string[], string]>([
  [[], 'Usage:'],
  [['conforme'], "unknown command 'conforme'"],
  [['new', 'dji'], 'subgraphs/dji exists. Take another name'],
  [['new', 'Uwv'], 'A name has 2 to 20 lower-case letters'],
  [['new', 'gateway'], 'This name is reserved'],
  [['conform'], "required option '--partner <name>'"],
  [['clients'], 'Usage:'],
  [['clients', 'suspend', 'portaal'], "required option '--reason <text>'"],
  [['clients', 'suspend', ' ', '--reason=test'], 'Give 1 to 120 characters'],
  [['explain', 'OVERLOAD'], 'Did you mean OVERLOADED?'],
  [['explain', 'xyz'], 'Without a code the command lists all'],
  [['access', 'casemanager-vught', '--person=999990019'], 'Never a BSN'],
  [['plan', 'view.graphql', '--as=directeur'], 'Give a persona (casemanager-'],
  [['conform', ...required], "missing required argument 'url'"],
  [['conform', 'gemeente', ...required], 'Give a URL'],
  [
    ['conform', 'http://127.0.0.1:9', ...required, '--role=directeur'],
    'is invalid. Give one of: ',
  ],
])('wrong usage %j has exit code 2 and a reason', async (args, reason) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(reason);
});

test.each<[string[], string]>([
  [[], 'Start the demonstration first'],
  [['--key=package.json'], 'package.json is no private key'],
  [['--schema=nowhere.graphql'], 'nowhere.graphql: there is no such file'],
])('what a command cannot do has exit code 1 (%j)', async (args, reason) => {
  const { code, out, err } = await run(
    'conform',
    'http://127.0.0.1:9',
    ...required,
    ...args,
  );
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(reason);
});

describe('access', () => {
  test('says in words what a persona sees per type, and what the rest requires', async () => {
    const { code, out } = await run('access', 'casemanager-vught');
    expect(code).toBe(0);
    expect(out).toContain('casemanager-vught: casemanager of PI-VUGHT, for ');
    expect(out).toMatch(/^Detentie: all \d+ fields\.$/m);
    expect(out).toMatch(
      /^Toezicht: \d+ of \d+ fields: id, .* Not: .*contacten.* \(requires .*toezicht:lezen/m,
    );
    expect(out).toMatch(/^Nothing of .*Reclasseringsoordeel/m);
  });

  test('a role with several purposes needs one, and a policy is decided by the role', async () => {
    const { code, err } = await run('access', 'casemanager');
    expect(code).toBe(1);
    const [purpose] = /https:\S+?(?=,)/.exec(err)!;
    const { out } = await run('access', 'casemanager', '--purpose', purpose);
    expect(out).toContain(`casemanager, for ${purpose}`);
    const { out: other } = await run('access', 'reclasseringswerker-rn');
    expect(other).toMatch(/^Reclasseringsoordeel: all/m);
  });

  test('without a demonstration there is no relation to look for', async () => {
    const { code, err } = await run(
      ...['access', 'casemanager-vught', '--person', 'knownToAll'],
    );
    expect(code).toBe(1);
    expect(err).toContain('There is no demonstration in');
  });
});

describe('explain', () => {
  test('says what a code means, its HTTP status, its cause and what to do', async () => {
    const { code, out } = await run('explain', 'overloaded');
    expect(code).toBe(0);
    expect(out).toContain('OVERLOADED (in extensions.code of a response, HTTP');
    expect(out).toContain('in extensions.reason of PARTNER_UNAVAILABLE');
    expect(out).toContain('What to do: wait');
  });

  test('lists codes of the gateway, of partners and of composition', async () => {
    const { out } = await run('explain', '--json');
    const codes = (JSON.parse(out) as { code: string }[]).map(
      (each) => each.code,
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        ...['UNAUTHENTICATED', 'TIMEOUT', 'CONFLICT'],
        ...['ACCESS_RULE_MISSING', 'INVALID_FIELD_SHARING'],
        ...['FIELD_REMOVED', 'ACCESS_NARROWED', 'NAMING', 'NO_TOKEN'],
      ]),
    );
  });
});

describe('plan', () => {
  const file = join(dataDir, 'view.graphql');
  writeFileSync(
    file,
    'query View($id: ID!) { justitiabele(id: $id) { detenties { titel } toezichten { contacten { id } } } }',
  );

  test('shows fetches in their order with what they require, and what they select', async () => {
    const { code, out } = await run('plan', file);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Steps\n├─ 1\. Fetch from akkoord with \$id\n[^]*\d\. Fetch from dji, after 1\n[^]*requires \{ \.\.\. on Justitiabele \{ __typename id \} \}[^]*titel/,
    );
  });

  test('for a persona the fields that she may not see are removed first, and named', async () => {
    const { out } = await run(
      ...['plan', file, '--as', 'casemanager-vught', '--json'],
    );
    const { removed, plan } = JSON.parse(out) as {
      removed: { field: string }[];
      plan: unknown;
    };
    expect(removed.map(({ field }) => field)).toEqual(['Toezicht.contacten']);
    expect(JSON.stringify(plan)).not.toContain('contacten');
  });

  test.each([
    ['{ justitiabele(id: "a") { naame } }', /:1:\d+: Cannot query field/],
    ['{ justitiabele', /:1:\d+: Syntax Error/],
    ['query A { __typename } query B { __typename }', /has A, B: give one/],
  ])('%s is refused, with the place', async (text, reason) => {
    const wrong = join(dataDir, 'wrong.graphql');
    writeFileSync(wrong, text);
    const { code, out, err } = await run('plan', wrong);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(reason);
  });

  test('a supergraph that is none is refused', async () => {
    const { code, err } = await run('plan', file, '--supergraph', file);
    expect(code).toBe(1);
    expect(err).toContain('no supergraph');
  });
});

describe('sign', () => {
  const file = join(dataDir, 'supergraph.graphql');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = join(dataDir, 'key.pem');
  writeFileSync(file, 'type Query');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));

  test('writes a signature next to the supergraph that its public key verifies', async () => {
    const { code, out } = await run('sign', file, `--key=${key}`, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      signature: `${file}.sig`,
      sha256: createHash('sha256').update('type Query').digest('hex'),
    });
    const signature = Buffer.from(
      readFileSync(`${file}.sig`, 'utf8'),
      'base64',
    );
    expect(verify(null, Buffer.from('type Query'), publicKey, signature)).toBe(
      true,
    );
  });

  test.each([
    [['nowhere.graphql', `--key=${key}`], 'nowhere.graphql: there is no such'],
    [[file, '--key=nowhere.pem'], 'nowhere.pem: there is no such file'],
    [[file, `--key=${file}`], 'is no Ed25519 private key in PEM form'],
  ])(
    'without a supergraph and a key it writes nothing (%#)',
    async (args, reason) => {
      rmSync(`${file}.sig`, { force: true });
      const { code, out, err } = await run('sign', ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(reason);
      expect(existsSync(`${file}.sig`)).toBe(false);
    },
  );
});
