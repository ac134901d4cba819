import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { supergraphFromFile } from './source.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is read again once it looks different, and the same twice', async () => {
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, 'first');
  const versions = supergraphFromFile(file);
  expect(await versions.load()).toEqual({
    text: 'first',
    composedAt: expect.any(Date),
  });
  expect(await versions.next()).toBeNull();
  writeFileSync(file, 'half');
  expect(await versions.next()).toBeNull();
  writeFileSync(file, 'the whole');
  expect(await versions.next()).toBeNull();
  expect(await versions.next()).toMatchObject({ text: 'the whole' });
  expect(await versions.next()).toBeNull();
});

test('a file that is replaced by renaming is another one, also when nothing else differs', async () => {
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, 'first');
  const versions = supergraphFromFile(file);
  await versions.load();
  writeFileSync(join(folder, 'new'), 'other');
  renameSync(join(folder, 'new'), file);
  expect(await versions.next()).toBeNull();
  expect(await versions.next()).toMatchObject({ text: 'other' });
});

test('a ConfigMap is followed through its symbolic links', async () => {
  for (const version of ['first', 'second']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'supergraph.graphql'), version);
  }
  const file = join(folder, 'supergraph.graphql');
  symlinkSync('first', join(folder, '..data'));
  symlinkSync('..data/supergraph.graphql', file);
  const versions = supergraphFromFile(file);
  expect(await versions.load()).toMatchObject({ text: 'first' });
  symlinkSync('second', join(folder, '..data_tmp'));
  renameSync(join(folder, '..data_tmp'), join(folder, '..data'));
  expect(await versions.next()).toBeNull();
  expect(await versions.next()).toMatchObject({ text: 'second' });
});

test('a file that is gone is an error once, and read when it is back', async () => {
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, 'first');
  const versions = supergraphFromFile(file);
  await versions.load();
  rmSync(file);
  expect(await versions.next()).toBeNull();
  await expect(versions.next()).rejects.toThrow('ENOENT');
  expect(await versions.next()).toBeNull();
  writeFileSync(file, 'back');
  expect(await versions.next()).toBeNull();
  expect(await versions.next()).toMatchObject({ text: 'back' });
});
