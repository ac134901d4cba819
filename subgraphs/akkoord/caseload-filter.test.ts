import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import { addDays, now, today } from '../../shared/days.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { akkoord } from './definition.js';
import { NormEntity } from './entities/norm.js';
import { UitkomstEntity } from './entities/uitkomst.js';
import { UitkomstTermijnEntity } from './entities/uitkomst-termijn.js';
import { firstNorms } from './normen/first-norms.js';
import { insertPerson, type Relation } from './person.fixture.js';
import { updateCaseload } from './store/caseload.js';

const day = today();
const ended = '2026-02-01T00:00:00.000Z';

interface Person {
  relations: Relation[];
  gemeente: string | null;
  ontslagdatum: string | null;
  termijnen?: [
    partij: Betrokkenheid['partij'],
    status: UitkomstTermijnEntity['status'],
    uiterlijkOp: string | null,
  ][];
}
const vught = ['DJI', 'PI-VUGHT'] as const;
const people: Record<string, Person> = {
  utrecht: {
    relations: [[...vught], ['GEMEENTE', '0344']],
    gemeente: '0344',
    ontslagdatum: addDays(day, 30),
    termijnen: [
      ['DJI', 'LOOPT', addDays(day, 9)],
      ['DJI', 'LOOPT', addDays(day, 4)],
      ['DJI', 'LOOPT', null],
      ['GEMEENTE', 'OVERSCHREDEN', addDays(day, -4)],
      ['GEMEENTE', 'OP_TIJD', addDays(day, -8)],
    ],
  },
  geheim: {
    relations: [[...vught], ['GEMEENTE', '0344']],
    gemeente: null,
    ontslagdatum: addDays(day, 31),
    termijnen: [['RECLASSERING', 'OVERSCHREDEN', addDays(day, -1)]],
  },
  verhuisd: {
    relations: [
      [...vught],
      ['GEMEENTE', '0344', { tot: ended }],
      ['GEMEENTE', '0599'],
    ],
    gemeente: '0599',
    ontslagdatum: addDays(day, -1),
    termijnen: [['GEMEENTE', 'OP_TIJD', addDays(day, -8)]],
  },
  geplaatst: {
    relations: [
      [...vught],
      ['DJI', 'PI-ZWOLLE'],
      ['GEMEENTE', '0344', { tot: ended }],
    ],
    gemeente: null,
    ontslagdatum: null,
  },
  onzichtbaar: {
    relations: [
      ['DJI', 'PI-ZWOLLE'],
      ['GEMEENTE', '0344'],
    ],
    gemeente: '0344',
    ontslagdatum: addDays(day, 1),
  },
};

let partner: TestPartner;
const ids: Record<string, string> = {};
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  for (const [name, { relations }] of Object.entries(people))
    ids[name] = await insertPerson(partner, relations);
  await partner.database.write(async (manager) => {
    for (const [name, person] of Object.entries(people)) {
      await manager.insert(UitkomstEntity, uitkomst(ids[name]!, person));
      for (const termijn of person.termijnen ?? [])
        await manager.insert(
          UitkomstTermijnEntity,
          row(ids[name]!, ...termijn),
        );
    }
    await updateCaseload(manager, Object.values(ids));
  });
});
afterAll(() => partner.stop());

const uitkomst = (
  justitiabeleId: string,
  { gemeente, ontslagdatum }: Person,
): UitkomstEntity => ({
  justitiabeleId,
  berekendTijdstip: now(),
  fase: 'DETENTIE',
  ontslagdatum,
  volgendeTermijn: null,
  volgendeNorm: null,
  eersteOpenTermijn: null,
  overschreden: 0,
  afsprakenTeLaat: 0,
  hoogsteErnst: 0,
  ontbreekt: [],
  onvolledig: [],
  gemeente,
});
const row = (
  justitiabeleId: string,
  partij: Betrokkenheid['partij'],
  status: UitkomstTermijnEntity['status'],
  uiterlijkOp: string | null,
): UitkomstTermijnEntity => ({
  id: randomUUID(),
  justitiabeleId,
  norm: uiterlijkOp === addDays(day, 4) ? 'PLAN_4_WEKEN' : 'MDO_6_WEKEN',
  partij,
  gemeente: null,
  vanaf: addDays(day, -20),
  uiterlijkOp,
  dag: uiterlijkOp ?? addDays(day, -20),
  nagekomenOp: null,
  status,
  volledig: true,
  berekendTijdstip: now(),
});

const caseload = async (
  filter: object,
  fields = '',
  who: Parameters<TestPartner['ask']>[0] = 'casemanager-vught',
) => {
  const { data, errors } = await partner.ask(
    who,
    `query ($filter: CaseloadFilter) { mijnCaseload(filter: $filter, first: 100) {
      totalCount edges { node { id } ${fields} }
    } }`,
    { filter },
  );
  return { ...data?.mijnCaseload, errors };
};
const namesIn = ({ edges }: any): string[] =>
  edges
    .map(({ node }: any) =>
      Object.keys(ids).find((key) => ids[key] === node.id),
    )
    .toSorted();

