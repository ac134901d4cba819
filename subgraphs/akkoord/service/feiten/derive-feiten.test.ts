import { describe, expect, test } from '@jest/globals';
import { startOfDay } from '../../../../shared/days.js';
import type { Detentie, Reintegratiedoel } from '../../schema.generated.js';
import type { PartnerResponses } from './partner-responses.js';
import { deriveFeiten } from './derive-feiten.js';
import { normen } from '../../normen.fixture.js';
import type { AkkoordFeiten } from './from-akkoord.js';

const currentDay = '2026-06-01';
const pastDay = '2026-03-01';
/** The last moment of that day in Amsterdam, and the first after it. */
const lastMoment = '2026-03-01T22:59:59.999Z';
const firstMomentAfter = '2026-03-01T23:00:00.000Z';

const noAkkoordFeiten: AkkoordFeiten = {
  relations: [],
  regie: null,
  lokaleInvulling: [],
  afspraken: [],
  eigenDoelen: [],
  normen,
};
const feitenOn = (
  responses: PartnerResponses,
  peildatum = pastDay,
  akkoord: Partial<AkkoordFeiten> = {},
) =>
  deriveFeiten(
    responses,
    { ...noAkkoordFeiten, ...akkoord },
    peildatum,
    currentDay,
  );

const detentie: Detentie = {
  id: 'd1',
  titel: 'GEVANGENISSTRAF',
  insluitingsdatum: '2026-01-10',
  verwachteEinddatum: '2026-12-01',
  werkelijkeEinddatum: null,
  viDatum: null,
  eindverlofVanaf: null,
  screeningAfgerondOp: null,
  plan: null,
  overleggen: [],
  verloven: [],
  vastgelegdTijdstip: lastMoment,
  wijzigingen: [],
};
const wijziging = (veld: string, oud: unknown, bekendSinds: string) => ({
  veld,
  oud: JSON.stringify(oud),
  bekendSinds,
});

test('for today and later the response is used as it is, whenever it was recorded', () => {
  const withoutHistory = {
    ...detentie,
    vastgelegdTijdstip: firstMomentAfter,
    wijzigingen: null,
  };
  for (const day of [currentDay, '2027-01-01'])
    expect(
      feitenOn({ detenties: [withoutHistory] }, day).detenties,
    ).toMatchObject([{ id: 'd1', verwachteEinddatum: '2026-12-01' }]);
});

test('of an earlier day a goal has the values of that day, and its plan is known without it', () => {
  const doel = {
    id: 'g1',
    omschrijving: 'Werk vinden',
    basisvoorwaarde: null,
    uiterlijkOp: '2026-05-01',
    behaaldOp: '2026-02-28',
    vervallenTijdstip: firstMomentAfter,
    vastgelegdTijdstip: lastMoment,
    wijzigingen: [
      wijziging('uiterlijkOp', '2026-03-15', firstMomentAfter),
      wijziging('behaaldOp', null, firstMomentAfter),
      wijziging('vervallenTijdstip', null, firstMomentAfter),
    ],
  };
  const plandoelenOf = (alleDoelen: Reintegratiedoel[] | null) =>
    feitenOn({
      detenties: [
        {
          ...detentie,
          plan: {
            vastgesteldOp: '2026-02-01',
            gedeeldOp: null,
            alleDoelen,
            vastgelegdTijdstip: lastMoment,
            wijzigingen: [],
          },
        },
      ],
    }).detenties?.map(({ plan, plandoelen }) => [
      plan?.vastgesteldOp,
      plandoelen,
    ]);
  expect(
    plandoelenOf([
      doel,
      { ...doel, id: 'g2', vastgelegdTijdstip: firstMomentAfter },
    ]),
  ).toEqual([
    [
      '2026-02-01',
      [
        {
          id: 'g1',
          omschrijving: 'Werk vinden',
          basisvoorwaarde: null,
          uiterlijkOp: '2026-03-15',
          behaaldOp: null,
          vervallenTijdstip: null,
        },
      ],
    ],
  ]);
  for (const unusable of [null, [{ ...doel, wijzigingen: null }]])
    expect(plandoelenOf(unusable)).toEqual([['2026-02-01', null]]);
});

test('a missing response stays null, and an empty one stays empty', () => {
  expect(feitenOn({})).toMatchObject({ detenties: null, gemeenten: null });
  expect(feitenOn({ detenties: [], toezichten: null })).toMatchObject({
    detenties: [],
    toezichten: null,
  });
});

