import { describe, expect, test } from '@jest/globals';
import { isBsn } from '../bsn.js';
import { isPartialDay } from '../days.js';
import { demoGemeenten } from './gemeenten.js';
import {
  allInrichtingen,
  forensischeCentra,
} from '../reference-data/inrichtingen.js';
import { demoPeople, insertDemoPeople } from './people.js';
import { type DemoPerson } from './demo-person.js';
import { demoPersonId } from './person-id.js';

const day = '2026-11-20';
const people = demoPeople(day);
const distinct = (of: (person: DemoPerson) => string | null) =>
  new Set(people.map(of).filter((value) => value !== null));
const share = (holds: (person: DemoPerson) => boolean) =>
  people.filter(holds).length / people.length;
const named = (key: string) => people.find((person) => person.key === key)!;

describe('demo people', () => {
  test('are 600, and the same ones whenever they are made for the same day', () => {
    expect(people).toHaveLength(600);
    expect(demoPeople(day)).toEqual(people);
  });

  test('keep who they are on another day: only dates move', () => {
    const later = demoPeople('2027-03-02');
    const who = ({ id, skn, bsn, geslachtsnaam }: DemoPerson) => [
      id,
      skn,
      bsn,
      geslachtsnaam,
    ];
    expect(later.map(who)).toEqual(people.map(who));
    expect(later[0]!.traject.insluitingsdatum).toBe('2025-07-02');
  });

  test.each(['key', 'id', 'skn', 'registratienummer'] as const)(
    'have each their own %s',
    (field) => {
      expect(distinct((person) => person[field]).size).toBe(people.length);
    },
  );

  test('have each their own BSN that passes the elfproef and that was never issued; about one in twenty has none', () => {
    const bsns = people.flatMap(({ bsn }) => (bsn === null ? [] : [bsn]));
    expect(new Set(bsns).size).toBe(bsns.length);
    expect(bsns.filter((bsn) => !isBsn(bsn))).toEqual([]);
    expect(bsns.filter((bsn) => !/^9999[0-8]/.test(bsn))).toEqual([]);
    expect(share(({ bsn }) => bsn === null)).toBeGreaterThan(0.03);
    expect(share(({ bsn }) => bsn === null)).toBeLessThan(0.08);
  });

  test('are as many as requested: the usual ones first, and no number twice', () => {
    const many = demoPeople(day, 10_000);
    expect(many.slice(0, people.length)).toEqual(people);
    for (const field of ['id', 'skn', 'registratienummer'] as const)
      expect(new Set(many.map((person) => person[field])).size).toBe(10_000);
    const bsns = many.flatMap(({ bsn }) => bsn ?? []);
    expect(new Set(bsns).size).toBe(bsns.length);
    expect(bsns.filter((bsn) => !isBsn(bsn))).toEqual([]);
  });

  test('are inserted in batches, in order and completely', async () => {
    const inserted: DemoPerson[][] = [];
    await insertDemoPeople(day, 2_300, async (batch) => inserted.push(batch));
    expect(inserted.map((batch) => batch.length)).toEqual([1_000, 1_000, 300]);
    expect(inserted.flat()).toEqual(demoPeople(day, 2_300));
  });

  test('have an skn of eight digits that starts with 99', () => {
    expect(people.filter(({ skn }) => !/^99\d{6}$/.test(skn))).toEqual([]);
  });

  test('come from at least 12 gemeenten and stay in at least 10 inrichtingen of the lists, with all three reclasseringsorganisaties', () => {
    const codes = new Set(demoGemeenten.map(({ code }) => code));
    const from = distinct(({ traject }) => traject.gemeenteVanHerkomst);
    const to = distinct(({ traject }) => traject.gemeenteVanVestiging);
    const stays = distinct(({ traject }) => traject.inrichting);
    expect(from.size).toBeGreaterThanOrEqual(12);
    expect([...from, ...to].filter((code) => !codes.has(code))).toEqual([]);
    expect(stays.size).toBeGreaterThanOrEqual(10);
    expect([...stays].filter((code) => !inrichtingCodes().has(code))).toEqual(
      [],
    );
    expect(distinct(({ traject }) => traject.reclasseringsorganisatie)).toEqual(
      new Set(['RN', 'SVG', 'LJR']),
    );
  });

  test.each<[string, (person: DemoPerson) => boolean]>([
    ['released people', ({ traject }) => traject.werkelijkeEinddatum !== null],
    [
      'short stays',
      ({ traject: { insluitingsdatum, werkelijkeEinddatum } }) =>
        werkelijkeEinddatum !== null &&
        Date.parse(werkelijkeEinddatum) - Date.parse(insluitingsdatum) <
          28 * 86_400_000,
    ],
    [
      'two gemeenten',
      ({ traject: { gemeenteVanHerkomst, gemeenteVanVestiging } }) =>
        gemeenteVanHerkomst !== null &&
        gemeenteVanVestiging !== null &&
        gemeenteVanHerkomst !== gemeenteVanVestiging,
    ],
    ['no gemeente', ({ traject }) => traject.gemeenteVanHerkomst === null],
    [
      'no reclassering',
      ({ traject }) => traject.reclasseringsorganisatie === null,
    ],
    [
      'voorlopige hechtenis',
      ({ traject }) => traject.titel === 'VOORLOPIGE_HECHTENIS',
    ],
    ['ISD', ({ traject }) => traject.titel === 'ISD_MAATREGEL'],
    [
      'vervangende hechtenis',
      ({ traject }) => traject.titel === 'VERVANGENDE_HECHTENIS',
    ],
    ['a move', ({ traject }) => traject.eerdereInrichting !== null],
    [
      'a birth date in part',
      ({ geboortedatum }) => geboortedatum?.length === 4,
    ],
    ['a birth month', ({ geboortedatum }) => geboortedatum?.length === 7],
    ['no birth date', ({ geboortedatum }) => geboortedatum === null],
    ['geheimhouding', ({ geheimhouding }) => geheimhouding],
    ['inOnderzoek', ({ inOnderzoek }) => inOnderzoek],
    ['a briefadres', ({ functieAdres }) => functieAdres === 'BRIEFADRES'],
    ['no lawful stay', (person) => person.zonderRechtmatigVerblijf],
    ['no travel document', ({ reisdocumenten }) => reisdocumenten.length === 0],
  ])('show %s in several cases', (_, holds) => {
    expect(people.filter(holds).length).toBeGreaterThanOrEqual(3);
  });

  test('have dates in the order of the domain', () => {
    const wrong = people.filter(({ geboortedatum, traject }) => {
      const { insluitingsdatum, werkelijkeEinddatum, straf } = traject;
      const end = werkelijkeEinddatum ?? day;
      const moved = traject.overplaatsingsdatum;
      return (
        insluitingsdatum > day ||
        end < insluitingsdatum ||
        end > day ||
        (straf !== null && straf.uitspraakdatum > day) ||
        (moved !== null && (moved <= insluitingsdatum || moved >= end)) ||
        (geboortedatum !== null && !isPartialDay(geboortedatum)) ||
        (traject.verwachteEinddatum !== null &&
          traject.verwachteEinddatum < end)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the named demo people', () => {
  test('have the ids that personas and tests use', () => {
    expect(people.slice(0, 5).map(({ key, id }) => [key, id])).toEqual(
      [
        'knownToAll',
        'knownToDjiOnly',
        'knownToRotterdamOnly',
        'justitiabele-a',
        'justitiabele-b',
      ].map((key) => [key, demoPersonId(key)]),
    );
  });

  test.each([
    ['knownToAll', 'PI-VUGHT', 'RN', '0344'],
    ['knownToDjiOnly', 'PI-VUGHT', null, null],
    ['knownToRotterdamOnly', 'PI-DORDRECHT', null, '0599'],
    ['justitiabele-a', 'PI-VUGHT', 'RN', '0772'],
    ['justitiabele-b', 'PI-ZWOLLE', 'SVG', '0193'],
  ])('%s is in %s, client of %s, from %s', (key, inrichting, rn, gemeente) => {
    expect(named(key).traject).toMatchObject({
      inrichting,
      reclasseringsorganisatie: rn,
      gemeenteVanHerkomst: gemeente,
      werkelijkeEinddatum: null,
    });
  });

  test('one is under tbs in an FPC, without a known end, and the only one there', () => {
    const codes = forensischeCentra.map(({ code }) => code);
    const inFpc = people.filter(({ traject }) =>
      codes.includes(traject.inrichting),
    );
    expect(inFpc.map(({ key }) => key)).toEqual(['underTbs']);
    expect(inFpc[0]).toMatchObject({
      id: demoPersonId('underTbs'),
      traject: {
        titel: 'TBS_MET_DWANGVERPLEGING',
        straf: null,
        verwachteEinddatum: null,
        werkelijkeEinddatum: null,
        reclasseringsorganisatie: 'RN',
        gemeenteVanHerkomst: '0344',
      },
    });
  });

  test('are not known to Rotterdam, except the one who is', () => {
    const rotterdam = people
      .slice(0, 5)
      .filter(({ traject }) =>
        [traject.gemeenteVanHerkomst, traject.gemeenteVanVestiging].includes(
          '0599',
        ),
      );
    expect(rotterdam.map(({ key }) => key)).toEqual(['knownToRotterdamOnly']);
  });
});

const inrichtingCodes = () =>
  new Set(allInrichtingen.map(({ code }) => code as string | null));
