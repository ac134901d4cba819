import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { ImportResult } from '../../../shared/import/import-line.js';
import { readPersoonslijsten } from './lo-gba.js';
import {
  temporaryFile,
  ordinaryPerson,
  loGbaCsv,
  newBsn,
} from './lo-gba.fixture.js';
import { judge, afterDji } from './verdict.js';
import { ownEnv, partnerEnv } from '../partner-process.js';
import { table } from './table.js';
import { reportOf } from './report.js';

const bsn = newBsn();
const document = {
  documentNumber: 'NX1',
  soort: 'PASPOORT',
  geldigTot: null,
  inhoudingOfVermissing: null,
} as const;
const reisdocumenten = {
  byBsn: new Map([
    [bsn, [document]],
    [newBsn(), [document, document]],
  ]),
  gelezen: 10,
  zonderDocument: 6,
  zonderBsn: 1,
};
const peildatum = '2026-11-20';
const verdicts = judge(
  readPersoonslijsten(
    temporaryFile(
      loGbaCsv({
        Lg01_1: [ordinaryPerson({ '01.01.20': bsn, '07.70.10': '1' })],
        Lg01_2: [ordinaryPerson({ '01.01.20': '', '08.10.10': 'B' })],
        Lg01_3: [ordinaryPerson({ '06.08.10': '20200101' })],
        Lg01_4: [ordinaryPerson({ '07.67.20': 'O' })],
      }),
    ),
  ),
  { peildatum, reisdocumenten, presentGemeente: () => '1992' },
);
const uitkomst = (
  bronsleutel: string,
  uitkomst: ImportResult['uitkomst'],
): [string, ImportResult] => [
  bronsleutel,
  { bronsleutel, id: randomUUID(), uitkomst },
];
const dji = new Map([
  uitkomst('rvig:Lg01_1', 'nieuw'),
  uitkomst('rvig:Lg01_2', 'ongewijzigd'),
]);
const gemeente = new Map([uitkomst('rvig:Lg01_1', 'bijgewerkt')]);
const report = reportOf(
  {
    verdicts,
    outcomes: new Map([
      ['dji', dji],
      ['gemeente', gemeente],
    ]),
  },
  reisdocumenten,
  342,
  peildatum,
);

describe('the report of an import', () => {
  test('adds up: people read are loaded, marked or refused', () => {
    expect(report.personen).toEqual({
      gelezen: 4,
      geladen: 1,
      gemerkt: 1,
      geweigerd: 2,
    });
    expect(report.gemerkt).toEqual([
      { label: 'Lg01_2', regel: 3, redenen: ['GEEN_BSN'] },
    ]);
    expect(report.geweigerd.map(({ label, reden }) => [label, reden])).toEqual([
      ['Lg01_3', 'OVERLEDEN'],
      ['Lg01_4', 'OVERLEDEN'],
    ]);
  });

  test('accounts for each travel document', () => {
    expect(report.reisdocumenten).toEqual({
      gelezen: 10,
      toegekend: 1,
      zonderDocument: 6,
      zonderBsn: 1,
      persoonNietGeladen: 2,
    });
  });

  test('counts facts of the people who are loaded', () => {
    expect(report.gegevens).toEqual({
      geheimhouding: 1,
      inOnderzoek: 0,
      briefadres: 1,
      samengevoegdeGemeente: 2,
    });
  });

  test('names people by their label, never by BSN or name', () => {
    const text = `${table(report)}${JSON.stringify(report)}`;
    expect(text).toContain('Lg01_3');
    expect(text).not.toMatch(/\d{9}|Proefpersoon|NX1/);
  });

  test('counts the outcomes of each partner, and people who are not of that partner', () => {
    expect(report.partners).toEqual({
      dji: { nieuw: 1, bijgewerkt: 0, ongewijzigd: 1, nietBetrokken: 0 },
      gemeente: { nieuw: 0, bijgewerkt: 1, ongewijzigd: 0, nietBetrokken: 1 },
    });
  });

  test('counts a person as refused when DJI has another person with that BSN', () => {
    const after = afterDji(verdicts, new Map([...dji].slice(1)));
    expect(after[0]).toEqual({
      label: 'Lg01_1',
      line: 2,
      outcome: 'refused',
      reason: 'BSN_AL_BEKEND',
      element: null,
    });
    expect(after.slice(1)).toEqual(verdicts.slice(1));
  });
});

describe('the environment of the partners in an import', () => {
  const all = Object.fromEntries(
    ['DJI', 'RECLASSERING', 'GEMEENTE', 'AKKOORD'].map((name) => [
      `${name}_DATABASE_URL`,
      'mysql://example.test/x',
    ]),
  );

  test('has the configured databases, and no demonstration', () => {
    expect(partnerEnv(all)).toEqual(all);
  });

  test('is that of a demonstration when no database is configured', () => {
    expect(partnerEnv({ DATA_DIR: '/data' })).toEqual({
      DATA_DIR: '/data',
      DEMO: '1',
    });
  });

  test('is an error when only some databases are configured', () => {
    const { AKKOORD_DATABASE_URL: _, ...some } = all;
    expect(() => partnerEnv(some)).toThrow('Not set: AKKOORD_DATABASE_URL.');
  });

  test('has only the partner’s own keys for numbers at rest', () => {
    const keys = { DJI_DATA_KEYS: 'a', GEMEENTE_DATA_KEYS: 'b' };
    expect(ownEnv('gemeente', { ...all, ...keys })).toEqual({
      ...all,
      GEMEENTE_DATA_KEYS: 'b',
    });
  });

  test('needs only the database of the partners that are named', () => {
    const { DJI_DATABASE_URL } = all;
    expect(partnerEnv({ DJI_DATABASE_URL }, ['dji'])).toEqual({
      DJI_DATABASE_URL,
    });
    expect(() => partnerEnv({ DJI_DATABASE_URL }, ['gemeente'])).toThrow(
      'Not set: GEMEENTE_DATABASE_URL.',
    );
  });
});
