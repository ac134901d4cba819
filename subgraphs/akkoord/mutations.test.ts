import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, startOfDay, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { akkoord } from './definition.js';
import { DossierEntity } from './entities/dossier.js';
import { seed } from './seed.js';

const day = today();
const known = demoPersonId('knownToAll');
const hidden = demoPersonId('knownToRotterdamOnly');
const vught = 'casemanager-vught';

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
  await seedDemo('akkoord', seed, partner.database, day);
});
afterAll(() => partner.stop());

describe('a melding makes a person visible', () => {
  const melding = (justitiabele: string, rest: object = {}) => ({
    melding: randomUUID(),
    soort: 'AANKOMST',
    justitiabele,
    // 23:30 UTC is the next day in Amsterdam.
    tijdstip: '2026-01-09T23:30:00.000Z',
    betrokkenheden: [
      {
        partij: 'DJI',
        organisatie: 'PI-VUGHT',
        vanaf: '2026-01-09T23:30:00.000Z',
      },
      {
        partij: 'GEMEENTE',
        organisatie: '0344',
        vanaf: '2026-01-09T23:30:00.000Z',
      },
    ],
    ...rest,
  });
  const send = (who: PersonaName, input: object) =>
    partner.ask(
      who,
      'mutation ($input: MeldingAanAkkoordInput!) { meldingAanAkkoord(input: $input) { ontvangen fout { code } } }',
      { input },
    );
  const taken = { meldingAanAkkoord: { ontvangen: true, fout: null } };
  const dossier = (id: string) =>
    partner.database.read((manager) =>
      manager.findOneBy(DossierEntity, { id }),
    );
  const see = async (id: string) =>
    (
      await partner.ask(
        'coordinator-utrecht',
        'query ($id: ID!) { justitiabele(id: $id) { betrokkenheden { partij organisatie tot } } }',
        { id },
      )
    ).data.justitiabele;

  test('a new person is visible to the organisations in the melding, and a repeated melding changes nothing', async () => {
    const id = randomUUID();
    const input = melding(id);
    expect(await see(id)).toBeNull();
    for (let time = 0; time < 2; time++)
      expect((await send('systeem-dji', input)).data).toEqual(taken);
    expect(await see(id)).toEqual({
      betrokkenheden: [
        { partij: 'GEMEENTE', organisatie: '0344', tot: null },
        { partij: 'DJI', organisatie: 'PI-VUGHT', tot: null },
      ],
    });
    expect(await dossier(id)).toMatchObject({
      versie: 1,
      onderAkkoordSinds: '2026-01-10',
      fictief: false,
    });
  });

  test('a melding that arrives before the insluiting is processed after it, and only an insluiting sets the start', async () => {
    const id = randomUUID();
    const other = (tijdstip: string) =>
      melding(id, { soort: 'GEMEENTEWIJZIGING', tijdstip, betrokkenheden: [] });
    const later = other('2026-03-01T12:00:00.000Z');
    const { errors } = await send('systeem-gemeente', later);
    expect(errors[0]!.extensions.code).toBe('PERSON_NOT_KNOWN_YET');
    expect(await dossier(id)).toBeNull();
    await send('systeem-dji', melding(id));
    for (const input of [later, other('2020-03-01T12:00:00.000Z')])
      expect((await send('systeem-gemeente', input)).data).toEqual(taken);
    expect(await dossier(id)).toMatchObject({
      onderAkkoordSinds: '2026-01-10',
    });
  });

  test('only a partner sends one', async () => {
    const id = randomUUID();
    const { errors } = await send(vught, melding(id));
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect(await dossier(id)).toBeNull();
  });
});

interface Edge {
  node: { id: string; betrokkenheden: { organisatie: string }[] };
}

