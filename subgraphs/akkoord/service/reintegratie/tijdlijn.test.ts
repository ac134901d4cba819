import { describe, expect, test } from '@jest/globals';
import type { Termijn } from '../../schema.generated.js';
import type { DetentieFeit, Feiten, MeldingFeit } from '../feiten/feiten.js';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import { normen } from '../../normen.fixture.js';
import { buildTijdlijn, buildVooruitblik } from './tijdlijn.js';

const detentie: DetentieFeit = {
  ...detentieFeit(),
  insluitingsdatum: '2025-01-10',
  screeningAfgerondOp: '2025-01-22',
  plan: { vastgesteldOp: '2025-02-05', gedeeldOp: '2025-02-06' },
  overleggen: [
    { id: 'o1', soort: 'MDO', datum: '2025-03-19' },
    { id: 'o2', soort: 'TRAJECTGESPREK', datum: '2025-01-27' },
  ],
  verloven: [
    {
      id: 'v1',
      soort: 'KORTDUREND_REINTEGRATIEVERLOF',
      besluit: 'TOEGEKEND',
      vanaf: '2026-02-01',
      tot: '2026-02-01',
    },
    {
      id: 'v2',
      soort: 'LANGDUREND_REINTEGRATIEVERLOF',
      besluit: 'AANGEVRAAGD',
      vanaf: '2026-04-03',
      tot: '2026-04-04',
    },
    {
      id: 'v3',
      soort: 'INCIDENTEEL_VERLOF',
      besluit: 'AFGEWEZEN',
      vanaf: '2025-12-24',
      tot: '2025-12-26',
    },
  ],
  viDatum: '2026-09-10',
  verwachteEinddatum: '2027-05-10',
};

/** One line per event; `>` marks the vooruitblik. */
const describeEvents = (
  overrides: Partial<Feiten>,
  termijnen: Termijn[] = [],
) => {
  const given = feiten(overrides);
  return [
    ...buildTijdlijn(given).map((event) => ({ ...event, marker: ' ' })),
    ...buildVooruitblik(given, termijnen).map((event) => ({
      ...event,
      marker: '>',
    })),
  ].map(
    ({ marker, datum, bron, omschrijving }) =>
      `${marker} ${datum} ${bron} ${omschrijving}`,
  );
};

test('the tijdlijn has the events of DJI in order, the vooruitblik those to come', () => {
  expect(
    describeEvents({ detenties: [detentie], peildatum: '2026-02-01' }),
  ).toEqual([
    '  2025-01-10 DJI Insluiting: gevangenisstraf.',
    '  2025-01-22 DJI Intake en screening afgerond.',
    '  2025-01-27 DJI Overleg: trajectgesprek.',
    '  2025-02-05 DJI Detentie- en re-integratieplan vastgesteld.',
    '  2025-02-06 DJI Detentie- en re-integratieplan gedeeld.',
    '  2025-03-19 DJI Overleg: multidisciplinair overleg.',
    '  2025-12-24 DJI Eerste dag van afgewezen verlof: incidenteel verlof.',
    '  2026-02-01 DJI Dag van toegekend verlof: kortdurend re-integratieverlof.',
    '> 2026-04-03 DJI Eerste dag van aangevraagd verlof: langdurend re-integratieverlof.',
    '> 2026-04-04 DJI Laatste dag van aangevraagd verlof: langdurend re-integratieverlof.',
    '> 2026-09-10 DJI Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
    '> 2027-05-10 DJI Verwacht einde van de detentie.',
  ]);
});

test('under ISD the plan is a verblijfsplan', () => {
  const events = describeEvents({
    detenties: [{ ...detentie, titel: 'ISD_MAATREGEL' }],
  });
  expect(events.filter((event) => event.includes('plan'))).toEqual([
    '  2025-02-05 DJI Verblijfsplan vastgesteld.',
    '  2025-02-06 DJI Verblijfsplan gedeeld.',
  ]);
});

