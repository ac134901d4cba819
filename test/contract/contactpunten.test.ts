import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { ContactpuntEntity } from '../../shared/contactpunten/contactpunt.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import { addDays, addMonths, today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { GemeenteEntity } from '../../subgraphs/gemeente/entities/gemeente.js';
import { mutatePartner } from '../../shared/testing/mutations.js';
import { partners } from '../support/partners.js';

const kinds = [
  {
    name: 'dji',
    mutation: 'contactpuntVanInrichting',
    type: 'OrganisatieVanDji',
    own: 'casemanager-vught',
    code: 'PI-VUGHT',
    other: { role: 'casemanager', organisation: 'PI-DORDRECHT' },
    scope: 'detentie:schrijven',
    strangers: 'coordinator-utrecht',
  },
  {
    name: 'reclassering',
    mutation: 'contactpuntVanReclassering',
    type: 'OrganisatieVanReclassering',
    own: 'reclasseringswerker-rn',
    code: 'RN',
    other: { role: 'reclasseringswerker', organisation: 'SVG' },
    scope: 'toezicht:schrijven',
    strangers: 'casemanager-vught',
  },
  {
    name: 'gemeente',
    mutation: 'contactpuntVanGemeente',
    type: 'OrganisatieVanGemeente',
    own: 'coordinator-utrecht',
    code: '0344',
    other: { role: 'coordinator-nazorg', organisation: '0599' },
    scope: 'dienstverlening:schrijven',
    strangers: 'casemanager-vught',
  },
] as const;

const velden =
  'id versie onderwerp unit omschrijving telefoon email bereikbaar gecontroleerdOp verouderd';
const nieuw = {
  onderwerp: 'SCHULDEN',
  omschrijving: ' Loket schulden ',
  telefoon: '030 555 01 20',
  email: 'loket@utrecht.example',
};

