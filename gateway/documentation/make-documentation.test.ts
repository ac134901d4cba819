import { expect, test } from '@jest/globals';
import { verwerkingsregister } from '../authentication/verwerkingsregister.js';
import { limits } from '../limits/rate-limit/rates.js';
import { committedSupergraph } from '../supergraph/committed.js';
import { makeDocumentation } from './make-documentation.js';

test('while the documentation is made, the process does other work', async () => {
  let hasWorked = false;
  setImmediate(() => (hasWorked = true));
  const made = makeDocumentation({
    supergraph: committedSupergraph(),
    register: verwerkingsregister,
    limits: {
      ...{ requestDeadlineMs: 30_000, arrivalMs: 10_000, connections: 100 },
      ...{ concurrency: null, quota: limits },
    },
    whoseLimits: 'are those of a test',
  });
  const files = await made.finally(() => expect(hasWorked).toBe(true));
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['index.html', 'schema.graphql', 'labels.json']),
  );
}, 60_000);

test('a supergraph that cannot be read fails, and not the process', async () => {
  await expect(
    makeDocumentation({
      supergraph: 'no supergraph',
      register: verwerkingsregister,
      limits: {
        ...{ requestDeadlineMs: 1, arrivalMs: 1, connections: 1 },
        ...{ concurrency: null, quota: limits },
      },
      whoseLimits: '',
    }),
  ).rejects.toThrow();
}, 60_000);
