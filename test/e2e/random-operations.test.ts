import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seed } from '../../gateway/execution/testing/seed.js';
import { fuzz } from '../fuzz/fuzz.js';
import { startFederation, type Federation } from '../support/federation.js';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

test(`random operations return to each persona the permitted fields, with an audit entry for everyone disclosed (seed ${seed})`, async () => {
  const { problems, compared } = await fuzz(federation, {
    operations: 150,
    seed,
  });
  expect(problems).toEqual([]);
  expect(compared).toBeGreaterThan(75);
});