describe('of an earlier day', () => {
  test('what was recorded later is left out, also within a record', () => {
    const plan = {
      vastgesteldOp: '2026-02-01',
      gedeeldOp: null,
      vastgelegdTijdstip: firstMomentAfter,
      wijzigingen: [],
    };
    const overleg = (vastgelegdTijdstip: string) => ({
      id: 'o1',
      soort: 'MDO' as const,
      datum: '2026-02-20',
      vastgelegdTijdstip,
    });
    const overleggen = [overleg(lastMoment), overleg(firstMomentAfter)];
    expect(
      feitenOn({ detenties: [{ ...detentie, plan, overleggen }] }),
    ).toMatchObject({
      detenties: [
        { plan: null, overleggen: [{ soort: 'MDO', datum: '2026-02-20' }] },
      ],
    });
    expect(
      feitenOn({
        detenties: [{ ...detentie, vastgelegdTijdstip: firstMomentAfter }],
      }),
    ).toMatchObject({ detenties: [] });
  });

  test('a field has its value of that day, however often it changed since', () => {
    const wijzigingen = [
      wijziging('verwachteEinddatum', '2026-09-01', lastMoment),
      wijziging('verwachteEinddatum', '2026-10-01', firstMomentAfter),
      wijziging('verwachteEinddatum', null, '2026-04-01T10:00:00.000Z'),
      wijziging('iets anders', 'x', '2026-04-01T10:00:00.000Z'),
    ];
    expect(
      feitenOn({ detenties: [{ ...detentie, wijzigingen }] }),
    ).toMatchObject({
      detenties: [{ verwachteEinddatum: '2026-10-01' }],
    });
  });

  test.each([
    ['without its changes', { wijzigingen: null }],
    ['without when it was recorded', { vastgelegdTijdstip: undefined }],
    [
      'with an unreadable change',
      {
        wijzigingen: [
          { veld: 'viDatum', oud: '{', bekendSinds: firstMomentAfter },
        ],
      },
    ],
    [
      'with a change that is no day',
      { wijzigingen: [wijziging('viDatum', 'ooit', firstMomentAfter)] },
    ],
    ['without its meetings', { overleggen: null }],
    [
      'from a day that stands for "unknown"',
      { insluitingsdatum: '0001-01-01' },
    ],
  ])(
    '%s a record cannot be reconstructed, and that counts as a missing response',
    (_, overrides) => {
      const record = { ...detentie, ...overrides } as Detentie;
      expect(feitenOn({ detenties: [record] }).detenties).toBeNull();
    },
  );

  test('a melding is known from the moment it was sent, its confirmation from the moment that came in', () => {
    const melding = (tijdstip: string, bevestigdTijdstip: string | null) => ({
      id: tijdstip,
      soort: 'AANKOMST' as const,
      aan: 'GEMEENTE' as const,
      tijdstip,
      bevestigdTijdstip,
    });
    expect(
      feitenOn({
        meldingenVanDji: [
          melding(lastMoment, lastMoment),
          melding('2026-02-01T10:00:00.000Z', firstMomentAfter),
          melding(firstMomentAfter, null),
        ],
      }).meldingen,
    ).toMatchObject([
      { bevestigdTijdstip: lastMoment },
      { bevestigdTijdstip: null },
    ]);
  });
});

describe('a basisvoorwaarde of an earlier day', () => {
  const stateOf = (
    record: Partial<NonNullable<PartnerResponses['basisvoorwaarden']>[number]>,
  ) =>
    feitenOn({
      basisvoorwaarden: [
        {
          soort: 'ONDERDAK',
          status: 'GEREGELD',
          geldigTot: null,
          peildatum: '2026-05-01',
          vastgelegdTijdstip: '2026-01-20T10:00:00.000Z',
          wijzigingen: [],
          ...record,
        },
      ],
    }).basisvoorwaarden![0]!;
  const unknown = { status: 'ONBEKEND', geldigTot: null, peildatum: null };

  test('has its status of that day, and the day on which the gemeente recorded that', () => {
    expect(stateOf({})).toMatchObject({
      status: 'GEREGELD',
      peildatum: '2026-01-20',
    });
    const wijzigingen = [
      wijziging('status', 'HULPVRAAG', '2026-02-03T23:30:00.000Z'),
      wijziging('status', 'IN_BEHANDELING', firstMomentAfter),
    ];
    expect(stateOf({ wijzigingen })).toMatchObject({
      status: 'IN_BEHANDELING',
      peildatum: '2026-02-04',
    });
  });

  test('is unknown if it was recorded later or has no history', () => {
    expect(stateOf({ vastgelegdTijdstip: firstMomentAfter })).toMatchObject(
      unknown,
    );
    expect(stateOf({ wijzigingen: null })).toMatchObject(unknown);
  });

  test('that is computed is known only if the current document had been seen by then', () => {
    const document = {
      soort: 'IDENTITEITSBEWIJS' as const,
      vastgelegdTijdstip: null,
      geldigTot: '2030-01-01',
      peildatum: pastDay,
    };
    expect(stateOf(document)).toMatchObject({
      status: 'GEREGELD',
      geldigTot: '2030-01-01',
    });
    expect(stateOf({ ...document, peildatum: '2026-03-02' })).toMatchObject(
      unknown,
    );
    expect(stateOf({ ...document, status: 'HULPVRAAG' })).toMatchObject(
      unknown,
    );
  });
});

