import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  demoAudience,
  demoIssuer,
  demoToken,
} from '../../shared/demo/token.js';
import { startFederation, type Federation } from '../support/federation.js';
import { blocksOf, pages } from '../support/pages.js';
import { root } from '../support/process.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as { scripts: Record<string, string> };

/** The code block of a language after a heading or text. */
const block = (after: string, language: string) =>
  readme
    .slice(readme.indexOf(after))
    .match(new RegExp('```' + language + '[^\\n]*\\n([\\s\\S]*?)```'))![1]!;

let federation: Federation;
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'readme-'));
  // `npm run token` signs with the key that a demonstration wrote to DATA_DIR.
  const key = demoIssuerKeys(dataDir).publicKey;
  federation = await startFederation({
    otherIssuer: { name: demoIssuer, audience: demoAudience, key },
  });
});
afterAll(async () => {
  await federation.stop();
  rmSync(dataDir, { recursive: true });
});

test('the first query returns the response printed below it', async () => {
  const command = block('## A first query', 'sh');
  const { query } = JSON.parse(command.match(/-d '(.*)'/)![1]!) as {
    query: string;
  };
  const persona = command.match(/token -- ([\w-]+)/)![1] as PersonaName;
  const token = await demoToken(persona, demoIssuerKeys(dataDir).privateKey);
  const { status, body } = await federation.askWith(
    { authorization: `Bearer ${token}` },
    query,
  );
  expect(status).toBe(200);
  expect(body).toEqual(JSON.parse(block('## A first query', 'json')));
});

test('every npm command in it exists', () => {
  const named = Array.from(
    readme.matchAll(/npm (?:run (?:-s )?)?([a-z][a-z:-]*)/g),
    ([, script]) => script!,
  );
  expect(named.length).toBeGreaterThan(5);
  for (const script of named) expect(manifest.scripts).toHaveProperty([script]);
});

describe('runnable blocks run unchanged, and print the output below them', () => {
  const runnable = pages.flatMap((page) =>
    blocksOf(page).flatMap(({ info, code }, index, all) =>
      info === 'sh runnable'
        ? [{ file: page.file, code, next: all[index + 1] }]
        : [],
    ),
  );

  test('there are some in the README and in other pages', () => {
    const files = new Set(runnable.map(({ file }) => file));
    expect(files).toContain('README.md');
    expect(files.size).toBeGreaterThan(2);
  });

  for (const { file, code, next } of runnable) {
    const tools = ['curl', 'openssl'].filter((tool) => code.includes(tool));
    const here = tools.every(
      (tool) => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0,
    );
    // A clone needs only Node; reported as skipped on a machine without these tools.
    (here ? test : test.skip)(`${file}: ${code.split('\n')[0]}`, async () => {
      const command = code.replaceAll(
        'http://127.0.0.1:4000/graphql',
        federation.url,
      );
      const { stdout } = await promisify(execFile)(
        'bash',
        ['-euo', 'pipefail', '-c', command],
        {
          cwd: code.includes('npm ') ? root : dataDir,
          env: { ...process.env, DATA_DIR: dataDir },
        },
      );
      if (next?.info === 'json' && !next.code.includes('…'))
        expect(JSON.parse(stdout)).toEqual(JSON.parse(next.code));
    });
  }
});
