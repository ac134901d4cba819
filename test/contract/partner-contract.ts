import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isInputObjectType, isObjectType, isEnumType } from 'graphql';
import { today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { errorCodes } from '../../shared/graphql/errors.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { callerAssertionContract } from './caller-assertion.js';
import { personLockContract } from './person-lock.js';
import { auditLogContract } from './audit-log.js';
import { freeTextContract } from './free-text.js';
import type { Contract } from './contract.js';
import {
  keysOf,
  representationsIn,
  type Representation,
  withTypenames,
} from './representations.js';

/** The contract between every partner and the gateway; see docs/subgraph-contract.md. */
export function partnerContract(contract: Contract): void {
  callerAssertionContract(contract);
  freeTextContract(contract);
  if (!contract.alone) personLockContract(contract);
  // The logboek reads the gateway's audit log, which already has an entry for whom it discloses.
  if (contract.name !== 'logboek') auditLogContract(contract);
  describe(`partner contract of ${contract.name}`, () => {
    const sdl = readFileSync(
      new URL(
        `../../subgraphs/${contract.name}/schema.graphql`,
        import.meta.url,
      ),
      'utf8',
    );
    const keys = keysOf(sdl);
    let partner: TestPartner;
    let known: Map<string, Representation[]>;

    beforeAll(async () => {
      partner = await startTestPartner(contract);
      await seedDemo(contract.name, contract.seed, partner.database, today());
      const { data, errors } = await partner.ask(
        contract.persona,
        withTypenames(contract.everything),
      );
      expect(errors).toEqual([]);
      known = representationsIn(data, keys);
      for (const one of contract.also ?? [])
        known.set(one.__typename, [...(known.get(one.__typename) ?? []), one]);
      if (contract.referredTo) {
        const { type, sameKeysAs } = contract.referredTo;
        known.set(
          type,
          known.get(sameKeysAs)!.map((one) => ({ ...one, __typename: type })),
        );
      }
      if (contract.alone)
        known.set('Justitiabele', [
          { __typename: 'Justitiabele', id: demoPersonId(contract.alone) },
        ]);
    });
    afterAll(() => partner.stop());

    const entities = (representations: Representation[]) =>
      partner.ask(
        contract.alone ?? contract.persona,
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${[
          ...keys,
        ]
          .map(([type, key]) => `... on ${type} { ${type}_key: ${key} }`)
          .join(' ')} } }`,
        { representations },
      );
    const keyOf = (entity: Record<string, string> | null) =>
      entity && entity[`${entity['__typename']}_key`];

    test.each([...keys])(
      '%s is resolved by its key, in the order of the representations; an unknown key is null',
      async (type, key) => {
        const some = known.get(type)?.slice(0, 20) ?? [];
        expect(some.length).toBeGreaterThan(0);
        const unknown = { __typename: type, [key]: demoPersonId('nobody') };
        const requestedKeys = [...some.reverse(), unknown, some[0]!];
        const { data, errors } = await entities(requestedKeys);
        expect(errors).toEqual([]);
        expect(data._entities.map(keyOf)).toEqual(
          requestedKeys.map((one) => (one === unknown ? null : one[key])),
        );
      },
    );

    test.each([...keys])(
      'twenty representations of %s cost as many statements as one',
      async (type) => {
        const some = known.get(type)?.slice(0, 20) ?? [];
        const cost = async (representations: Representation[]) => {
          const before = partner.database.statements();
          await entities(representations);
          return partner.database.statements() - before;
        };
        expect(await cost(some)).toBe(await cost(some.slice(0, 1)));
      },
    );

    test('a person without a relation with the caller gives the same response as an unknown one', async () => {
      const people = [demoPersonId('knownToAll'), demoPersonId('nobody')];
      const ask = (id: string) =>
        partner.ask(
          { role: 'casemanager', organisation: 'PI-NERGENS' },
          'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
          { r: [{ __typename: 'Justitiabele', id }] },
        );
      const [hidden, unknown] = await Promise.all(people.map(ask));
      expect(hidden).toEqual(unknown);
      expect(hidden!.data).toEqual({ _entities: [null] });
    });

    test('an anonymous caller reads nobody', async () => {
      const list = contract.everything.match(/^\{\s*(\w+)/)![1]!;
      const { data } = await partner.ask(
        { role: 'anoniem', organisation: null, scopes: [] },
        `{ ${list} { edges { node { id } } totalCount } }`,
      );
      expect(data[list]).toEqual({ edges: [], totalCount: 0 });
    });

    test('a list refuses more than 100 people and an invalid cursor, with a documented error code', async () => {
      const list = contract.everything.match(/^\{\s*(\w+)/)![1]!;
      for (const args of ['first: 101', 'first: 0', 'after: "bm9ib2R5"']) {
        const { errors } = await partner.ask(
          contract.persona,
          `{ ${list}(${args}) { edges { cursor } } }`,
        );
        expect(errors).toHaveLength(1);
        expect(Object.keys(errorCodes)).toContain(errors[0]!.extensions.code);
        expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
      }
    });

    test('paginating a list returns everybody once, in the order of a single page', async () => {
      const list = contract.everything.match(/^\{\s*(\w+)/)![1]!;
      const pageOf = async (first: number, after: string | null) =>
        (
          await partner.ask(
            contract.persona,
            `query ($first: Int, $after: String) { list: ${list}(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
            { first, after },
          )
        ).data.list;
      const ids = (list: { edges: { node: { id: string } }[] }) =>
        list.edges.map(({ node }) => node.id);
      const all = await pageOf(100, null);
      const walked: string[] = [];
      for (let after: string | null = null; walked.length < ids(all).length;) {
        const part = await pageOf(7, after);
        walked.push(...ids(part));
        after = part.pageInfo.endCursor;
        if (!part.pageInfo.hasNextPage) break;
      }
      expect(walked.slice(0, ids(all).length)).toEqual(ids(all));
      expect(new Set(walked).size).toBe(walked.length);
    });

    test('_service returns schema.graphql', async () => {
      const { data } = await partner.ask(
        contract.persona,
        '{ _service { sdl } }',
      );
      expect(data._service.sdl).toBe(sdl);
    });

    test('every type and every root field has a description', () => {
      const undescribed = Object.values(contract.schema.getTypeMap())
        .filter(
          ({ name }) => !/^_|^(Query|Mutation|link__|federation__)/.test(name),
        )
        .filter(
          (type) =>
            isObjectType(type) || isEnumType(type) || isInputObjectType(type),
        )
        .filter(
          ({ name, description }) => !name.startsWith('__') && !description,
        )
        .map(({ name }) => name);
      const roots = [
        contract.schema.getQueryType(),
        contract.schema.getMutationType(),
      ].flatMap((root) => Object.values(root?.getFields() ?? {}));
      undescribed.push(
        ...roots
          .filter(
            ({ name, description }) => !name.startsWith('_') && !description,
          )
          .map(({ name }) => name),
      );
      expect(undescribed).toEqual([]);
    });
  });
}
