import { expect, test } from '@jest/globals';
import { describeList } from './reported-people.js';

test.each<[string, object, string]>([
  ['nothing given', { a: null, b: undefined }, 'lijst'],
  [
    'codes, days and conditions',
    {
      inrichting: 'PI-VUGHT',
      gemeente: '0344',
      voor: '2026-03-01',
      met: true,
      filter: { fase: 'DETENTIE', signaal: null },
      status: ['OPEN', 'AANVAARD', 'OPEN'],
    },
    'lijst inrichting=PI-VUGHT gemeente=0344 voor=2026-03-01 met=true fase=DETENTIE status=OPEN status=AANVAARD',
  ],
  [
    'what names somebody',
    { naam: 'OUDEWATER', ids: ['A'] },
    'lijst naam=… ids=…',
  ],
  [
    'what may be a number, or any text',
    {
      gemeente: '999990019',
      b: 'K-1234567',
      c: 'van Oudewater',
      d: ['X', 'x'],
    },
    'lijst gemeente=… b=… c=… d=…',
  ],
])('a filter in words: %s', (_title, filter, words) => {
  expect(describeList('lijst', filter, ['naam', 'ids'])).toBe(words);
});