test('after release, later expected days are left out', () => {
  const released = detentieFeit({
    insluitingsdatum: '2025-01-10',
    viDatum: '2026-09-10',
    verwachteEinddatum: '2027-05-10',
    werkelijkeEinddatum: '2026-09-20',
  });
  expect(
    describeEvents({ detenties: [released], peildatum: '2026-10-01' }),
  ).toEqual([
    '  2025-01-10 DJI Insluiting: gevangenisstraf.',
    '  2026-09-10 DJI Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
    '  2026-09-20 DJI Einde van de detentie: vrijgelaten.',
  ]);
});

test('the tijdlijn has events of reclassering and gemeente; a withdrawn advies is not due, an unknown status is not an event', () => {
  const advies = { soort: 'ZITTING', aangevraagdOp: '2025-02-01' } as const;
  expect(
    describeEvents({
      reclasseringsadviezen: [
        {
          ...advies,
          id: 'a1',
          status: 'UITGEBRACHT',
          uiterlijkOp: '2025-03-01',
          uitgebrachtOp: '2025-02-25',
        },
        {
          ...advies,
          id: 'a2',
          soort: 'VERLOF',
          status: 'INGETROKKEN',
          uiterlijkOp: '2025-03-02',
          uitgebrachtOp: null,
        },
      ],
      toezichten: [
        {
          id: 't1',
          grondslag: 'SCHORSING',
          dadelijkUitvoerbaar: false,
          ingangsdatum: '2025-04-01',
          eersteContactOp: '2025-04-09',
          einddatum: '2026-04-01',
        },
      ],
      basisvoorwaarden: [
        {
          soort: 'IDENTITEITSBEWIJS',
          status: 'GEREGELD',
          peildatum: '2025-04-01',
          geldigTot: '2030-01-01',
        },
        {
          soort: 'SCHULDEN',
          status: 'ONBEKEND',
          peildatum: '2025-04-01',
          geldigTot: null,
        },
      ],
      schuldhulp: [
        {
          id: 's1',
          bedreigend: true,
          aangevraagdOp: '2025-03-03',
          eersteGesprekOp: '2025-03-05',
        },
      ],
      zorgverzekeringen: [
        { id: 'z1', aangevraagdOp: '2025-03-10', geregeldOp: '2025-03-31' },
      ],
      peildatum: '2025-04-09',
    }),
  ).toEqual([
    '  2025-02-01 RECLASSERING Reclasseringsadvies voor de zitting aangevraagd.',
    '  2025-02-01 RECLASSERING Reclasseringsadvies voor verlof aangevraagd.',
    '  2025-02-25 RECLASSERING Reclasseringsadvies voor de zitting uitgebracht.',
    '  2025-03-01 RECLASSERING Uiterste dag van het reclasseringsadvies voor de zitting.',
    '  2025-03-03 GEMEENTE Schuldhulp aangevraagd in een bedreigende situatie.',
    '  2025-03-05 GEMEENTE Eerste gesprek over schuldhulp.',
    '  2025-03-10 GEMEENTE Zorgverzekering aangevraagd.',
    '  2025-03-31 GEMEENTE Zorgverzekering geregeld.',
    '  2025-04-01 GEMEENTE Identiteitsbewijs: geregeld.',
    '  2025-04-01 RECLASSERING Begin van het toezicht (schorsing van de voorlopige hechtenis).',
    '  2025-04-09 RECLASSERING Eerste contact in het toezicht (schorsing van de voorlopige hechtenis).',
    '> 2026-04-01 RECLASSERING Einde van het toezicht (schorsing van de voorlopige hechtenis).',
    '> 2030-01-01 GEMEENTE Identiteitsbewijs: laatste dag van de geldigheid.',
  ]);
});

