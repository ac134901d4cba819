import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const folders = ['gateway', 'shared', 'subgraphs', 'examples', 'test'];

const sourceFiles = () =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );

/** The files that a file imports, types included. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(file, '..', fileName).replace(/\.js$/, '.ts'));
}

/** The import cycles that a depth-first search finds. */
function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    if (path.includes(file))
      cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (done.has(file)) return;
    done.add(file);
    path.push(file);
    for (const next of imports.get(file) ?? []) visit(next);
    path.pop();
  };
  for (const file of imports.keys()) visit(file);
  return cycles;
}

test('there is no import cycle, types included', () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(500);
  expect(
    cyclesIn(new Map(files.map((file) => [file, importsOf(file)]))),
  ).toEqual([]);
});

test('a cycle reachable by several paths is found once', () => {
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
