import { expect, test } from '@jest/globals';
import { sanitizeMessage } from './sanitize-message.js';

test.each([
  'first must be from 1 to 100.',
  'after is not a cursor of this list (any more). Start again without it.',
  'Give exactly one number: skn, bsn or registratienummer.',
  'Date must look like YYYY-MM-DD.',
  'Select the basisvoorwaarde and/or the status; 2026-01-01 lies before it.',
])('%s is passed through', (message) => {
  expect(sanitizeMessage(message)).toBe(message);
});

test.each([
  'bsn 999900012 is not known',
  'connect ECONNREFUSED',
  'no answer from http://dji.intern/graphql',
  'no answer from 10.1.2.3',
  'TypeError: x\n    at resolve (store.ts:12:3)',
  'Cannot find module in node_modules',
  'ENOENT /srv/app/config',
  'C: \\srv\\app',
  'SELECT naam FROM detentie',
  'update detentie set x = 1',
  'ER_ACCESS_DENIED_ERROR',
  'SQLITE_BUSY',
  'x'.repeat(301),
])('%s is not passed through', (message) => {
  expect(sanitizeMessage(message)).toBeNull();
});

test('a quoted value is redacted', () => {
  expect(
    sanitizeMessage(
      'Variable "$id" got invalid value "geheim"; ID cannot be so.',
    ),
  ).toBe('Variable "$id" has an invalid value.');
});
