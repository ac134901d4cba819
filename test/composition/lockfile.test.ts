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

/** The versions of every installed copy of a package, nested ones included. */
const copies = (name: string) =>
  Object.entries(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version);

function isOlder(version: string, floor: string): boolean {
  const [left, right] = [version, floor].map((one) =>
    one.split('-')[0]!.split('.').map(Number),
  ) as [number[], number[]];
  const at = right.findIndex((number, index) => number !== left[index]);
  return at >= 0 && left[at]! < right[at]!;
}

/** The first versions without a known vulnerability; where used, no copy may be older. */
const minimumVersions = [
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

describe('no locked package has a known vulnerability', () => {
  test.each(minimumVersions)('%s is at least %s', (name, floor) => {
    const found = copies(name);
    expect(found).not.toEqual([]);
    expect(found.filter((version) => isOlder(version, floor))).toEqual([]);
  });

  test.each([
    ['@escape.tech/graphql-armor-max-depth', '2.4.2'],
    ['@escape.tech/graphql-armor-cost-limit', '2.4.2'],
  ])('%s is at least %s if it is ever used', (name, floor) => {
    expect(copies(name).filter((version) => isOlder(version, floor))).toEqual(
      [],
    );
  });

  test('versions are compared numerically', () => {
    expect(isOlder('5.10.0', '5.9.9')).toBe(false);
    expect(isOlder('5.4.9', '5.5.0')).toBe(true);
    expect(isOlder('5.5.0', '5.5.0')).toBe(false);
  });
});

test('the lockfile names no registry, so packages install from any', () => {
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
