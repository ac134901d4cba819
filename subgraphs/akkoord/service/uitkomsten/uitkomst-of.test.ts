import { expect, test } from '@jest/globals';
import type { UitkomstResponse, Termijn } from './response.js';
import { uitkomstOf } from './uitkomst-of.js';

const tijdstip = '2026-03-02T09:00:00.000Z';
const termijn = (
  status: Termijn['status'],
  uiterlijkOp: string | null,
  code: string = status,
): Termijn => ({
  norm: { code },
  verantwoordelijke: 'DJI',
  vanaf: '2026-01-01',
  uiterlijkOp,
  nagekomenOp: null,
  status,
});
const response = (
  reintegratie: Partial<NonNullable<UitkomstResponse['reintegratie']>> = {},
  rest: Partial<UitkomstResponse> = {},
): UitkomstResponse => ({
  id: 'p',
  detenties: [],
  gemeenteVanHerkomst: { code: '0344' },
  gemeenteVanVestiging: null,
  inschrijving: { geheimhouding: false },
  afspraken: [],
  ...rest,
  reintegratie: {
    fase: 'DETENTIE',
    onvolledig: [],
    gereedheid: { ontbreekt: ['ONDERDAK'] },
    termijnen: [],
    signalen: [],
    ...reintegratie,
  },
});

test('a failed reintegratie gives no outcome', () => {
  expect(
    uitkomstOf({ ...response(), reintegratie: null }, tijdstip),
  ).toBeNull();
});

test('the next term is the first running one; the first open term may be overdue', () => {
  const { uitkomst } = uitkomstOf(
    response({
      termijnen: [
        termijn('LOOPT', '2026-04-01', 'B'),
        termijn('LOOPT', null, 'ZONDER_DAG'),
        termijn('LOOPT', '2026-03-10', 'A'),
        termijn('OVERSCHREDEN', '2026-02-01'),
        termijn('OP_TIJD', '2026-01-15'),
        termijn('ONBEKEND', '2026-01-16'),
      ],
    }),
    tijdstip,
  )!;
  expect(uitkomst).toMatchObject({
    volgendeTermijn: '2026-03-10',
    volgendeNorm: 'A',
    eersteOpenTermijn: '2026-02-01',
    overschreden: 1,
  });
});

test('without terms and signals nothing needs attention', () => {
  expect(uitkomstOf(response(), tijdstip)!.uitkomst).toEqual({
    justitiabeleId: 'p',
    berekendTijdstip: tijdstip,
    fase: 'DETENTIE',
    ontslagdatum: null,
    volgendeTermijn: null,
    volgendeNorm: null,
    eersteOpenTermijn: null,
    overschreden: 0,
    afsprakenTeLaat: 0,
    hoogsteErnst: 0,
    ontbreekt: ['ONDERDAK'],
    onvolledig: [],
    gemeente: '0344',
  });
});

test('promises that are late count until they are kept or withdrawn, and need attention first', () => {
  const afspraak = (
    status: 'OPEN' | 'AANVAARD' | 'NAGEKOMEN' | 'INGETROKKEN',
    uiterlijkOp: string,
    teLaat = true,
  ) => ({ status, uiterlijkOp, teLaat });
  const { uitkomst } = uitkomstOf(
    response(
      { termijnen: [termijn('LOOPT', '2026-03-10')] },
      {
        afspraken: [
          afspraak('OPEN', '2026-02-20'),
          afspraak('AANVAARD', '2026-02-10'),
          afspraak('OPEN', '2026-03-04', false),
          afspraak('NAGEKOMEN', '2026-01-10'),
          afspraak('INGETROKKEN', '2026-01-20'),
        ],
      },
    ),
    tijdstip,
  )!;
  expect(uitkomst).toMatchObject({
    afsprakenTeLaat: 2,
    overschreden: 0,
    volgendeTermijn: '2026-03-10',
    eersteOpenTermijn: '2026-02-10',
  });
});

test('a code with several severities counts once, as the most severe', () => {
  const computed = uitkomstOf(
    response({
      signalen: [
        { code: 'A', ernst: 'INFO' },
        { code: 'A', ernst: 'WAARSCHUWING' },
        { code: 'B', ernst: 'INFO' },
      ],
    }),
    tijdstip,
  )!;
  expect(computed.signalen).toEqual([
    { code: 'A', ernst: 'WAARSCHUWING' },
    { code: 'B', ernst: 'INFO' },
  ]);
  expect(computed.uitkomst.hoogsteErnst).toBe(2);
});

const detentie = (
  insluitingsdatum: string,
  werkelijkeEinddatum: string | null,
  viDatum: string | null,
  verwachteEinddatum: string | null,
  eindverlofVanaf: string | null = null,
) => ({
  insluitingsdatum,
  werkelijkeEinddatum,
  viDatum,
  verwachteEinddatum,
  eindverlofVanaf,
});

test.each([
  [null, null],
  [[], null],
  [[detentie('2026-01-01', null, null, null)], null],
  [[detentie('2026-01-01', null, '2026-08-01', '2026-12-01')], '2026-08-01'],
  [[detentie('2026-01-01', null, null, '2026-12-01')], '2026-12-01'],
  [
    [detentie('2026-01-01', null, null, '2026-12-01', '2026-11-17')],
    '2026-11-17',
  ],
  [
    [detentie('2026-01-01', '2026-05-01', '2026-08-01', '2026-12-01')],
    '2026-05-01',
  ],
  [
    [
      detentie('2024-01-01', '2024-05-01', null, null),
      detentie('2026-01-01', null, null, '2026-12-01'),
    ],
    '2026-12-01',
  ],
])(
  'the day of release is that of the latest detention (case %#)',
  (detenties, day) => {
    expect(
      uitkomstOf(response({}, { detenties }), tijdstip)!.uitkomst.ontslagdatum,
    ).toBe(day);
  },
);

test('a person counts in the gemeente of settling, or else of origin', () => {
  const settled = response({}, { gemeenteVanVestiging: { code: '0599' } });
  expect(uitkomstOf(settled, tijdstip)!.uitkomst.gemeente).toBe('0599');
});

test.each([
  ['secret', { geheimhouding: true }],
  ['perhaps secret', null],
])('a gemeente that is %s is not stored', (_title, inschrijving) => {
  const { uitkomst } = uitkomstOf(response({}, { inschrijving }), tijdstip)!;
  expect(uitkomst.gemeente).toBeNull();
});
