import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';

let federation: SharedFederation;
beforeAll(async () => {
  federation = await sharedFederation();
});
const ask = async (query: string, variables?: object) =>
  (await federation.ask('casemanager-vught', query, variables)).body;

describe('documents of clients from when Partij was an enum', () => {
  test('a name without quotes, a text and a variable find the same people', async () => {
    const answers = [
      await ask('{ l: justitiabelen(partij: GEMEENTE) { totalCount } }'),
      await ask('{ l: justitiabelen(partij: "GEMEENTE") { totalCount } }'),
      await ask(
        'query ($p: Partij) { l: justitiabelen(partij: $p) { totalCount } }',
        { p: 'GEMEENTE' },
      ),
      await ask(
        'query ($p: Partij = GEMEENTE) { l: justitiabelen(partij: $p) { totalCount } }',
      ),
    ];
    const [first] = answers;
    expect(first.errors).toBeUndefined();
    expect(first.data.l.totalCount).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toEqual(first);
  });

  test.each([
    ['{ l: justitiabelen(partij: ONBEKEND) { totalCount } }', undefined],
    [
      'query ($p: Partij) { l: justitiabelen(partij: $p) { totalCount } }',
      { p: 'ONBEKEND' },
    ],
  ])(
    'a code that no party has is BAD_USER_INPUT: %s',
    async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      expect(data?.l ?? null).toBeNull();
      expect(errors).toEqual([
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        }),
      ]);
    },
  );
});