describe('what akkoord itself knows', () => {
  const relation = (organisatie: string, vanaf: string) => ({
    partij: 'GEMEENTE' as const,
    organisatie,
    vanaf: startOfDay(vanaf),
    tot: null,
  });

  test('a gemeente counts for an earlier day only if it had a relation on that day', () => {
    const responses: PartnerResponses = {
      basisvoorwaarden: [],
      gemeenteVanHerkomst: { code: '0344' },
      gemeenteVanVestiging: { code: '0599' },
    };
    const relations = [
      relation('0344', '2026-01-10'),
      relation('0599', '2026-04-01'),
    ];
    expect(feitenOn(responses, pastDay, { relations }).gemeenten).toEqual({
      herkomst: '0344',
      vestiging: null,
    });
    expect(feitenOn(responses, currentDay, { relations }).gemeenten).toEqual({
      herkomst: '0344',
      vestiging: '0599',
    });
  });

  const record = {
    versie: 2,
    peildatum: firstMomentAfter,
    vastgelegdTijdstip: lastMoment,
    fictief: true,
    wijzigingen: [],
  };

  test('regie is the one of that day', () => {
    const regie = {
      ...record,
      id: 'p',
      gemeente: '0599',
      sinds: firstMomentAfter,
    };
    const wijzigingen = [
      wijziging('gemeente', '0344', firstMomentAfter),
      wijziging('sinds', lastMoment, firstMomentAfter),
    ];
    expect(
      feitenOn({}, pastDay, { regie: { ...regie, wijzigingen } }).regie,
    ).toEqual({
      gemeente: '0344',
      sinds: lastMoment,
    });
    expect(
      feitenOn({}, pastDay, {
        regie: { ...regie, vastgelegdTijdstip: firstMomentAfter },
      }).regie,
    ).toBeNull();
    expect(feitenOn({}, currentDay, { regie }).regie).toEqual({
      gemeente: '0599',
      sinds: firstMomentAfter,
    });
  });

  test('a local term counts on the days on which it applies, as it was known then', () => {
    const invulling = {
      ...record,
      id: 'l1',
      gemeente: '0344',
      norm: 'SCHULDHULP_4_WEKEN',
      aantal: 2,
      eenheid: 'WEKEN' as const,
      contactpunt: null,
      werkafspraak: null,
      grondslag: 'Raadsbesluit',
      geldtVanaf: pastDay,
      geldtTot: null,
      normZonderEinde: null,
    };
    const aantal = (
      overrides: Partial<AkkoordFeiten['lokaleInvulling'][number]>,
      day = pastDay,
    ) =>
      feitenOn({}, day, { lokaleInvulling: [{ ...invulling, ...overrides }] })
        .lokaleTermijnen.length;
    expect(aantal({})).toBe(1);
    expect(aantal({}, '2026-02-28')).toBe(0);
    expect(aantal({ geldtTot: pastDay }, currentDay)).toBe(0);
    expect(aantal({ norm: null, aantal: null, eenheid: null })).toBe(0);
    expect(aantal({ vastgelegdTijdstip: firstMomentAfter })).toBe(0);
    const ended = {
      geldtTot: '2026-02-28',
      wijzigingen: [wijziging('geldtTot', null, firstMomentAfter)],
    };
    expect(aantal(ended)).toBe(1);
  });

  test('an afspraak has its status of that day', () => {
    const afspraak = {
      ...record,
      id: 'a1',
      justitiabeleId: 'p',
      omschrijving: 'De familie bellen.',
      partij: 'DJI' as const,
      organisatie: 'PI-VUGHT',
      uiterlijkOp: '2026-04-01',
      status: 'NAGEKOMEN' as const,
      nagekomenOp: '2026-03-20',
      wijzigingen: [
        wijziging('status', 'OPEN', firstMomentAfter),
        wijziging('nagekomenOp', null, firstMomentAfter),
      ],
    };
    expect(
      feitenOn({}, pastDay, { afspraken: [afspraak] }).afspraken,
    ).toMatchObject([{ status: 'OPEN', nagekomenOp: null }]);
    expect(
      feitenOn({}, currentDay, { afspraken: [afspraak] }).afspraken,
    ).toMatchObject([{ status: 'NAGEKOMEN', nagekomenOp: '2026-03-20' }]);
  });
});
