import { describe, expect, test } from '@jest/globals';
import { startOfDay } from '../../../../shared/days.js';
import type { Detentie } from '../../schema.generated.js';
import type { PartnerResponses } from './partner-responses.js';
import { deriveFeiten } from './derive-feiten.js';
import type { AkkoordFeiten } from './from-akkoord.js';

const vandaag = '2026-06-01';
const toen = '2026-03-01';
/** The last moment of that day in Amsterdam, and the first after it. */
const nog = '2026-03-01T22:59:59.999Z';
const daarna = '2026-03-01T23:00:00.000Z';

const niets: AkkoordFeiten = {
  relations: [],
  regie: null,
  lokaleInvulling: [],
  afspraken: [],
};
const op = (
  antwoorden: PartnerResponses,
  peildatum = toen,
  akkoord: Partial<AkkoordFeiten> = {},
) => deriveFeiten(antwoorden, { ...niets, ...akkoord }, peildatum, vandaag);

const detentie: Detentie = {
  id: 'd1',
  titel: 'GEVANGENISSTRAF',
  insluitingsdatum: '2026-01-10',
  verwachteEinddatum: '2026-12-01',
  werkelijkeEinddatum: null,
  viDatum: null,
  screeningAfgerondOp: null,
  plan: null,
  overleggen: [],
  verloven: [],
  vastgelegdTijdstip: nog,
  wijzigingen: [],
};
const wijziging = (veld: string, oud: unknown, bekendSinds: string) => ({
  veld,
  oud: JSON.stringify(oud),
  bekendSinds,
});

test('of today and later everything holds that the partners answer, without how long they knew it', () => {
  const kaal = { ...detentie, vastgelegdTijdstip: daarna, wijzigingen: null };
  for (const dag of [vandaag, '2027-01-01'])
    expect(op({ detenties: [kaal] }, dag).detenties).toMatchObject([
      { id: 'd1', verwachteEinddatum: '2026-12-01' },
    ]);
});

test('no answer stays no answer, and none stays none', () => {
  expect(op({})).toMatchObject({ detenties: null, gemeenten: null });
  expect(op({ detenties: [], toezichten: null })).toMatchObject({
    detenties: [],
    toezichten: null,
  });
});

describe('of an earlier day', () => {
  test('what was recorded later is left out, also within a record', () => {
    const plan = {
      vastgesteldOp: '2026-02-01',
      gedeeldOp: null,
      vastgelegdTijdstip: daarna,
      wijzigingen: [],
    };
    const overleg = (vastgelegdTijdstip: string) => ({
      id: 'o1',
      soort: 'MDO' as const,
      datum: '2026-02-20',
      vastgelegdTijdstip,
    });
    const overleggen = [overleg(nog), overleg(daarna)];
    expect(
      op({ detenties: [{ ...detentie, plan, overleggen }] }),
    ).toMatchObject({
      detenties: [
        { plan: null, overleggen: [{ soort: 'MDO', datum: '2026-02-20' }] },
      ],
    });
    expect(
      op({ detenties: [{ ...detentie, vastgelegdTijdstip: daarna }] }),
    ).toMatchObject({ detenties: [] });
  });

  test('a field says what it said then, however often it changed since', () => {
    const wijzigingen = [
      wijziging('verwachteEinddatum', '2026-09-01', nog),
      wijziging('verwachteEinddatum', '2026-10-01', daarna),
      wijziging('verwachteEinddatum', null, '2026-04-01T10:00:00.000Z'),
      wijziging('iets anders', 'x', '2026-04-01T10:00:00.000Z'),
    ];
    expect(op({ detenties: [{ ...detentie, wijzigingen }] })).toMatchObject({
      detenties: [{ verwachteEinddatum: '2026-10-01' }],
    });
  });

  test.each([
    ['without its changes', { wijzigingen: null }],
    ['without when it was recorded', { vastgelegdTijdstip: undefined }],
    [
      'with an unreadable change',
      { wijzigingen: [{ veld: 'viDatum', oud: '{', bekendSinds: daarna }] },
    ],
    [
      'with a change that is no day',
      { wijzigingen: [wijziging('viDatum', 'ooit', daarna)] },
    ],
    ['without its meetings', { overleggen: null }],
    [
      'from a day that stands for "unknown"',
      { insluitingsdatum: '0001-01-01' },
    ],
  ])(
    '%s a record cannot say what was known, and that counts as no answer',
    (_, rest) => {
      const gegeven = { ...detentie, ...rest } as Detentie;
      expect(op({ detenties: [gegeven] }).detenties).toBeNull();
    },
  );

  test('a melding is known from when it was sent, its confirmation from when it came', () => {
    const melding = (tijdstip: string, bevestigdTijdstip: string | null) => ({
      id: tijdstip,
      soort: 'AANKOMST' as const,
      aan: 'GEMEENTE' as const,
      tijdstip,
      bevestigdTijdstip,
    });
    expect(
      op({
        meldingenVanDji: [
          melding(nog, nog),
          melding('2026-02-01T10:00:00.000Z', daarna),
          melding(daarna, null),
        ],
      }).meldingen,
    ).toMatchObject([{ bevestigdTijdstip: nog }, { bevestigdTijdstip: null }]);
  });
});

