import { describe, expect, test } from '@jest/globals';
import { readPersoonslijsten } from './lo-gba.js';
import {
  temporaryFile,
  ordinaryPerson,
  loGbaCsv,
  newBsn,
} from './lo-gba.fixture.js';
import {
  registeredReisdocumenten,
  joinReisdocumenten,
  readReisdocumenten,
} from './reisdocumenten.js';

const bsn = newBsn();
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
const file = (content: string) => temporaryFile(content, 'reisdocumenten.json');

describe('the file of travel documents', () => {
  test('is read by BSN, and unusable records are counted', () => {
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
        documentNumber: 'NX0000001',
        soort: 'PASPOORT',
        geldigTot: '2030-12-03',
        inhoudingOfVermissing: 'VERMIST',
      },
      expect.objectContaining({ documentNumber: 'NX2', soort: 'OVERIG' }),
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
    ['is not an array', '{}', /line 1: a list was expected/],
    [
      'has an invalid date',
      json(paspoort, { ...paspoort, datumEindeGeldigheid: '2030' }),
      /line 21: wrong or missing: datumEindeGeldigheid/,
    ],
    [
      'has an unknown field',
      json({ ...paspoort, sort: 'PN' }),
      /line 2: wrong or missing: sort/,
    ],
    [
      'has a malformed BSN',
      json({ houder: { burgerservicenummer: '1234' } }),
      /line 2: wrong or missing: houder\.burgerservicenummer/,
    ],
  ])('is rejected with the line when it %s', (_, content, message) => {
    expect(() => readReisdocumenten(file(content))).toThrow(message);
  });
});

describe('travel documents of a person', () => {
  const registered = registeredReisdocumenten(
    readPersoonslijsten(
      temporaryFile(
        loGbaCsv({
          Lg01_1: [
            ordinaryPerson({
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

  test('are those of all rows, history left out', () => {
    expect(joinReisdocumenten(registered, [])).toEqual([
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

  test('are replaced by the same number in the file of travel documents, which may add others', () => {
    const lost = {
      documentNumber: 'IA1',
      soort: 'NEDERLANDSE_IDENTITEITSKAART',
      geldigTot: '2030-01-01',
      inhoudingOfVermissing: 'VERMIST',
    } as const;
    const joined = joinReisdocumenten(registered, [
      lost,
      { ...lost, documentNumber: 'X' },
    ]);
    expect(
      joined.map(({ inhoudingOfVermissing }) => inhoudingOfVermissing),
    ).toEqual(['INGEHOUDEN', 'VERMIST', 'VERMIST']);
    expect(JSON.stringify(joined)).not.toContain('IA1');
  });
});
