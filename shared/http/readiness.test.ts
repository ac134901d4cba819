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

test('a check that hangs is not begun again before it ends', async () => {
  let begun = 0;
  let end = () => {};
  const checks = {
    database: () => {
      begun += 1;
      return new Promise<void>((resolve) => (end = resolve));
    },
  };
  const first = readiness(checks);
  const second = readiness(checks);
  expect(await first).toMatchObject({ status: 'not ready' });
  expect(await second).toMatchObject({ status: 'not ready' });
  expect(begun).toBe(1);
  end();
  await new Promise((resolve) => setImmediate(resolve));
  const third = readiness(checks);
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toBe(2);
  end();
  expect(await third).toEqual({ status: 'ok' });
});
