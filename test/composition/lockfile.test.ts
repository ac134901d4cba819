import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

interface Installed {
  version: string;
  resolved?: string;
}

const lockFile = new URL('../../package-lock.json', import.meta.url);
const text = readFileSync(lockFile, 'utf8');
const { packages } = JSON.parse(text) as {
  packages: Record<string, Installed>;
};

/** Every copy of a package, however deep it lies. */
const copies = (name: string) =>
  Object.entries(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version);

function older(version: string, floor: string): boolean {
  const [left, right] = [version, floor].map((one) =>
    one.split('-')[0]!.split('.').map(Number),
  ) as [number[], number[]];
  const at = right.findIndex((number, index) => number !== left[index]);
  return at >= 0 && left[at]! < right[at]!;
}

/** The first versions without a known vulnerability; where used, no copy may be older. */
const floors = [
  ['@apollo/gateway', '2.13.2'],
  ['@apollo/query-planner', '2.13.2'],
  ['@apollo/federation-internals', '2.13.2'],
  ['@apollo/composition', '2.12.1'],
  ['@apollo/server', '5.5.0'],
  ['graphql', '16.8.1'],
  ['typeorm', '1.1.0'],
  ['mysql2', '3.22.0'],
  ['undici', '7.29.0'],
] as const;

describe('nothing known to be vulnerable is locked', () => {
  test.each(floors)('%s is at least %s', (name, floor) => {
    const found = copies(name);
    expect(found).not.toEqual([]);
    expect(found.filter((version) => older(version, floor))).toEqual([]);
  });

  test.each([
    ['@escape.tech/graphql-armor-max-depth', '2.4.2'],
    ['@escape.tech/graphql-armor-cost-limit', '2.4.2'],
  ])('%s is at least %s if it is ever used', (name, floor) => {
    expect(copies(name).filter((version) => older(version, floor))).toEqual([]);
  });

  test('versions are compared as numbers', () => {
    expect(older('5.10.0', '5.9.9')).toBe(false);
    expect(older('5.4.9', '5.5.0')).toBe(true);
    expect(older('5.5.0', '5.5.0')).toBe(false);
  });
});

test('the lock file names no registry, so it installs from any', () => {
  expect(
    Object.entries(packages).filter(([, { resolved }]) => resolved),
  ).toEqual([]);
  expect(text).not.toMatch(/https?:\/\/[^"]*registry/);
});

test('every version in the manifest is exact', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const ranges = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});
