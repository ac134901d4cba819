import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { demonstration } from './demo/demonstration.js';
import { readDataKeys } from './numbers/data-keys.js';
import { openDatabase } from './database/database.js';
import { auditModel } from './audit/audit-tables.js';
import { makePrivateFile } from './private-files.js';

const folder = mkdtempSync(join(tmpdir(), 'private-'));
afterAll(() => rmSync(folder, { recursive: true }));
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('a file is made for its owner alone, and one that is there is taken from others and keeps what it holds', () => {
  const made = join(folder, 'made');
  const found = join(folder, 'found');
  writeFileSync(found, 'x', { mode: 0o644 });
  chmodSync(found, 0o664);
  for (const file of [made, found]) {
    makePrivateFile(file);
    expect(modeOf(file)).toBe('600');
  }
  expect(readFileSync(found, 'utf8')).toBe('x');
  makePrivateFile('/dev/null');
  expect(modeOf('/dev/null')).not.toBe('600');
});

test('an embedded database is its owner’s alone: the folder, the file and its journal files while it is open', async () => {
  const dataDir = join(folder, 'data');
  const database = await openDatabase(
    {
      databaseUrl: join(dataDir, 'gateway.db'),
      dataKeys: readDataKeys(
        'gateway',
        { DEMO: '1', DATA_DIR: dataDir },
        demonstration,
      ),
    },
    auditModel,
  );
  const files = readdirSync(dataDir).filter((name) => name !== 'demo');
  expect(files).toContain('gateway.db-wal');
  expect(files.map((name) => modeOf(join(dataDir, name)))).toEqual(
    files.map(() => '600'),
  );
  for (const path of [dataDir, join(dataDir, 'demo')])
    expect(modeOf(path)).toBe('700');
  for (const name of readdirSync(join(dataDir, 'demo')))
    expect(modeOf(join(dataDir, 'demo', name))).toBe('600');
  await database.close();
});
