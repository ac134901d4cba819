import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import { organisationOf, type Caller } from '../../shared/access/caller.js';
import { addDays, startOfDay, today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import type { Contract } from './contract.js';
import {
  keysOf,
  representationsIn,
  withTypenames,
  type Representation,
} from './representations.js';

type Who = PersonaName | Partial<Caller>;

/** The same role, without relations. */
const elders = (persona: PersonaName): Partial<Caller> => ({
  ...testCaller(persona),
  organisation: 'NERGENS',
});

/** The contract of every partner about row-level authorization. */
export function personLockContract(contract: Contract): void {
  describe(`${contract.name} shows only the people with whom the caller has a relation now`, () => {
    const { name, persona, everything } = contract;
    const keys = keysOf(
      readFileSync(
        new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url),
        'utf8',
      ),
    );
    const locked = [...keys].filter(
      ([type]) => !contract.aboutNobody.includes(type),
    );
    const [, list] = /^\{\s*(\w+)/.exec(everything)!;
    let partner: TestPartner;

    beforeAll(async () => {
      partner = await startTestPartner(contract);
      await seedDemo(contract.name, contract.seed, partner.database, today());
    });
    afterAll(() => partner.stop());

    /** Everything that a caller could distinguish: the exact response, and the number of statements. */
    const seen = async (who: Who, query: string, variables = {}) => {
      const before = partner.database.statements();
      const answer = JSON.stringify(await partner.ask(who, query, variables));
      return { answer, statements: partner.database.statements() - before };
    };
    const entities = (who: Who, representations: Representation[]) =>
      seen(
        who,
        `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ${locked
          .map(([type, key]) => `... on ${type} { ${type}_key: ${key} }`)
          .join(' ')} } }`,
        { r: representations },
      );
    const page = async (who: Who, args = 'first: 100') =>
      (
        await partner.ask(
          who,
          `{ list: ${list}(${args}) { totalCount edges { cursor node { id } } } }`,
        )
      ).data.list;
    const unknown = (one: Representation): Representation => ({
      ...one,
      [keys.get(one.__typename)!]: randomUUID(),
    });

    test.each(locked)(
      'N41, N42, N49: a %s of somebody else gives the response of one that does not exist, with as many statements',
      async (type) => {
        const { data } = await partner.ask(persona, withTypenames(everything));
        const some = representationsIn(data, keys).get(type)!.slice(0, 5);
        const hidden = await entities(elders(persona), some);
        expect(hidden).toEqual(
          await entities(elders(persona), some.map(unknown)),
        );
        expect(hidden.answer).toContain(
          `"_entities":[${some.map(() => 'null').join()}]`,
        );
      },
    );

    test.each([
      ['ended yesterday', { tot: startOfDay(addDays(today(), -1)) }],
      ['begins tomorrow', { vanaf: startOfDay(addDays(today(), 1)) }],
    ])(
      'N43: a relation that %s discloses nothing, in no list and no count',
      async (_title, change) => {
        const before = await page(persona);
        const [{ node: person, cursor }] = before.edges;
        const { data } = await partner.ask(persona, withTypenames(everything));
        const his = ofPerson(representationsIn, data, keys, person.id);
        const relation = {
          justitiabeleId: person.id as string,
          ...organisationOf(testCaller(persona))!,
        };
        const { database } = partner;
        const rows = await database.read((manager) =>
          manager.findBy(Betrokkenheid, relation),
        );
        await database.write((manager) =>
          manager.update(Betrokkenheid, relation, change),
        );
        const after = await page(persona);
        expect(after.totalCount).toBe(before.totalCount - 1);
        expect(JSON.stringify(after)).not.toContain(person.id);
        expect(await entities(persona, his)).toEqual(
          await entities(persona, his.map(unknown)),
        );
        // A cursor is a position: its person is not looked up, so that it discloses nothing.
        const behind = await page(persona, `first: 100, after: "${cursor}"`);
        expect(behind).toEqual(after);
        await database.write(async (manager) => {
          for (const { id, vanaf, tot } of rows)
            await manager.update(Betrokkenheid, { id }, { vanaf, tot });
        });
        expect(await page(persona)).toEqual(before);
      },
    );

    test('N42: break-glass access gives access to that person only', async () => {
      const { edges } = await page(persona);
      const [{ node: person }, { node: other }] = edges;
      const { data } = await partner.ask(persona, withTypenames(everything));
      const opened = {
        ...elders(persona),
        noodtoegang: { id: randomUUID(), justitiabele: person.id as string },
      };
      const of = (id: string) => ofPerson(representationsIn, data, keys, id);
      expect(await page(opened)).toEqual({
        totalCount: 1,
        edges: [{ cursor: expect.any(String), node: person }],
      });
      expect((await entities(opened, of(person.id))).answer).not.toContain(
        'null',
      );
      expect(await entities(opened, of(other.id))).toEqual(
        await entities(opened, of(other.id).map(unknown)),
      );
      // A caller without an organisation has no break-glass access, whatever the assertion claims.
      for (const role of ['anoniem', 'integrator', 'systeem'] as const)
        expect((await page({ ...opened, role })).totalCount).toBe(0);
    });

    test("N41, N49: another caller's cursor gives the same response as one that never existed", async () => {
      const { edges } = await page(persona);
      const from = (cursor: string) =>
        seen(
          { ...elders(persona), subject: 'test:another' },
          `{ ${list}(after: "${cursor}") { totalCount edges { cursor } } }`,
        );
      const foreign = await from(edges[0].cursor);
      const ofNobody = Buffer.from(randomUUID()).toString('base64url');
      expect(foreign).toEqual(await from(ofNobody));
      // The id of a visible person is no cursor either.
      const id = edges[0].node.id as string;
      expect(foreign).toEqual(
        await from(Buffer.from(id).toString('base64url')),
      );
      expect(foreign.answer).toContain('BAD_USER_INPUT');
    });

    test('N42: a relation that the sender is not authorized to report discloses nobody', async () => {
      const { edges } = await page(persona);
      const input = {
        melding: randomUUID(),
        soort: 'ORGANISATIEWIJZIGING',
        justitiabele: edges[0].node.id,
        tijdstip: startOfDay(today()),
        betrokkenheden: [
          {
            partij: 'GEMEENTE',
            organisatie: '0014',
            vanaf: startOfDay(addDays(today(), -1)),
          },
        ],
      };
      const [receiver] = name;
      const Name = `${receiver!.toUpperCase()}${name.slice(1)}`;
      const { data } = await partner.ask(
        'systeem-reclassering',
        `mutation ($input: MeldingAan${Name}Input!) { uitkomst: meldingAan${Name}(input: $input) { ontvangen fout { code veld } } }`,
        { input },
      );
      expect(data.uitkomst).toEqual({
        ontvangen: false,
        fout: { code: 'REGEL', veld: 'betrokkenheden' },
      });
      const groningen = await page({
        ...testCaller('coordinator-utrecht'),
        organisation: '0014',
      });
      expect(JSON.stringify(groningen)).not.toContain(edges[0].node.id);
    });
  });
}

/** The entities of one person: the person, and everything nested in a list. */
function ofPerson(
  read: typeof representationsIn,
  value: unknown,
  keys: Map<string, string>,
  id: string,
): Representation[] {
  if (Array.isArray(value))
    return value.flatMap((item) => ofPerson(read, item, keys, id));
  if (!value || typeof value !== 'object') return [];
  if ((value as { id?: string }).id === id)
    return [...read(value, keys).values()].flat();
  return Object.values(value).flatMap((item) => ofPerson(read, item, keys, id));
}
