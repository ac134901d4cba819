import { describe, expect, test } from '@jest/globals';
import { readPersoonslijsten } from './lo-gba.js';
import { bestand, gewoon, loGba, nieuweBsn } from './lo-gba.fixture.js';
import {
  eigenReisdocumenten,
  joinReisdocumenten,
  readReisdocumenten,
} from './reisdocumenten.js';

const bsn = nieuweBsn();
const paspoort = {
  houder: {
    burgerservicenummer: bsn,
    gemeenteVanInschrijving: { code: '0344' },
  },
  soort: { code: 'PN' },
  reisdocumentnummer: 'NX0000001',
  datumEindeGeldigheid: '20301203',
  inhoudingOfVermissing: { datum: '20260101', aanduiding: { code: 'V' } },
};
const json = (...records: unknown[]) => JSON.stringify(records, null, 2);
const file = (content: string) => bestand(content, 'reisdocumenten.json');

describe('the file of travel documents', () => {
  test('gives each BSN its documents and counts what says nothing', () => {
    const read = readReisdocumenten(
      file(
        json(
          paspoort,
          { houder: { burgerservicenummer: bsn } },
          { soort: { code: 'NI' }, datumEindeGeldigheid: '20300101' },
          { ...paspoort, soort: { code: 'R1' }, reisdocumentnummer: 'NX2' },
        ),
      ),
    );
    expect(read).toMatchObject({ gelezen: 4, zonderDocument: 1, zonderBsn: 1 });
    expect(read.byBsn.get(bsn)).toEqual([
      {
        nummer: 'NX0000001',
        soort: 'PASPOORT',
        geldigTot: '2030-12-03',
        inhoudingOfVermissing: 'VERMIST',
      },
      expect.objectContaining({ nummer: 'NX2', soort: 'OVERIG' }),
    ]);
  });

  test.each([
    [
      'is cut off',
      json(paspoort, paspoort).slice(0, -60),
      /line 3\d: not JSON/,
    ],
    [
      'is damaged',
      json(paspoort).replace('"soort": {', '"soort" {'),
      /line 9: not JSON/,
    ],
    ['is no list', '{}', /line 1: a list was expected/],
    [
      'has a date that is none',
      json(paspoort, { ...paspoort, datumEindeGeldigheid: '2030' }),
      /line 21: wrong or missing: datumEindeGeldigheid/,
    ],
    [
      'has a field of another name',
      json({ ...paspoort, sort: 'PN' }),
      /line 2: wrong or missing: sort/,
    ],
    [
      'has a BSN of another form',
      json({ houder: { burgerservicenummer: '1234' } }),
      /line 2: wrong or missing: houder\.burgerservicenummer/,
    ],
  ])('is refused with its line when it %s', (_, content, message) => {
    expect(() => readReisdocumenten(file(content))).toThrow(message);
  });
});

describe('the documents of a person', () => {
  const eigen = eigenReisdocumenten(
    readPersoonslijsten(
      bestand(
        loGba({
          Lg01_1: [
            gewoon({
              '12.35.10': 'NI',
              '12.35.20': 'IA1',
              '12.35.50': '20300101',
              '12.H': '12',
            }),
            {
              '12.35.10': 'PN',
              '12.35.20': 'NX1',
              '12.35.50': '20280101',
              '12.35.70': 'I',
              '12.H': '62',
            },
            { '12.35.10': 'PN', '12.35.20': 'NX1', '12.35.50': '20280101' },
          ],
        }),
      ),
    )[0]!,
  );

  test('are those of all his rows, history left out', () => {
    expect(joinReisdocumenten(eigen, [])).toEqual([
      {
        soort: 'NEDERLANDSE_IDENTITEITSKAART',
        geldigTot: '2030-01-01',
        inhoudingOfVermissing: null,
      },
      {
        soort: 'PASPOORT',
        geldigTot: '2028-01-01',
        inhoudingOfVermissing: 'INGEHOUDEN',
      },
    ]);
  });

  test('follow the file of travel documents where that knows the same number, and are added where it knows more', () => {
    const lost = {
      nummer: 'IA1',
      soort: 'NEDERLANDSE_IDENTITEITSKAART',
      geldigTot: '2030-01-01',
      inhoudingOfVermissing: 'VERMIST',
    } as const;
    const joined = joinReisdocumenten(eigen, [lost, { ...lost, nummer: 'X' }]);
    expect(
      joined.map(({ inhoudingOfVermissing }) => inhoudingOfVermissing),
    ).toEqual(['INGEHOUDEN', 'VERMIST', 'VERMIST']);
    expect(JSON.stringify(joined)).not.toContain('IA1');
  });
});