describe('row-level authorization', () => {
  test.each([known, hidden, demoPersonId('knownToDjiOnly')])(
    'a person is visible to callers with a relation, and to nobody else (%#)',
    async (id) => {
      const person = demoPeople(day).find((een) => een.id === id)!;
      const { traject } = person;
      const expected = {
        'casemanager-vught': traject.inrichting === 'PI-VUGHT',
        'reclasseringswerker-rn': traject.reclasseringsorganisatie === 'RN',
        'coordinator-utrecht': traject.gemeenteVanHerkomst === '0344',
        'coordinator-rotterdam': traject.gemeenteVanHerkomst === '0599',
        'justitiabele-b': false,
        'integrator-nakoming': false,
        beheerder: false,
        'systeem-dji': false,
        'systeem-akkoord': true,
      };
      for (const [who, visible] of Object.entries(expected)) {
        const { data } = await partner.ask(
          who as PersonaName,
          'query ($id: ID!) { justitiabele(id: $id) { id } }',
          { id },
        );
        expect([who, data.justitiabele]).toEqual([
          who,
          visible ? { id } : null,
        ]);
      }
    },
  );

  test('mijnReintegratie is the justitiabele who calls, and null for other callers', async () => {
    const query = '{ mijnReintegratie { id betrokkenheden { partij } } }';
    const { data } = await partner.ask('justitiabele-a', query);
    expect(data.mijnReintegratie).toMatchObject({
      id: demoPersonId('justitiabele-a'),
    });
    expect((await partner.ask(vught, query)).data.mijnReintegratie).toBeNull();
  });

  test('the list is filtered by party and organisation of current relations', async () => {
    const list = async (args: string) =>
      (
        await partner.ask(
          vught,
          `{ justitiabelen(first: 100${args}) { totalCount edges { node { id betrokkenheden { partij organisatie } } } } }`,
        )
      ).data.justitiabelen;
    const all = await list('');
    const utrecht = await list(', partij: GEMEENTE, organisatie: "0344"');
    const inUtrecht = ({ node }: Edge) =>
      node.betrokkenheden.some(({ organisatie }) => organisatie === '0344');
    expect(utrecht.edges).toEqual(all.edges.filter(inUtrecht));
    expect(utrecht.totalCount).toBeGreaterThan(0);
    expect(utrecht.totalCount).toBeLessThan(all.totalCount);
    expect((await list(', organisatie: "0344"')).edges).toEqual(utrecht.edges);
    const ids = all.edges.map(({ node }: Edge) => node.id);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('the view across the partners', () => {
  const view = (peildatum: string) =>
    `__typename ... on Justitiabele { id afspraken { id } betrokkenheden { partij } reintegratie(peildatum: "${peildatum}") { peildatum fase onvolledig gereedheid { geregeld totaal ontbreekt } termijnen { norm { code } uiterlijkOp status } signalen { code } tijdlijn { datum bron omschrijving } vooruitblik { bron } } }`;
  const entities = (representations: object[], peildatum = day) =>
    partner.ask(
      'systeem-akkoord',
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${view(peildatum)} } }`,
      { representations },
    );
  const reference = (id: string, rest: object = {}) => ({
    __typename: 'Justitiabele',
    id,
    ...rest,
  });
  const brought = {
    detenties: [
      {
        __typename: 'Detentie',
        id: randomUUID(),
        titel: 'GEVANGENISSTRAF',
        insluitingsdatum: addDays(day, -5),
        plan: null,
        overleggen: [],
        verloven: [],
        vastgelegdTijdstip: startOfDay(addDays(day, -5)),
        wijzigingen: [],
      },
    ],
    meldingenVanDji: [],
    reclasseringsadviezen: null,
    toezichten: [],
    basisvoorwaarden: [
      { soort: 'ZORG', status: 'HULPVRAAG', peildatum: day },
      { soort: 'ONDERDAK', status: 'GEREGELD', peildatum: day },
    ],
    schuldhulp: [],
    zorgverzekeringen: [],
    gemeenteVanHerkomst: { __typename: 'Gemeente', code: '0344' },
    gemeenteVanVestiging: null,
  };

  test('it is computed from the fields in the representations', async () => {
    const { data, errors } = await entities([reference(known, brought)]);
    expect(errors).toEqual([]);
    const { tijdlijn, termijnen, ...rest } = data._entities[0].reintegratie;
    expect(rest).toMatchObject({
      peildatum: day,
      fase: 'INSTROOM',
      onvolledig: ['RECLASSERING'],
      gereedheid: {
        geregeld: 1,
        totaal: 6,
        ontbreekt: expect.arrayContaining(['ZORG']),
      },
      signalen: [],
    });
    expect(termijnen).toContainEqual(
      expect.objectContaining({
        norm: { code: 'PLAN_4_WEKEN' },
        status: 'LOOPT',
      }),
    );
    expect(
      tijdlijn
        .filter(({ bron }: { bron: string }) => bron !== 'AKKOORD')
        .map((een: Record<string, string>) => Object.values(een)),
    ).toEqual([
      [addDays(day, -5), 'DJI', 'Insluiting: gevangenisstraf.'],
      [day, 'GEMEENTE', 'Onderdak: geregeld.'],
      [day, 'GEMEENTE', 'Zorg: hulpvraag.'],
    ]);
  });

  test('without any partner response it lists the involved parties and only data of akkoord', async () => {
    const { data } = await entities([
      reference(known),
      reference(demoPersonId('knownToDjiOnly'), { detenties: null }),
    ]);
    const [involved, djiOnly] = data._entities.map(
      (een: { reintegratie: object }) => een.reintegratie,
    );
    const empty = { fase: null, gereedheid: null, termijnen: [], signalen: [] };
    expect(involved).toMatchObject({
      ...empty,
      onvolledig: ['DJI', 'RECLASSERING', 'GEMEENTE'],
    });
    expect(djiOnly).toMatchObject({ ...empty, onvolledig: ['DJI'] });
    for (const { bron } of [...involved.tijdlijn, ...involved.vooruitblik])
      expect(bron).toBe('AKKOORD');
  });

  test('an afspraak of today is absent from the view of an earlier day', async () => {
    const tijdlijn = async (dag: string): Promise<string[]> => {
      const { data } = await entities([reference(known)], dag);
      return data._entities[0].reintegratie.tijdlijn.map(
        (een: { omschrijving: string }) => een.omschrijving,
      );
    };
    await partner.ask(
      vught,
      'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { fout { code } } }',
      {
        input: {
          justitiabele: known,
          omschrijving: 'Nieuw.',
          uiterlijkOp: addDays(day, 14),
        },
      },
    );
    expect(await tijdlijn(day)).toContain('Afspraak vastgelegd: Nieuw.');
    expect(await tijdlijn(addDays(day, -1))).not.toContain(
      'Afspraak vastgelegd: Nieuw.',
    );
  });

  test('a peildatum too far ahead is refused', async () => {
    const { errors } = await entities([reference(known)], '9999-12-31');
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each([0, -30])(
    'a hundred people cost as many statements as one, with a peildatum %d days from today',
    async (days) => {
      const ids = demoPeople(day)
        .slice(0, 100)
        .map(({ id }) => id);
      const cost = async (some: string[]) => {
        const before = partner.database.statements();
        const { errors } = await entities(
          some.map((id) => reference(id)),
          addDays(day, days),
        );
        expect(errors).toEqual([]);
        return partner.database.statements() - before;
      };
      expect(await cost(ids)).toBe(await cost([known]));
    },
  );
});
