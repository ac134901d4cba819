import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoBsns } from '../../shared/demo/bsn.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { anyMutation, inputsOf } from '../support/any-mutation.js';
import { allScopes } from '../support/schema-oracle.js';
import type { Contract } from './contract.js';

/** The free text contract of every partner. */
export function freeTextContract(contract: Contract): void {
  const { name, schema, persona } = contract;
  describe(`${name} stores no BSN or SKN in free text`, () => {
    let partner: TestPartner;
    beforeAll(async () => {
      partner = await startTestPartner(contract);
    });
    afterAll(() => partner.stop());

    const mutations = Object.values(schema.getMutationType()!.getFields());
    const inputs = (type: string) =>
      mutations.flatMap((field) =>
        inputsOf(field, type)
          .filter((path) => !/\.(bsn|skn)$/.test(path))
          .map((path) => [path, field] as const),
      );
    const number = demoBsns()();
    const grouped = number.replace(/(...)(...)(...)/, '$1. $2 - $3');
    const execute = async (mutation: string) => {
      const { data, errors } = await partner.ask(
        { subject: persona, scopes: allScopes, purpose: 'urn:test:doel' },
        mutation,
      );
      expect(errors).toEqual([]);
      return Object.values(data)[0] as { fout: object };
    };
    const refused = (path: string) => ({
      fout: {
        code: 'REGEL',
        boodschap: expect.not.stringMatching(/\d/),
        veld: path.slice(path.indexOf('.') + 1),
      },
    });

    test('every mutation refuses a BSN in each of its text inputs', async () => {
      for (const [path, field] of inputs('String'))
        for (const text of [number, `Hij is ${grouped}, sinds 2020.`])
          expect([
            path,
            await execute(anyMutation(field, { [path]: text })),
          ]).toEqual([path, refused(path)]);
    });

    test('a BSN as a reference is refused too', async () => {
      for (const [path, field] of inputs('ID'))
        expect([
          path,
          await execute(anyMutation(field, { [path]: grouped })),
        ]).toEqual([path, refused(path)]);
    });

    test.each<[string, string, Record<string, unknown>]>([
      ['a variable', '{ __typename }', { x: 'a\ud800' }],
      ['a key', '{ __typename }', { '\udfff': [1] }],
      ['the query', '{ __typename } # \ud83d', {}],
    ])(
      'a lone surrogate in %s is refused',
      async (_title, query, variables) => {
        const answer = await partner.ask(persona, query, variables);
        expect(answer).toMatchObject({
          status: 400,
          errors: [
            {
              message: expect.stringContaining('half a character'),
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ],
        });
      },
    );
  });
}