test('the tijdlijn has meldingen, on their day in Amsterdam, and afspraken', () => {
  expect(
    describeEvents({
      peildatum: '2025-02-01',
      meldingen: [
        {
          id: 'm1',
          soort: 'AANKOMST',
          aan: 'RECLASSERING',
          tijdstip: '2025-01-10T23:30:00.000Z',
          bevestigdTijdstip: '2025-01-12T08:00:00.000Z',
        },
        {
          id: 'm2',
          soort: 'AANKOMST',
          aan: 'AKKOORD',
          tijdstip: '2025-01-10T23:30:00.000Z',
          bevestigdTijdstip: null,
        },
      ],
      regie: { gemeente: '0344', sinds: '2025-01-20T08:00:00.000Z' },
      afspraken: [
        {
          id: 'a1',
          partij: 'GEMEENTE',
          omschrijving: 'Een briefadres regelen.',
          status: 'OPEN',
          uiterlijkOp: '2025-03-01',
          nagekomenOp: null,
          vastgelegdTijdstip: '2025-01-21T08:00:00.000Z',
        },
        {
          id: 'a2',
          partij: 'DJI',
          omschrijving: 'De familie bellen.',
          status: 'NAGEKOMEN',
          uiterlijkOp: '2025-03-01',
          nagekomenOp: '2025-01-25',
          vastgelegdTijdstip: '2025-01-22T08:00:00.000Z',
        },
      ],
    }),
  ).toEqual([
    '  2025-01-11 DJI Melding van aankomst aan de reclassering verstuurd.',
    '  2025-01-12 DJI Melding van aankomst aan de reclassering bevestigd.',
    '  2025-01-20 AKKOORD Een gemeente heeft de regie genomen.',
    '  2025-01-21 AKKOORD Afspraak vastgelegd: Een briefadres regelen.',
    '  2025-01-22 AKKOORD Afspraak vastgelegd: De familie bellen.',
    '  2025-01-25 AKKOORD Afspraak nagekomen: De familie bellen.',
    '> 2025-03-01 AKKOORD Uiterste dag van de afspraak: Een briefadres regelen.',
  ]);
});

test('the vooruitblik has the last days of running terms, and no verlof that was refused or begins after release', () => {
  const norm = normen.find(({ code }) => code === 'PLAN_4_WEKEN')!;
  const termijn = (rest: Partial<Termijn>): Termijn => ({
    norm,
    verantwoordelijke: 'DJI',
    vanaf: '2025-01-10',
    uiterlijkOp: '2025-02-07',
    status: 'LOOPT',
    grondslagen: [],
    ...rest,
  });
  const refused = detentieFeit({
    insluitingsdatum: '2025-01-10',
    verloven: [
      {
        id: 'v1',
        soort: 'INCIDENTEEL_VERLOF',
        vanaf: '2025-02-03',
        tot: '2025-02-03',
        besluit: 'AFGEWEZEN',
      },
    ],
  });
  const released = detentieFeit({
    insluitingsdatum: '2024-12-10',
    werkelijkeEinddatum: '2025-01-31',
    verloven: [{ ...refused.verloven[0]!, id: 'v2', besluit: 'TOEGEKEND' }],
  });
  const upcoming = buildVooruitblik(
    feiten({ peildatum: '2025-02-01', detenties: [refused, released] }),
    [
      termijn({}),
      termijn({ uiterlijkOp: '2025-02-08', status: 'ONBEKEND' }),
      termijn({ uiterlijkOp: null }),
    ],
  );
  expect(upcoming).toEqual([
    {
      soort: 'TERMIJN_UITERLIJK',
      datum: '2025-02-07',
      tijdstip: null,
      bron: 'AKKOORD',
      omschrijving: `Laatste dag van de termijn: ${norm.omschrijving}`,
      record: { type: 'Norm', id: 'PLAN_4_WEKEN' },
    },
  ]);
});

