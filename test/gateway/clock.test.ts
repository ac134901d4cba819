import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { script } from '../support/compiled.js';
import { root, startProcessWithUs } from '../support/process.js';

test('a clock that jumps by an hour ends no request, opens no circuit breaker, and counts for tokens only', async () => {
  const gateway = startProcessWithUs(
    [
      '--import',
      join(root, 'test/gateway/clock.mjs'),
      ...script('test/gateway/clock.fixture.ts'),
    ],
    {},
  );
  expect([await gateway.exited, gateway.output()]).toEqual([
    0,
    expect.any(String),
  ]);
  const jumps = gateway
    .stdout()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(jumps).toEqual(
    [1, -1, -1, 1].map((jump) => ({
      jump,
      inFlight: [200, 'complete'],
      hung: [200, 'TIMEOUT'],
      later: ['200,complete'],
      // It was valid for 59 minutes.
      oldToken: jump > 0 ? 401 : 200,
    })),
  );
});
