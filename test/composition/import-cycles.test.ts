import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const rooms = ['gateway', 'shared', 'subgraphs', 'test'];

const sourceFiles = () =>
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(room, file)),
  );

/** The files that a file imports, types included. */
function importsOf(file: string): string[] {
  // The types that are generated of a schema name its models and its context, and these name its enums.
  if (file.endsWith('/schema.generated.ts')) return [];
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(file, '..', fileName).replace(/\.js$/, '.ts'));
}

/** A walk along imports that comes back to a file on its way, from each place where it does. */
function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    if (way.includes(file))
      cycles.push([...way.slice(way.indexOf(file)), file].join(' > '));
    if (done.has(file)) return;
    done.add(file);
    way.push(file);
    for (const next of imports.get(file) ?? []) visit(next);
    way.pop();
  };
  for (const file of imports.keys()) visit(file);
  return cycles;
}

/** The types of the executor name each other: its options its requests, these the responses of `run/`, and that the options. */
const isOfExecutor = (file: string) =>
  file.startsWith('gateway/execution/') && !file.endsWith('.test.ts');

test('no file imports itself by way of others', () => {
  const files = sourceFiles().filter((file) => !isOfExecutor(file));
  expect(files.length).toBeGreaterThan(500);
  expect(
    cyclesIn(new Map(files.map((file) => [file, importsOf(file)]))),
  ).toEqual([]);
});

test('a cycle is found, however it is reached', () => {
  expect(
    cyclesIn(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['d']],
        ['c', ['d']],
        ['d', ['e']],
        ['e', ['b']],
      ]),
    ),
  ).toEqual(['b > d > e > b']);
});
