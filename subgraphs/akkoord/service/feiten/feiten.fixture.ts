import fc, { type Arbitrary } from 'fast-check';
import { addDays, type Day } from '../../../../shared/days.js';
import { normen } from '../../normen.fixture.js';
import type {
  AdviesFeit,
  AfspraakFeit,
  BasisvoorwaardeFeit,
  DetentieFeit,
  DoelFeit,
  Feiten,
  LokaleTermijn,
  MeldingFeit,
  SchuldhulpFeit,
  ToezichtFeit,
  ZorgverzekeringFeit,
} from './feiten.js';

/** Feiten of a person about whom every partner returned empty lists; the peildatum is a Monday. */
export const feiten = (overrides: Partial<Feiten> = {}): Feiten => ({
  peildatum: '2026-06-01',
  involved: new Set(['DJI', 'RECLASSERING', 'GEMEENTE'] as const),
  detenties: [],
  meldingen: [],
  reclasseringsadviezen: [],
  toezichten: [],
  basisvoorwaarden: [],
  schuldhulp: [],
  zorgverzekeringen: [],
  hulpvragen: [],
  gemeenten: { herkomst: '0344', vestiging: '0344' },
  regie: null,
  lokaleTermijnen: [],
  normen,
  afspraken: [],
  eigenDoelen: [],
  ...overrides,
});

export const detentieFeit = (
  overrides: Partial<DetentieFeit> = {},
): DetentieFeit => ({
  id: 'detentie-1',
  titel: 'GEVANGENISSTRAF',
  insluitingsdatum: '2026-01-12',
  verwachteEinddatum: null,
  viDatum: null,
  eindverlofVanaf: null,
  werkelijkeEinddatum: null,
  screeningAfgerondOp: null,
  plan: null,
  plandoelen: null,
  overleggen: [],
  verloven: [],
  ...overrides,
});

export const basisvoorwaardeFeit = (
  soort: BasisvoorwaardeFeit['soort'],
  status: BasisvoorwaardeFeit['status'],
  overrides: Partial<BasisvoorwaardeFeit> = {},
): BasisvoorwaardeFeit => ({
  soort,
  status,
  geldigTot: null,
  peildatum: '2026-05-20',
  ...overrides,
});

/** Any day of four years, including a leap day and the changes of daylight saving time. */
export const arbitraryDay = (): Arbitrary<Day> =>
  fc.nat({ max: 1460 }).map((days) => addDays('2023-06-01', days));

const day = arbitraryDay();
const maybe = <T>(one: Arbitrary<T>) => fc.option(one, { nil: null });
const id = fc.uuid({ version: 4 });
const few = { maxLength: 4 };
const gemeente = fc.constantFrom('0344', '0599', '0363');
const moment = fc
  .tuple(day, fc.nat({ max: 86_399_999 }))
  .map(([on, ms]) =>
    new Date(Date.parse(`${on}T00:00:00Z`) + ms).toISOString(),
  );

const doel: Arbitrary<DoelFeit> = fc.record({
  id,
  omschrijving: fc.constantFrom('Sparen.', 'Werk vinden.'),
  basisvoorwaarde: maybe(fc.constantFrom('SCHULDEN', 'WERK_EN_INKOMEN')),
  uiterlijkOp: maybe(day),
  behaaldOp: maybe(day),
  vervallenTijdstip: maybe(moment),
});

const detentie: Arbitrary<DetentieFeit> = fc.record({
  id,
  titel: fc.constantFrom(
    'VOORLOPIGE_HECHTENIS',
    'GEVANGENISSTRAF',
    'ISD_MAATREGEL',
    'VERVANGENDE_HECHTENIS',
    'TBS_MET_DWANGVERPLEGING',
    'FORENSISCHE_ZORG',
  ),
  insluitingsdatum: day,
  verwachteEinddatum: maybe(day),
  viDatum: maybe(day),
  eindverlofVanaf: maybe(day),
  werkelijkeEinddatum: maybe(day),
  screeningAfgerondOp: maybe(day),
  plan: maybe(fc.record({ vastgesteldOp: day, gedeeldOp: maybe(day) })),
  plandoelen: maybe(fc.array(doel, few)),
  overleggen: fc.array(
    fc.record({
      id,
      soort: fc.constantFrom('MDO', 'TRAJECTGESPREK'),
      datum: day,
    }),
    few,
  ),
  verloven: fc.array(
    fc.record({
      id,
      soort: fc.constantFrom(
        'KORTDUREND_REINTEGRATIEVERLOF',
        'LANGDUREND_REINTEGRATIEVERLOF',
        'INCIDENTEEL_VERLOF',
        'EXTRAMURALE_ARBEID',
        'EINDVERLOF',
      ),
      vanaf: day,
      tot: day,
      besluit: fc.constantFrom('AANGEVRAAGD', 'TOEGEKEND', 'AFGEWEZEN'),
    }),
    few,
  ),
});

