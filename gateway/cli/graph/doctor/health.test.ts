import { expect, test } from '@jest/globals';
import { checkHealthElsewhere, healthFindings } from './health.js';

const of = (status: number, body: object) =>
  healthFindings('dji', { status, text: JSON.stringify(body) }, 'there');

test('a partner that is ready reaches its database', () => {
  expect(of(200, { status: 'ok' })).toEqual([
    { status: 'ok', subject: 'dji health', message: 'ready, there' },
    {
      status: 'ok',
      subject: 'dji database',
      message: 'reachable, by the health of the partner',
    },
  ]);
});

test('a partner that does not reach its database is distinguished from one that misses something else', () => {
  const failed = { database: 'ECONNREFUSED' };
  expect(of(503, { status: 'not ready', failed })).toMatchObject([
    { status: 'fail', message: 'not ready: database (ECONNREFUSED)' },
    {
      status: 'fail',
      subject: 'dji database',
      action: expect.stringContaining('DJI_DATABASE_URL'),
    },
  ]);
  expect(
    of(503, { status: 'not ready', failed: { issuer: 'TIMEOUT' } }),
  ).toMatchObject([
    { status: 'fail', message: 'not ready: issuer (TIMEOUT)' },
    { status: 'ok', subject: 'dji database' },
  ]);
});

test('what another program answers is no health', () => {
  expect(of(404, {})).toBeNull();
  expect(healthFindings('dji', { status: 200, text: '<html>' }, '')).toBeNull();
  expect(of(200, { data: {} })).toBeNull();
});

test('of a partner elsewhere whose health is not open it says where to look', async () => {
  const [finding, ...more] = await checkHealthElsewhere([
    { name: 'dji', url: 'https://dji.example/graphql' },
    { name: 'gemeente', url: 'http://127.0.0.1:4003/graphql' },
  ]);
  expect(finding).toMatchObject({ status: 'warn', subject: 'dji health' });
  expect(more).toEqual([]);
});
