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

/** akkoord computes null, and says so many times that it misses what dji knows. */
const missed = (times: number) => {
  federation.partners.akkoord.overrideResponse = (answer) => {
    const [entity] = answer.data?._entities ?? [];
    if (!entity) return answer;
    entity.reintegratie = null;
    const error = {
      message: 'x',
      path: ['_entities', 0, 'reintegratie'],
      extensions: { code: 'REQUIRED_FIELD_MISSING', missing: ['detenties'] },
    };
    return { data: answer.data, errors: new Array(times).fill(error) };
  };
  return federation.execute(
    '{ justitiabele(id: "p1") { afspraken reintegratie } }',
  );
};

test.each([1, 1_200])(
  'a required field that a partner did not receive, reported %d times, is an error where the other partner failed, and null otherwise',
  async (times) => {
    const computed = { afspraken: ['bellen'], reintegratie: null };
    expect((await missed(times)).body).toEqual({
      data: { justitiabele: computed },
    });
    federation.partners.dji.handler = (response) =>
      response.writeHead(500).end();
    const { body } = await missed(times);
    expect(body.data).toEqual({ justitiabele: computed });
    const [first, ...more] = body.errors;
    expect(first).toEqual({
      message: 'No usable answer from dji.',
      path: ['justitiabele', 'reintegratie'],
      extensions: {
        code: 'PARTNER_UNAVAILABLE',
        partner: 'dji',
        reason: 'HTTP',
      },
    });
    expect(more).toHaveLength(times > 1 ? 1 : 0);
    for (const { message, extensions } of more)
      expect([message, extensions.code]).toEqual([
        expect.stringContaining('700'),
        'PARTNER_UNAVAILABLE',
      ]);
  },
);
