import { expect, test } from '@jest/globals';
import { NotReady, readiness } from './readiness.js';

test('a service whose checks all hold is ready', async () => {
  expect(
    await readiness({ database: () => Promise.resolve(1), keys: () => true }),
  ).toEqual({ status: 'ok' });
});

test('each check that fails is named with a reason, and a hung one does not hold up the answer', async () => {
  const refused = Object.assign(new Error('connect to db.internal:3306'), {
    code: 'ECONNREFUSED',
  });
  expect(
    await readiness({
      fine: () => undefined,
      database: () => Promise.reject(refused),
      hung: () => new Promise(() => {}),
      keys: () => {
        throw new NotReady('the issuer has not published keys yet');
      },
      other: () => {
        throw new Error('a personal number: 999990019');
      },
    }),
  ).toEqual({
    status: 'not ready',
    failed: {
      database: 'ECONNREFUSED',
      hung: 'no answer within 900 ms',
      keys: 'the issuer has not published keys yet',
      other: 'failed',
    },
  });
});
