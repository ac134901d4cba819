import { describe, expect, test } from '@jest/globals';
import { readGemeenten } from './gemeenten.js';
import { temporaryFile } from './lo-gba.fixture.js';
import { presentGemeente } from './present-gemeente.js';

const table33 = `"92.10 Gemeentecode","92.11 Omschrijving","92.12 Nieuwe code","99.98 Datum ingang","99.99 Datum einde"
"0000","Onbekend","","",""
"7001","Eerstdorp","7002","","19900101"
"7002","Tweededorp","7003","19900101","20100101"
"7003","Derdestad","","20100101",""
"7004","Morgendorp","7003","","29990101"
"7005","Verdwenen","","","19630801"
"7006","Rond","7007","","19900101"
"7007","Om","7006","","19900101"
"1999","Registratie Niet Ingezetenen (RNI)","","20140106",""
`;
const presentGemeenten = `code,naam,provincie,arrondissement
7003,Derdestad,Utrecht,Midden-Nederland
`;
const gemeenten = readGemeenten([
  temporaryFile(table33),
  temporaryFile(presentGemeenten),
]);
const present = presentGemeente(gemeenten, '2026-11-20');

describe('a code of a gemeente', () => {
  test.each([
    ['of a present gemeente maps to itself', '7003', '7003'],
    ['of a merged gemeente maps to its successor', '7002', '7003'],
    [
      'of a gemeente that merged twice maps to the last successor',
      '7001',
      '7003',
    ],
    [
      'of a gemeente that merges later maps to itself until then',
      '7004',
      '7004',
    ],
    ['that ended without a successor maps to null', '7005', null],
    ['whose successors form a cycle maps to null', '7006', null],
    ['that is not in the list maps to null', '7999', null],
    ['for unknown maps to null', '0000', null],
    ['of the register of non-residents maps to null', '1999', null],
    [
      'of a merger after the published table maps to the successor',
      '0530',
      '1992',
    ],
  ])('%s', (_, code, expected) => {
    expect(present(code)).toBe(expected);
  });

  test('maps to itself without a list, unless it is not a gemeente', () => {
    const withoutList = presentGemeente([], '2026-11-20');
    expect(['7001', '0344', '1999'].map(withoutList)).toEqual([
      '7001',
      '0344',
      null,
    ]);
  });
});

describe('lists of gemeenten', () => {
  test('complement each other', () => {
    expect(gemeenten.find(({ code }) => code === '7003')).toEqual({
      soort: 'gemeente',
      code: '7003',
      naam: 'Derdestad',
      provincie: 'Utrecht',
      arrondissement: 'Midden-Nederland',
      einddatum: null,
      opvolger: null,
    });
    expect(gemeenten.find(({ code }) => code === '7001')).toMatchObject({
      einddatum: '1990-01-01',
      opvolger: '7002',
    });
  });

  test('may be in UTF-16, in which table 33 is published', () => {
    const file = temporaryFile(Buffer.from(`\uFEFF${table33}`, 'utf16le'));
    expect(readGemeenten([file])[0]).toMatchObject({ naam: 'Eerstdorp' });
  });

  test.each([
    [
      'a code is damaged',
      table33.replace('"7002","T', '"702","T'),
      /line 4: the code/,
    ],
    [
      'a code is duplicated',
      table33.replace('"7005"', '"7004"'),
      /line 7: the code of line 6/,
    ],
    [
      'an end date is damaged',
      table33.replace('20100101"\n', '2010"\n'),
      /line 4: column 99\.99/,
    ],
    [
      'a successor is damaged',
      table33.replace('"7002",""', '"x",""'),
      /line 3: column 92\.12/,
    ],
    ['a name is missing', table33.replace('Rond', ''), /line 8: .*no name/],
    ['it is cut off', table33.slice(0, -30), /line 10: /],
    ['it is another file', 'a,b\n1,2\n', /line 1: column code is missing/],
  ])('are rejected with the line when %s', (_, content, message) => {
    expect(() => readGemeenten([temporaryFile(content)])).toThrow(message);
  });
});