describe.each(kinds)(
  'the contact points of organisations of $name',
  ({ name, mutation, type, own, code, other, scope, strangers }) => {
    let partner: TestPartner;
    beforeAll(async () => {
      partner = await startTestPartner(partners[name]);
      if (name === 'gemeente')
        await partner.database.write((manager) =>
          manager.insert(GemeenteEntity, { code, naam: 'Utrecht' }),
        );
    });
    afterAll(() => partner.stop());

    type Who = PersonaName | Partial<Caller>;
    const mutate = (
      who: Who,
      act: 'Vastleggen' | 'Beeindigen',
      input: object,
    ) =>
      mutatePartner(
        partner,
        who,
        `${mutation}${act}`,
        input,
        `contactpunt { ${velden} } fout { code veld }`,
      );
    const listed = async (who: Who = 'justitiabele-a') => {
      const { data } = await partner.ask(
        who,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { code contactpunten { ${velden} } } } }`,
        { of: [{ __typename: type, code }] },
      );
      return (data._entities[0]?.contactpunten ?? []) as Record<
        string,
        unknown
      >[];
    };
    const rows = () =>
      partner.database.read(async (manager) => [
        await manager.find(ContactpuntEntity, { order: { id: 'ASC' } }),
        await manager.count(Wijziging),
      ]);
    const otherCaller = { ...other, scopes: [scope] } satisfies Partial<Caller>;
    const add = async (rest: object = {}) =>
      (await mutate(own, 'Vastleggen', { ...nieuw, ...rest })).contactpunt;

    test('an organisation records one, checked today, and everybody reads it', async () => {
      const { contactpunt, fout } = await mutate(own, 'Vastleggen', nieuw);
      expect(fout).toBeNull();
      expect(contactpunt).toEqual({
        ...nieuw,
        id: contactpunt.id,
        versie: 1,
        omschrijving: 'Loket schulden',
        unit: null,
        bereikbaar: null,
        gecontroleerdOp: today(),
        verouderd: false,
      });
      expect(await listed()).toContainEqual(contactpunt);
    });

    test('they are listed by subject, those of one subject as they were recorded', async () => {
      await add({ onderwerp: 'CRISIS' });
      await add({ onderwerp: 'ALGEMEEN', unit: 'Noord' });
      const subjects = (await listed()).map(({ onderwerp }) => onderwerp);
      expect(subjects[0]).toBe('ALGEMEEN');
      expect(subjects.at(-1)).toBe('CRISIS');
    });

    test('recorded again with its version it is checked again; what it said before stays in the history', async () => {
      const { id } = await add();
      await partner.database.write((manager) =>
        manager.update(
          ContactpuntEntity,
          { id },
          { gecontroleerdOp: '2020-01-01' },
        ),
      );
      expect(await listed()).toContainEqual(
        expect.objectContaining({ id, verouderd: true }),
      );
      const input = { ...nieuw, contactpunt: id, versie: 1, unit: 'Zuid' };
      const { contactpunt } = await mutate(own, 'Vastleggen', input);
      expect(contactpunt).toMatchObject({
        id,
        versie: 2,
        unit: 'Zuid',
        gecontroleerdOp: today(),
        verouderd: false,
      });
      const changes = await partner.database.read((manager) =>
        manager.findBy(Wijziging, { recordId: id }),
      );
      expect(changes.map(({ veld }) => veld).sort()).toEqual([
        'gecontroleerdOp',
        'unit',
      ]);
      const stale = await mutate(own, 'Vastleggen', input);
      expect(stale.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
      expect(stale.contactpunt).toEqual(contactpunt);
    });

    test.each([
      [addMonths(today(), -12), false],
      [addDays(addMonths(today(), -12), -1), true],
      [null, true],
    ])('checked on %s it is stale: %s', async (gecontroleerdOp, verouderd) => {
      const { id } = await add();
      await partner.database.write((manager) =>
        manager.update(ContactpuntEntity, { id }, { gecontroleerdOp }),
      );
      expect(await listed()).toContainEqual(
        expect.objectContaining({ id, gecontroleerdOp, verouderd }),
      );
    });

    test('of concurrent changes one succeeds, and the others are a CONFLICT', async () => {
      const { id } = await add();
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          mutate(own, 'Vastleggen', {
            ...nieuw,
            contactpunt: id,
            versie: 1,
            unit: `Unit ${index}`,
          }),
        ),
      );
      const codes = outcomes.map(({ fout }) => fout?.code ?? null);
      expect(codes.filter((one) => one === null)).toHaveLength(1);
      expect(codes.filter((one) => one === 'CONFLICT')).toHaveLength(5);
      expect(await listed()).toContainEqual(
        outcomes.find(({ fout }) => fout === null)!.contactpunt,
      );
    });

    test('it ends once, and is not listed then', async () => {
      const { id } = await add();
      const input = { contactpunt: id, versie: 1 };
      expect((await mutate(own, 'Beeindigen', input)).fout).toBeNull();
      expect((await listed()).map((row) => row['id'])).not.toContain(id);
      const before = await rows();
      expect((await mutate(own, 'Beeindigen', input)).fout).toEqual({
        code: 'ONBEKEND',
        veld: 'contactpunt',
      });
      expect(await rows()).toEqual(before);
    });

    test('those of another organisation are not changed', async () => {
      const { id } = await add();
      const before = await rows();
      const change = { contactpunt: id, versie: 1 };
      for (const outcome of [
        await mutate(otherCaller, 'Vastleggen', { ...nieuw, ...change }),
        await mutate(otherCaller, 'Beeindigen', change),
      ])
        expect(outcome.fout).toEqual({ code: 'REGEL', veld: 'contactpunt' });
      const { fout } = await mutate(
        { ...personaOf(strangers), scopes: [scope] },
        'Vastleggen',
        nieuw,
      );
      expect(fout.code).toBe('REGEL');
      expect(await rows()).toEqual(before);
    });

    test.each([
      [{ omschrijving: ' ' }, 'REGEL', 'omschrijving'],
      [{ omschrijving: 'x'.repeat(501) }, 'REGEL', 'omschrijving'],
      [{ unit: 'x'.repeat(81) }, 'REGEL', 'unit'],
      [{ telefoon: 'bel even' }, 'REGEL', 'telefoon'],
      [{ email: 'loket' }, 'REGEL', 'email'],
      [{ contactpunt: randomUUID() }, 'REGEL', 'versie'],
      [{ contactpunt: randomUUID(), versie: 1 }, 'ONBEKEND', 'contactpunt'],
    ])(
      'one that breaks a rule is refused and nothing is written (case %#)',
      async (rest, code, veld) => {
        const before = await rows();
        const outcome = await mutate(own, 'Vastleggen', { ...nieuw, ...rest });
        expect(outcome.contactpunt).toBeNull();
        expect(outcome.fout).toEqual({ code, veld });
        expect(await rows()).toEqual(before);
      },
    );
  },
);

/** The role and organisation of somebody of another party. */
const personaOf = (persona: PersonaName): Partial<Caller> =>
  persona === 'coordinator-utrecht'
    ? { role: 'coordinator-nazorg', organisation: '0344' }
    : { role: 'casemanager', organisation: 'PI-VUGHT' };
