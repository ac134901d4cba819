import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { ImportUitkomst } from '../../../shared/import/import-line.js';
import { readPersoonslijsten } from './lo-gba.js';
import { bestand, gewoon, loGba, nieuweBsn } from './lo-gba.fixture.js';
import { beoordeel, naDji } from './verdict.js';
import { ownEnv, partnerEnv } from '../partner-process.js';
import { tabel } from './table.js';
import { verslagOf } from './report.js';

const bsn = nieuweBsn();
const document = {
  nummer: 'NX1',
  soort: 'PASPOORT',
  geldigTot: null,
  inhoudingOfVermissing: null,
} as const;
const reisdocumenten = {
  byBsn: new Map([
    [bsn, [document]],
    [nieuweBsn(), [document, document]],
  ]),
  gelezen: 10,
  zonderDocument: 6,
  zonderBsn: 1,
};
const peildatum = '2026-11-20';
const oordelen = beoordeel(
  readPersoonslijsten(
    bestand(
      loGba({
        Lg01_1: [gewoon({ '01.01.20': bsn, '07.70.10': '1' })],
        Lg01_2: [gewoon({ '01.01.20': '', '08.10.10': 'B' })],
        Lg01_3: [gewoon({ '06.08.10': '20200101' })],
        Lg01_4: [gewoon({ '07.67.20': 'O' })],
      }),
    ),
  ),
  { peildatum, reisdocumenten, presentGemeente: () => '1992' },
);
const uitkomst = (
  bronsleutel: string,
  uitkomst: ImportUitkomst['uitkomst'],
): [string, ImportUitkomst] => [
  bronsleutel,
  { bronsleutel, id: randomUUID(), uitkomst },
];
const dji = new Map([
  uitkomst('rvig:Lg01_1', 'nieuw'),
  uitkomst('rvig:Lg01_2', 'ongewijzigd'),
]);
const gemeente = new Map([uitkomst('rvig:Lg01_1', 'bijgewerkt')]);
const verslag = verslagOf(
  {
    oordelen,
    uitkomsten: new Map([
      ['dji', dji],
      ['gemeente', gemeente],
    ]),
  },
  reisdocumenten,
  342,
  peildatum,
);

describe('the report of an import', () => {
  test('adds up: read is loaded, marked and refused', () => {
    expect(verslag.personen).toEqual({
      gelezen: 4,
      geladen: 1,
      gemerkt: 1,
      geweigerd: 2,
    });
    expect(verslag.gemerkt).toEqual([
      { label: 'Lg01_2', regel: 3, redenen: ['GEEN_BSN'] },
    ]);
    expect(verslag.geweigerd.map(({ label, reden }) => [label, reden])).toEqual(
      [
        ['Lg01_3', 'OVERLEDEN'],
        ['Lg01_4', 'OVERLEDEN'],
      ],
    );
  });

  test('says where each travel document went', () => {
    expect(verslag.reisdocumenten).toEqual({
      gelezen: 10,
      toegekend: 1,
      zonderDocument: 6,
      zonderBsn: 1,
      persoonNietGeladen: 2,
    });
  });

  test('counts what survived, of those who are loaded', () => {
    expect(verslag.gegevens).toEqual({
      geheimhouding: 1,
      inOnderzoek: 0,
      briefadres: 1,
      samengevoegdeGemeente: 2,
    });
  });

  test('names people by their label, never by BSN or name', () => {
    const text = `${tabel(verslag)}${JSON.stringify(verslag)}`;
    expect(text).toContain('Lg01_3');
    expect(text).not.toMatch(/\d{9}|Proefpersoon|NX1/);
  });

  test('counts the outcomes of each partner, and those who do not concern it', () => {
    expect(verslag.partners).toEqual({
      dji: { nieuw: 1, bijgewerkt: 0, ongewijzigd: 1, nietBetrokken: 0 },
      gemeente: { nieuw: 0, bijgewerkt: 1, ongewijzigd: 0, nietBetrokken: 1 },
    });
  });

  test('counts a person whose BSN somebody else has at DJI as refused', () => {
    const after = naDji(oordelen, new Map([...dji].slice(1)));
    expect(after[0]).toEqual({
      label: 'Lg01_1',
      line: 2,
      uitkomst: 'geweigerd',
      reden: 'BSN_AL_BEKEND',
      element: null,
    });
    expect(after.slice(1)).toEqual(oordelen.slice(1));
  });
});

describe('where an import loads', () => {
  const all = Object.fromEntries(
    ['DJI', 'RECLASSERING', 'GEMEENTE', 'AKKOORD'].map((name) => [
      `${name}_DATABASE_URL`,
      'mysql://example.test/x',
    ]),
  );

  test('is the configured databases, not as a demonstration', () => {
    expect(partnerEnv(all)).toEqual(all);
  });

  test('is the files of a demonstration when none is configured', () => {
    expect(partnerEnv({ DATA_DIR: '/data' })).toEqual({
      DATA_DIR: '/data',
      DEMO: '1',
    });
  });

  test('is nowhere when only some are configured', () => {
    const { AKKOORD_DATABASE_URL: _, ...some } = all;
    expect(() => partnerEnv(some)).toThrow('Not set: AKKOORD_DATABASE_URL.');
  });

  test('has of the keys for numbers at rest only his own', () => {
    const keys = { DJI_DATA_KEYS: 'a', GEMEENTE_DATA_KEYS: 'b' };
    expect(ownEnv('gemeente', { ...all, ...keys })).toEqual({
      ...all,
      GEMEENTE_DATA_KEYS: 'b',
    });
  });

  test('is one partner’s own database when he is the only one asked', () => {
    const { DJI_DATABASE_URL } = all;
    expect(partnerEnv({ DJI_DATABASE_URL }, ['dji'])).toEqual({
      DJI_DATABASE_URL,
    });
    expect(() => partnerEnv({ DJI_DATABASE_URL }, ['gemeente'])).toThrow(
      'Not set: GEMEENTE_DATABASE_URL.',
    );
  });
});
