import { describe, expect, test } from '@jest/globals';
import { readGemeenten } from './gemeenten.js';
import { bestand } from './lo-gba.fixture.js';
import { presentGemeente } from './present-gemeente.js';

const tabel33 = `"92.10 Gemeentecode","92.11 Omschrijving","92.12 Nieuwe code","99.98 Datum ingang","99.99 Datum einde"
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
const lijst = `code,naam,provincie,arrondissement
7003,Derdestad,Utrecht,Midden-Nederland
`;
const gemeenten = readGemeenten([bestand(tabel33), bestand(lijst)]);
const present = presentGemeente(gemeenten, '2026-11-20');

describe('a code of a gemeente', () => {
  test.each([
    ['of a present gemeente stays', '7003', '7003'],
    ['that merged ends at the successor', '7002', '7003'],
    ['that merged twice ends at the last successor', '7001', '7003'],
    ['that will merge later stays until then', '7004', '7004'],
    ['that ended without successor is none', '7005', null],
    ['whose successors go round is none', '7006', null],
    ['that is not in the list is none', '7999', null],
    ['for unknown is none', '0000', null],
    ['of the register of non-residents is none', '1999', null],
    ['that merged after the published table ends right', '0530', '1992'],
  ])('%s', (_, code, expected) => {
    expect(present(code)).toBe(expected);
  });

  test('is taken as it is when there is no list, except what is never a gemeente', () => {
    const asGiven = presentGemeente([], '2026-11-20');
    expect(['7001', '0344', '1999'].map(asGiven)).toEqual([
      '7001',
      '0344',
      null,
    ]);
  });
});

describe('the lists of gemeenten', () => {
  test('complete each other', () => {
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

  test('may be in UTF-16, as table 33 is published', () => {
    const file = bestand(Buffer.from(`\uFEFF${tabel33}`, 'utf16le'));
    expect(readGemeenten([file])[0]).toMatchObject({ naam: 'Eerstdorp' });
  });

  test.each([
    [
      'a code is damaged',
      tabel33.replace('"7002","T', '"702","T'),
      /line 4: the code/,
    ],
    [
      'a code stands there twice',
      tabel33.replace('"7005"', '"7004"'),
      /line 7: the code of line 6/,
    ],
    [
      'an end date is damaged',
      tabel33.replace('20100101"\n', '2010"\n'),
      /line 4: column 99\.99/,
    ],
    [
      'a successor is damaged',
      tabel33.replace('"7002",""', '"x",""'),
      /line 3: column 92\.12/,
    ],
    ['a name is missing', tabel33.replace('Rond', ''), /line 8: .*no name/],
    ['it is cut off', tabel33.slice(0, -30), /line 10: /],
    ['it is something else', 'a,b\n1,2\n', /line 1: column code is missing/],
  ])('are refused with the line when %s', (_, content, message) => {
    expect(() => readGemeenten([bestand(content)])).toThrow(message);
  });
});