describe('the caseload', () => {
  test.each<[object, string[]]>([
    [
      { inrichting: 'PI-VUGHT' },
      ['geheim', 'geplaatst', 'utrecht', 'verhuisd'],
    ],
    [{ inrichting: 'PI-ZWOLLE' }, ['geplaatst']],
    [{ gemeenteVanVestiging: '0344' }, ['geheim', 'utrecht']],
    [{ gemeenteVanVestiging: '0599' }, ['verhuisd']],
    [{ dagenTotOntslag: 30 }, ['utrecht']],
    [{ dagenTotOntslag: 31 }, ['geheim', 'utrecht']],
    [{ dagenTotOntslag: 0 }, []],
    [{ verantwoordelijke: 'DJI' }, ['utrecht']],
    [{ verantwoordelijke: 'GEMEENTE' }, ['utrecht']],
    [{ verantwoordelijke: 'RECLASSERING' }, ['geheim']],
    [{ verantwoordelijke: 'GEMEENTE', dagenTotOntslag: 3 }, []],
    [{ justitiabelen: [] }, []],
  ])('the filter %j keeps the matching people', async (filter, expected) => {
    const page = await caseload(filter);
    expect(page.errors).toEqual([]);
    expect(namesIn(page)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  test('people whom another partner found are kept as far as they are visible here', async () => {
    const found = [ids['utrecht'], ids['onzichtbaar'], randomUUID()];
    expect(namesIn(await caseload({ justitiabelen: found }))).toEqual([
      'utrecht',
    ]);
    expect(
      namesIn(
        await caseload({ justitiabelen: found, verantwoordelijke: 'DJI' }),
      ),
    ).toEqual(['utrecht']);
  });

  test('a purpose that does not need to know where people are finds nobody by the gemeente of a relation', async () => {
    const who = { ...testCaller('casemanager-vught'), needsWhereabouts: false };
    const page = await caseload({ gemeenteVanVestiging: '0344' }, '', who);
    expect(namesIn(page)).toEqual(['utrecht']);
    expect(page.totalCount).toBe(1);
  });

  test.each([
    { justitiabelen: Array.from({ length: 101 }, String) },
    { dagenTotOntslag: -1 },
    { dagenTotOntslag: 3_651 },
  ])('a filter out of range is an error of the client', async (filter) => {
    const { errors } = await caseload(filter);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0].message).toContain(Object.keys(filter)[0]);
  });

  test('an outcome has the open terms of the own party apart from those of others', async () => {
    const stand = 'volgendeTermijn volgendeNorm { code } overschreden';
    const of = async (who: Parameters<TestPartner['ask']>[0]) =>
      (
        await caseload(
          { justitiabelen: [ids['utrecht']] },
          `uitkomst { eigenTermijnen { ${stand} } termijnenVanAnderen { ${stand} } }`,
          who,
        )
      ).edges[0].uitkomst;
    const dji = {
      volgendeTermijn: addDays(day, 4),
      volgendeNorm: { code: 'PLAN_4_WEKEN' },
      overschreden: 0,
    };
    const gemeente = {
      volgendeTermijn: null,
      volgendeNorm: null,
      overschreden: 1,
    };
    expect(await of('casemanager-vught')).toEqual({
      eigenTermijnen: dji,
      termijnenVanAnderen: gemeente,
    });
    expect(await of('coordinator-utrecht')).toEqual({
      eigenTermijnen: gemeente,
      termijnenVanAnderen: dji,
    });
  });

  test('the next norm is shown as it held on the day from which its term counts', async () => {
    const code = 'PLAN_4_WEKEN';
    const first = firstNorms.find((norm) => norm.code === code)!;
    const renewed = { geldtVanaf: addDays(day, -10), omschrijving: 'Nieuw' };
    await partner.database.write(async (manager) => {
      await manager.update(
        NormEntity,
        { code },
        { geldtTot: addDays(day, -11) },
      );
      await manager.insert(NormEntity, { ...first, ...renewed, volgorde: 999 });
      await manager.update(
        UitkomstEntity,
        { justitiabeleId: ids['utrecht']! },
        { volgendeNorm: code, volgendeTermijn: addDays(day, 4) },
      );
    });
    const volgendeNorm = 'volgendeNorm { omschrijving }';
    const page = await caseload(
      { justitiabelen: [ids['utrecht']] },
      `uitkomst { ${volgendeNorm} eigenTermijnen { ${volgendeNorm} } }`,
    );
    const kept = { volgendeNorm: { omschrijving: first.omschrijving } };
    expect(page.edges[0].uitkomst).toEqual({ ...kept, eigenTermijnen: kept });
  });

  test('a large page with the terms of each party costs as many statements as a page of one', async () => {
    const cost = async (filter: object) => {
      const before = partner.database.statements();
      await caseload(
        filter,
        'uitkomst { eigenTermijnen { overschreden } termijnenVanAnderen { overschreden } }',
      );
      return partner.database.statements() - before;
    };
    const one = await cost({ inrichting: 'PI-ZWOLLE' });
    expect(await cost({})).toBe(one);
  });
});
