import { expect, test } from '@jest/globals';
import { summaryOf } from './sql-spans.js';

test.each([
  ['SELECT d.id FROM `detentie` d WHERE d.naam = ?', 'SELECT detentie'],
  ['insert into "melding_uit"(id) values (?)', 'INSERT melding_uit'],
  ["UPDATE plan SET tekst = '123456782'", 'UPDATE plan'],
  ['BEGIN IMMEDIATE', 'BEGIN'],
  ['PRAGMA busy_timeout = 0', 'PRAGMA'],
])(
  'the summary of %s is its operation and its first table',
  (query, summary) => {
    expect(summaryOf(query)).toBe(summary);
  },
);