describe('within a day', () => {
  const day = '2025-01-10';
  const soortenOf = (overrides: Partial<Feiten>) =>
    buildTijdlijn(feiten({ peildatum: '2025-12-31', ...overrides })).map(
      ({ soort, record }) => `${soort} ${record.id}`,
    );
  const melding = (
    id: string,
    soort: MeldingFeit['soort'],
    sentAt: string,
    confirmedAt: string | null = null,
  ): MeldingFeit => ({
    id,
    soort,
    aan: 'RECLASSERING',
    tijdstip: `${day}T${sentAt}:00.000Z`,
    bevestigdTijdstip: confirmedAt && `${day}T${confirmedAt}:00.000Z`,
  });

  test('a melding is sent before it is confirmed, whatever the clocks say; other events are ordered by time', () => {
    expect(
      soortenOf({
        meldingen: [
          melding('b', 'OVERPLAATSING', '10:00', '10:05'),
          melding('c', 'OVERPLAATSING', '11:00', '10:59'),
          melding('a', 'OVERPLAATSING', '09:00', '10:01'),
        ],
      }),
    ).toEqual([
      'MELDING_VERSTUURD a',
      'MELDING_VERSTUURD b',
      'MELDING_BEVESTIGD a',
      'MELDING_BEVESTIGD b',
      'MELDING_VERSTUURD c',
      'MELDING_BEVESTIGD c',
    ]);
  });

  test('an event without a time comes after its cause', () => {
    expect(
      soortenOf({
        afspraken: [
          {
            id: 'a1',
            partij: 'DJI',
            omschrijving: 'Bellen.',
            status: 'NAGEKOMEN',
            uiterlijkOp: day,
            nagekomenOp: day,
            vastgelegdTijdstip: `${day}T14:00:00.000Z`,
          },
        ],
        regie: { gemeente: '0344', sinds: `${day}T15:00:00.000Z` },
        schuldhulp: [
          {
            id: 's1',
            bedreigend: true,
            aangevraagdOp: day,
            eersteGesprekOp: day,
          },
        ],
        basisvoorwaarden: [
          {
            soort: 'SCHULDEN',
            status: 'GEREGELD',
            peildatum: day,
            geldigTot: day,
          },
        ],
        reclasseringsadviezen: [
          {
            id: 'r1',
            soort: 'VERLOF',
            status: 'UITGEBRACHT',
            aangevraagdOp: day,
            uiterlijkOp: day,
            uitgebrachtOp: day,
          },
        ],
      }),
    ).toEqual([
      'ADVIES_AANGEVRAAGD r1',
      'ADVIES_UITGEBRACHT r1',
      'ADVIES_UITERLIJK r1',
      'SCHULDHULP_AANGEVRAAGD s1',
      'SCHULDHULP_EERSTE_GESPREK s1',
      'BASISVOORWAARDE_VASTGESTELD SCHULDEN',
      'GELDIGHEID_EINDIGT SCHULDEN',
      'AFSPRAAK_VASTGELEGD a1',
      'AFSPRAAK_NAGEKOMEN a1',
      'REGIE_GENOMEN null',
    ]);
  });

  test('the events of a detentie of one day are in order, and the next detentie begins after it', () => {
    const detentieWith = (id: string, rest: Partial<DetentieFeit> = {}) =>
      detentieFeit({ id, insluitingsdatum: day, ...rest });
    expect(
      soortenOf({
        detenties: [
          detentieWith('d2'),
          detentieWith('d1', {
            screeningAfgerondOp: day,
            plan: { vastgesteldOp: day, gedeeldOp: day },
            overleggen: [{ id: 'o', soort: 'MDO', datum: day }],
            werkelijkeEinddatum: day,
          }),
        ],
        toezichten: [
          {
            id: 't',
            grondslag: 'SCHORSING',
            dadelijkUitvoerbaar: true,
            ingangsdatum: day,
            eersteContactOp: day,
            einddatum: day,
          },
        ],
        meldingen: [
          melding('m3', 'AANKOMST', '12:00'),
          melding('m2', 'ONTSLAG', '11:00'),
          melding('m1', 'ONTSLAG_AANGEKONDIGD', '08:00', '16:00'),
        ],
      }),
    ).toEqual([
      'INSLUITING d1',
      'SCREENING_AFGEROND d1',
      'PLAN_VASTGESTELD d1',
      'PLAN_GEDEELD d1',
      'OVERLEG o',
      'TOEZICHT_BEGONNEN t',
      'EERSTE_CONTACT t',
      'TOEZICHT_BEEINDIGD t',
      'MELDING_VERSTUURD m1',
      'DETENTIE_BEEINDIGD d1',
      'INSLUITING d2',
      'MELDING_VERSTUURD m2',
      'MELDING_VERSTUURD m3',
      'MELDING_BEVESTIGD m1',
    ]);
  });
});
