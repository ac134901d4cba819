import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Path } from '../../gateway/execution/testing/nulls.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';

const query = `{ justitiabelen(first: 25) { edges { node { id
  reintegratie { termijnen { norm { code } vanaf nagekomenOp status } } } } } }`;

let federation: SharedFederation;
beforeAll(async () => {
  federation = await sharedFederation();
});
afterEach(() => {
  for (const proxy of Object.values(federation.proxies)) proxy.mode = 'forward';
});

describe.each(['casemanager-vught', 'coordinator-utrecht'] as const)(
  'of the people of %s',
  (persona) => {
    /** Terms that are ONBEKEND, each with the path of the day on which it was met. */
    const ask = async () => {
      const { body } = await federation.ask(persona, query);
      const unknown = new Map<string, Path>();
      for (const [edge, { node }] of body.data.justitiabelen.edges.entries())
        for (const [index, term] of node.reintegratie.termijnen.entries()) {
          if (term.status !== 'ONBEKEND') continue;
          expect(term.nagekomenOp).toBeNull();
          unknown.set(`${node.id} ${term.norm.code} ${term.vanaf}`, [
            ...['justitiabelen', 'edges', edge, 'node'],
            ...['reintegratie', 'termijnen', index, 'nagekomenOp'],
          ]);
        }
      return { unknown, errors: (body.errors ?? []) as { path?: Path }[] };
    };

    test.each(['dji', 'reclassering'] as const)(
      'with %s down a term that the gemeente cannot judge is null without an error',
      async (down) => {
        const { unknown: truly } = await ask();
        federation.proxies[down].mode = 'reset';
        const { unknown, errors } = await ask();
        for (const term of unknown.keys()) expect(truly.has(term)).toBe(true);
        expect(errors).toHaveLength(1);
        expect(errors[0]!.path).toBeUndefined();
      },
    );

    test('with gemeente down each term that only it can judge has an error at its own path', async () => {
      const { unknown: truly, errors: before } = await ask();
      expect(before).toEqual([]);
      federation.proxies.gemeente.mode = 'error';
      const { unknown, errors } = await ask();
      expect(unknown.size).toBeGreaterThan(truly.size);
      expect(errors).toEqual(
        [...unknown.values()].map((path) => ({
          message: 'No usable answer from gemeente.',
          path,
          extensions: {
            code: 'PARTNER_UNAVAILABLE',
            partner: 'gemeente',
            reason: 'HTTP',
          },
        })),
      );
    });
  },
);
