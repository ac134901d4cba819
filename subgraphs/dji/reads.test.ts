import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import { addDays, addMonths, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { dji as definition } from './definition.js';
import { VerlofEntity } from './entities/verlof.js';
import { seed } from './seed.js';
import { normalize, searchNameOf } from './service/name.js';

const day = today();
const people = demoPeople(day);
let dji: TestPartner;
beforeAll(async () => {
  dji = await startTestPartner(definition);
  await seedDemo('dji', seed, dji.database, day);
});
afterAll(() => dji.stop());

type Who = PersonaName | Parameters<TestPartner['ask']>[0];

/** The ids of the first hundred people, and the total count. */
async function list(args: string, who: Who = 'casemanager-vught') {
  const { data, errors } = await dji.ask(
    who,
    `{ gedetineerden(first: 100${args}) { totalCount edges { node { id } } } }`,
  );
  expect(errors).toEqual([]);
  const { totalCount, edges } = data.gedetineerden;
  return {
    totalCount: totalCount as number,
    ids: edges.map(({ node }: { node: { id: string } }) => node.id) as string[],
  };
}

/** The system of akkoord may see everybody. */
const everybody: Who = 'systeem-akkoord';
const idsOf = (chosen: typeof people) => chosen.map(({ id }) => id).sort();

describe('the list of people', () => {
  test('holds those with whom the caller has a relation, released ones of the last six months included', async () => {
    const { ids, totalCount } = await list('');
    const expected = people.filter(
      ({ traject: { inrichting, werkelijkeEinddatum } }) =>
        inrichting === 'PI-VUGHT' &&
        (!werkelijkeEinddatum || addMonths(werkelijkeEinddatum, 6) > day),
    );
    expect(ids.toSorted()).toEqual(idsOf(expected));
    expect(totalCount).toBe(expected.length);
    expect(ids).not.toContain(demoPersonId('knownToRotterdamOnly'));
  });

  test('is ordered by family name', async () => {
    const { ids } = await list('', everybody);
    const names = ids.map((id) =>
      searchNameOf(people.find((one) => one.id === id)!),
    );
    expect(names).toEqual(
      names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    );
  });

  test('is searched by parts of names, without regard to case and accents', async () => {
    const { ids } = await list(', naam: "ÓUDEwater RUB"', everybody);
    expect(ids).toEqual([demoPersonId('knownToAll')]);
    const part = 'an';
    expect((await list(`, naam: "${part}"`, everybody)).totalCount).toBe(
      people.filter((one) => searchNameOf(one).includes(normalize(part)))
        .length,
    );
  });

  test.each(['%', '_', '!', '\\\\', "'"])(
    'treats %s in a name as a plain character',
    async (sign) => {
      const { totalCount } = await list(`, naam: "${sign}"`, everybody);
      expect(totalCount).toBe(
        people.filter((one) => searchNameOf(one).includes(sign.slice(-1)))
          .length,
      );
    },
  );

  test('is filtered by inrichting, gemeente, end and status', async () => {
    const { traject } = people[0]!;
    const inVught = people.filter(
      (one) => one.traject.inrichting === 'PI-VUGHT',
    );
    expect((await list(', inrichting: "PI-VUGHT"', everybody)).totalCount).toBe(
      inVught.length,
    );
    const utrecht = await list(', gemeente: "0344"', everybody);
    expect(utrecht.totalCount).toBe(
      people.filter(
        ({ traject: { gemeenteVanHerkomst, gemeenteVanVestiging } }) =>
          [gemeenteVanHerkomst, gemeenteVanVestiging].includes('0344'),
      ).length,
    );
    expect(utrecht.ids).toContain(people[0]!.id);
    const end = traject.verwachteEinddatum!;
    expect(
      (await list(`, naam: "oudewater", einddatumVoor: "${end}"`)).totalCount,
    ).toBe(0);
    expect(
      (await list(`, naam: "oudewater", einddatumVoor: "${addDays(end, 1)}"`))
        .totalCount,
    ).toBe(1);
    const released = people.filter(
      (one) => one.traject.werkelijkeEinddatum !== null,
    );
    expect(
      (await list(', status: IN_VRIJHEID_GESTELD', everybody)).totalCount,
    ).toBe(released.length);
  });

  test('a person on a granted leave today is away, in the filter and in the field', async () => {
    const id = demoPersonId('knownToAll');
    const ask = async () => ({
      status: (
        await dji.ask(
          'casemanager-vught',
          `{ gedetineerden(naam: "oudewater") { edges { node { detenties { id status } } } } }`,
        )
      ).data.gedetineerden.edges[0].node.detenties[0],
      away: (await list(', status: TIJDELIJK_AFWEZIG')).ids.includes(id),
      inside: (await list(', status: INGESLOTEN')).ids.includes(id),
    });
    const before = await ask();
    expect(before).toMatchObject({
      status: { status: 'INGESLOTEN' },
      away: false,
      inside: true,
    });
    const moment = new Date().toISOString();
    await dji.database.write((manager) =>
      manager.insert(VerlofEntity, {
        id: demoPersonId('verlof'),
        versie: 1,
        peildatum: moment,
        vastgelegdTijdstip: moment,
        detentieId: before.status.id,
        soort: 'INCIDENTEEL_VERLOF',
        doel: null,
        vanaf: day,
        tot: day,
        besluit: 'TOEGEKEND',
        beslotenOp: day,
      }),
    );
    expect(await ask()).toMatchObject({
      status: { status: 'TIJDELIJK_AFWEZIG' },
      away: true,
      inside: false,
    });
  });

  test('refuses a name that is too long', async () => {
    const { errors } = await dji.ask(
      everybody,
      `{ gedetineerden(naam: "${'a '.repeat(101)}") { totalCount } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('looking one person up', () => {
  const [visiblePerson, , hiddenPerson] = people;
  const find = (args: string, who: Who = 'casemanager-vught') =>
    dji.ask(who, `{ zoekJustitiabele${args} { id } }`);

  test('is by skn, bsn or registratienummer', async () => {
    for (const args of [
      `(skn: "${visiblePerson!.skn}")`,
      `(bsn: "${visiblePerson!.bsn}")`,
      `(registratienummer: "${visiblePerson!.registratienummer}")`,
    ])
      expect((await find(args)).data).toEqual({
        zoekJustitiabele: { id: visiblePerson!.id },
      });
  });

  test('gives the same response for a hidden person and an unknown one', async () => {
    const [hidden, unknown] = await Promise.all([
      find(`(skn: "${hiddenPerson!.skn}")`),
      find('(skn: "1")'),
    ]);
    expect(hidden.data).toEqual({ zoekJustitiabele: null });
    expect(hidden).toEqual(unknown);
  });

  test.each(['', '(skn: "1", bsn: "2")', '(skn: null)'])(
    'with numbers %s is refused',
    async (args) => {
      const { errors } = await find(args);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([
        'BAD_USER_INPUT',
      ]);
    },
  );

  test('a justitiabele sees himself and nobody else', async () => {
    expect((await list('', 'justitiabele-a')).ids).toEqual([
      demoPersonId('justitiabele-a'),
    ]);
    const { data } = await dji.ask(
      'casemanager-vught',
      '{ gedetineerden(naam: "kempenaar") { edges { node { detenties { id } } } } }',
    );
    const [{ id }] = data.gedetineerden.edges[0].node.detenties;
    const detentie = (who: Who) =>
      dji.ask(who, 'query ($id: ID!) { detentie(id: $id) { id } }', { id });
    expect((await detentie('justitiabele-a')).data).toEqual({
      detentie: { id },
    });
    expect((await detentie('justitiabele-b')).data).toEqual({ detentie: null });
  });
});

test('a detention has its periods, sentence and v.i.-datum', async () => {
  const { traject } = people[0]!;
  const { data } = await dji.ask(
    'casemanager-vught',
    `{ gedetineerden(naam: "oudewater") { edges { node { persoonsgegevens { naam fictief } detenties {
      plaatsingen { inrichting { code gemeente { code } } regime vanaf tot }
      straf { jaren maanden dagen uitspraakdatum gedeeltelijkVoorwaardelijk } viDatum viUitgeslotenOmdat fictief } } } } }`,
  );
  const { persoonsgegevens, detenties } = data.gedetineerden.edges[0].node;
  expect(persoonsgegevens).toEqual({
    naam: 'Ruben Elias van Oudewater',
    fictief: true,
  });
  expect(detenties).toEqual([
    {
      plaatsingen: [
        {
          inrichting: { code: 'PI-NIEUWEGEIN', gemeente: { code: '0356' } },
          regime: 'HUIS_VAN_BEWARING',
          vanaf: traject.insluitingsdatum,
          tot: traject.overplaatsingsdatum,
        },
        {
          inrichting: { code: 'PI-VUGHT', gemeente: { code: '0865' } },
          regime: 'GEVANGENIS',
          vanaf: traject.overplaatsingsdatum,
          tot: null,
        },
      ],
      straf: traject.straf,
      viDatum: addMonths(traject.insluitingsdatum, 24),
      viUitgeslotenOmdat: null,
      fictief: true,
    },
  ]);
});

test('one person and a hundred, with all nested fields, take the same number of SQL statements', async () => {
  const cost = async (first: number) => {
    const before = dji.database.statements();
    const { data, errors } = await dji.ask(
      everybody,
      `{ gedetineerden(first: ${first}) { totalCount edges { node { id skn bsn registratienummer
        persoonsgegevens { naam geboortedatum } meldingenVanDji { id aan bevestigdTijdstip }
        detenties { id justitiabele { id skn } inrichting { naam gemeente { code } } plaatsingen { inrichting { naam } tot } status straf { jaren }
          viDatum viUitgeslotenOmdat wijzigingen { veld oud bekendSinds } plan { vastgelegdTijdstip wijzigingen { veld } doelen { id } alleDoelen { uiterlijkOp wijzigingen { veld } } }
          overleggen { id vastgelegdTijdstip } verloven { id vastgelegdTijdstip wijzigingen { veld } } programma programmawijzigingen { datum } penitentiairProgramma { tot } } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.gedetineerden.edges).toHaveLength(first);
    return dji.database.statements() - before;
  };
  expect(await cost(100)).toBe(await cost(1));
});

test('a justitiabele reads which meldingen DJI sent about him, and about nobody else', async () => {
  const meldingen = async (who: Who, key: string) => {
    const { data, errors } = await dji.ask(
      who,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { meldingenVanDji { soort aan } } } }',
      { r: [{ __typename: 'Justitiabele', id: demoPersonId(key) }] },
    );
    expect(errors).toEqual([]);
    return data._entities[0];
  };
  const own = await meldingen('justitiabele-a', 'justitiabele-a');
  expect(own.meldingenVanDji).toContainEqual({
    soort: 'AANKOMST',
    aan: 'AKKOORD',
  });
  expect(await meldingen('justitiabele-b', 'justitiabele-a')).toBeNull();
});

describe('the seed', () => {
  test('does nothing the second time', async () => {
    await seed(dji.database, addDays(day, 10));
    expect((await list('', everybody)).totalCount).toBe(people.length);
  });

  test('leaves no melding in the outbox', async () => {
    const [sent, open] = await dji.database.read((manager) =>
      Promise.all([
        manager.count(OutboxMelding),
        manager
          .createQueryBuilder(OutboxMelding, 'm')
          .where('m.volgende_poging IS NOT NULL')
          .getCount(),
      ]),
    );
    expect(sent).toBeGreaterThan(people.length);
    expect(open).toBe(0);
  });
});
