import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('a log holds the fields that are on the list, and no other: no name, number or variable gets in by accident', () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--input-type=module', '--eval'],
      `import { createLogger } from './shared/logger.ts';
       createLogger('dji').warn(
         { code: 'CODE', bsn: '999990019', variables: { id: 'planted' }, err: new Error('planted') },
         'something happened',
       );`,
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stderr)).toEqual({
    level: 40,
    time: expect.any(Number),
    service: 'dji',
    code: 'CODE',
    msg: 'something happened',
  });
});
