import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

const errorOfDji = async (extensions: object) => {
  federation.partners.dji.overrideResponse = ({ data }) => {
    const [person] = data._entities;
    person.naam = null;
    const path = ['_entities', 0, 'naam'];
    return {
      data,
      errors: [{ message: 'db.intern is down', path, extensions }],
    };
  };
  const { body } = await federation.execute(
    '{ justitiabele(id: "p1") { naam afspraken } }',
  );
  expect(body.data).toEqual({
    justitiabele: { naam: null, afspraken: ['bellen'] },
  });
  return body.errors;
};

test.each(['TIMEOUT', 'CONNECTION', 'HTTP', 'MALFORMED'])(
  'a system behind a partner that failed (%s) is an error at its field, with the reason and a message of the gateway',
  async (reason) => {
    expect(await errorOfDji({ code: 'SOURCE_UNAVAILABLE', reason })).toEqual([
      {
        message: 'A system behind dji gave no usable answer.',
        path: ['justitiabele', 'naam'],
        extensions: { code: 'SOURCE_UNAVAILABLE', partner: 'dji', reason },
      },
    ]);
  },
);

test.each([undefined, 'db.intern', ['TIMEOUT'], 'BREAKER_OPEN'])(
  'a reason outside the closed list (%j) is MALFORMED',
  async (reason) => {
    const [error] = await errorOfDji({ code: 'SOURCE_UNAVAILABLE', reason });
    expect(error.extensions.reason).toBe('MALFORMED');
  },
);