describe('a basisvoorwaarde of an earlier day', () => {
  const stand = (
    gegeven: Partial<NonNullable<PartnerResponses['basisvoorwaarden']>[number]>,
  ) =>
    op({
      basisvoorwaarden: [
        {
          soort: 'ONDERDAK',
          status: 'GEREGELD',
          geldigTot: null,
          peildatum: '2026-05-01',
          vastgelegdTijdstip: '2026-01-20T10:00:00.000Z',
          wijzigingen: [],
          ...gegeven,
        },
      ],
    }).basisvoorwaarden![0]!;
  const onbekend = { status: 'ONBEKEND', geldigTot: null, peildatum: null };

  test('stands as it stood then, since the gemeente last recorded it', () => {
    expect(stand({})).toMatchObject({
      status: 'GEREGELD',
      peildatum: '2026-01-20',
    });
    const wijzigingen = [
      wijziging('status', 'HULPVRAAG', '2026-02-03T23:30:00.000Z'),
      wijziging('status', 'IN_BEHANDELING', daarna),
    ];
    expect(stand({ wijzigingen })).toMatchObject({
      status: 'IN_BEHANDELING',
      peildatum: '2026-02-04',
    });
  });

  test('is unknown when it was recorded later or the gemeente cannot say', () => {
    expect(stand({ vastgelegdTijdstip: daarna })).toMatchObject(onbekend);
    expect(stand({ wijzigingen: null })).toMatchObject(onbekend);
  });

  test('that is computed is known only as far as the document that holds now was seen by then', () => {
    const document = {
      soort: 'IDENTITEITSBEWIJS' as const,
      vastgelegdTijdstip: null,
      geldigTot: '2030-01-01',
      peildatum: toen,
    };
    expect(stand(document)).toMatchObject({
      status: 'GEREGELD',
      geldigTot: '2030-01-01',
    });
    expect(stand({ ...document, peildatum: '2026-03-02' })).toMatchObject(
      onbekend,
    );
    expect(stand({ ...document, status: 'HULPVRAAG' })).toMatchObject(onbekend);
  });
});

describe('what akkoord itself knows', () => {
  const relatie = (organisatie: string, vanaf: string) => ({
    partij: 'GEMEENTE' as const,
    organisatie,
    vanaf: startOfDay(vanaf),
    tot: null,
  });

  test('the gemeenten of an earlier day are sure only when they had a relation then', () => {
    const antwoorden: PartnerResponses = {
      basisvoorwaarden: [],
      gemeenteVanHerkomst: { code: '0344' },
      gemeenteVanVestiging: { code: '0599' },
    };
    const relaties = [
      relatie('0344', '2026-01-10'),
      relatie('0599', '2026-04-01'),
    ];
    expect(op(antwoorden, toen, { relations: relaties }).gemeenten).toEqual({
      herkomst: '0344',
      vestiging: null,
    });
    expect(op(antwoorden, vandaag, { relations: relaties }).gemeenten).toEqual({
      herkomst: '0344',
      vestiging: '0599',
    });
  });

  const record = {
    versie: 2,
    peildatum: daarna,
    vastgelegdTijdstip: nog,
    fictief: true,
    wijzigingen: [],
  };

  test('the lead is who had it then', () => {
    const regie = { ...record, id: 'p', gemeente: '0599', sinds: daarna };
    const wijzigingen = [
      wijziging('gemeente', '0344', daarna),
      wijziging('sinds', nog, daarna),
    ];
    expect(op({}, toen, { regie: { ...regie, wijzigingen } }).regie).toEqual({
      gemeente: '0344',
      sinds: nog,
    });
    expect(
      op({}, toen, { regie: { ...regie, vastgelegdTijdstip: daarna } }).regie,
    ).toBeNull();
    expect(op({}, vandaag, { regie }).regie).toEqual({
      gemeente: '0599',
      sinds: daarna,
    });
  });

  test('a local term counts on the days that it holds, as it was known then', () => {
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
      geldtVanaf: toen,
      geldtTot: null,
      normZonderEinde: null,
    };
    const aantal = (
      rest: Partial<AkkoordFeiten['lokaleInvulling'][number]>,
      dag = toen,
    ) =>
      op({}, dag, { lokaleInvulling: [{ ...invulling, ...rest }] })
        .lokaleTermijnen.length;
    expect(aantal({})).toBe(1);
    expect(aantal({}, '2026-02-28')).toBe(0);
    expect(aantal({ geldtTot: toen }, vandaag)).toBe(0);
    expect(aantal({ norm: null, aantal: null, eenheid: null })).toBe(0);
    expect(aantal({ vastgelegdTijdstip: daarna })).toBe(0);
    const beeindigd = {
      geldtTot: '2026-02-28',
      wijzigingen: [wijziging('geldtTot', null, daarna)],
    };
    expect(aantal(beeindigd)).toBe(1);
  });

  test('a promise stands as it stood then', () => {
    const afspraak = {
      ...record,
      id: 'a1',
      justitiabeleId: 'p',
      omschrijving: 'De familie bellen.',
      partij: 'DJI' as const,
      organisatie: 'PI-VUGHT',
      basisvoorwaarde: null,
      norm: null,
      uiterlijkOp: '2026-04-01',
      status: 'NAGEKOMEN' as const,
      nagekomenOp: '2026-03-20',
      wijzigingen: [
        wijziging('status', 'OPEN', daarna),
        wijziging('nagekomenOp', null, daarna),
      ],
    };
    expect(op({}, toen, { afspraken: [afspraak] }).afspraken).toMatchObject([
      { status: 'OPEN', nagekomenOp: null },
    ]);
    expect(op({}, vandaag, { afspraken: [afspraak] }).afspraken).toMatchObject([
      { status: 'NAGEKOMEN', nagekomenOp: '2026-03-20' },
    ]);
  });
});