const melding: Arbitrary<MeldingFeit> = fc.record({
  id,
  soort: fc.constantFrom(
    'AANKOMST',
    'OVERPLAATSING',
    'GEMEENTEWIJZIGING',
    'ORGANISATIEWIJZIGING',
    'ADVIESAANVRAAG',
    'ONTSLAG_AANGEKONDIGD',
    'ONTSLAG',
  ),
  aan: fc.constantFrom('RECLASSERING', 'GEMEENTE', 'AKKOORD'),
  tijdstip: moment,
  bevestigdTijdstip: maybe(moment),
});

const advies: Arbitrary<AdviesFeit> = fc.record({
  id,
  soort: fc.constantFrom('ZITTING', 'VERLOF', 'PENITENTIAIR_PROGRAMMA'),
  status: fc.constantFrom(
    'AANGEVRAAGD',
    'IN_BEHANDELING',
    'UITGEBRACHT',
    'INGETROKKEN',
  ),
  aangevraagdOp: day,
  uiterlijkOp: maybe(day),
  uitgebrachtOp: maybe(day),
});

const toezicht: Arbitrary<ToezichtFeit> = fc.record({
  id,
  grondslag: fc.constantFrom(
    'VOORWAARDELIJKE_VEROORDELING',
    'SCHORSING',
    'PENITENTIAIR_PROGRAMMA',
    'VOORWAARDELIJKE_INVRIJHEIDSTELLING',
  ),
  dadelijkUitvoerbaar: fc.boolean(),
  ingangsdatum: day,
  eersteContactOp: maybe(day),
  einddatum: maybe(day),
});

const basisvoorwaarde: Arbitrary<BasisvoorwaardeFeit> = fc.record({
  soort: fc.constantFrom(
    'IDENTITEITSBEWIJS',
    'ONDERDAK',
    'WERK_EN_INKOMEN',
    'SCHULDEN',
    'ZORG',
    'SOCIAAL_NETWERK',
  ),
  status: fc.constantFrom(
    'ONBEKEND',
    'NIET_NODIG',
    'HULPVRAAG',
    'IN_BEHANDELING',
    'GEREGELD',
    'AFGEWEZEN',
  ),
  geldigTot: maybe(day),
  peildatum: maybe(day),
});

const schuldhulp: Arbitrary<SchuldhulpFeit> = fc.record({
  id,
  bedreigend: fc.boolean(),
  aangevraagdOp: day,
  eersteGesprekOp: maybe(day),
});

const zorgverzekering: Arbitrary<ZorgverzekeringFeit> = fc.record({
  id,
  aangevraagdOp: day,
  geregeldOp: maybe(day),
});

const lokaleTermijn: Arbitrary<LokaleTermijn> = fc.record({
  norm: fc.constantFrom(...normen.map(({ code }) => code)),
  gemeente,
  aantal: fc.nat({ max: 30 }),
  eenheid: fc.constantFrom(
    'KALENDERDAGEN',
    'WEKEN',
    'MAANDEN',
    'WERKDAGEN',
    'OP_DE_DAG',
    'ONVERWIJLD',
  ),
  grondslag: fc.constantFrom('Raadsbesluit', 'Regionale afspraak'),
  geldtVanaf: day,
  geldtTot: maybe(day),
});

const afspraak: Arbitrary<AfspraakFeit> = fc.record({
  id,
  partij: fc.constantFrom('DJI', 'RECLASSERING', 'GEMEENTE'),
  omschrijving: fc.constantFrom(
    'De familie bellen.',
    'Een briefadres regelen.',
  ),
  status: fc.constantFrom('OPEN', 'AANVAARD', 'NAGEKOMEN', 'INGETROKKEN'),
  uiterlijkOp: day,
  nagekomenOp: maybe(day),
  vastgelegdTijdstip: moment,
});

/** Any valid feiten, however unlikely the combination; any response may be missing. */
export const arbitraryFeiten = (): Arbitrary<Feiten> =>
  fc.record({
    peildatum: day,
    involved: fc
      .subarray(['RECLASSERING', 'GEMEENTE'] as const)
      .map((partijen) => new Set(['DJI', ...partijen] as const)),
    detenties: maybe(fc.array(detentie, few)),
    meldingen: maybe(fc.array(melding, { maxLength: 8 })),
    reclasseringsadviezen: maybe(fc.array(advies, few)),
    toezichten: maybe(fc.array(toezicht, few)),
    basisvoorwaarden: maybe(
      fc.uniqueArray(basisvoorwaarde, { selector: ({ soort }) => soort }),
    ),
    schuldhulp: maybe(fc.array(schuldhulp, few)),
    zorgverzekeringen: maybe(fc.array(zorgverzekering, few)),
    hulpvragen: maybe(
      fc.array(
        fc.record({
          id,
          basisvoorwaarde: fc.constantFrom('ONDERDAK', 'ZORG', 'SCHULDEN'),
          vastgelegdTijdstip: moment,
          beantwoordTijdstip: maybe(moment),
        }),
        few,
      ),
    ),
    gemeenten: maybe(
      fc.record({ herkomst: maybe(gemeente), vestiging: maybe(gemeente) }),
    ),
    regie: maybe(fc.record({ gemeente, sinds: moment })),
    lokaleTermijnen: fc.array(lokaleTermijn, few),
    normen: fc.constant(normen),
    afspraken: fc.array(afspraak, few),
    eigenDoelen: fc.array(doel, few),
  });
