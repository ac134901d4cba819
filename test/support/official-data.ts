import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';
import { root } from './process.js';

const folder = resolve(
  process.env['SHARED_DATA'] ?? join(root, '../shared/data'),
);

/** Path of an official file; these are no part of the project: SHARED_DATA says where they are (default `../shared/data`). */
export const officialFile = (name: string): string => join(folder, name);

/** A test that needs the official files; reported as skipped where they are absent. */
export const testOfficial = existsSync(
  officialFile('rvig-gba-v-testset-20220502.csv'),
)
  ? test
  : test.skip;
