import { expect, test } from '@jest/globals';
import { normen } from '../../normen.fixture.js';
import { detentieFeit, feiten } from '../feiten/feiten.fixture.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { computeSignalen } from '../signalen/signalen.js';
import { computeTermijnen } from './termijnen.js';

/** Per norm, whether its ground binds in a forensic institution, and why. */
const bindsUnderTbs: Record<string, boolean> = {
  // Injus reports gevangeniswezen, tbs and JJI alike.
  MELDING_GEMEENTE_BEGIN_DETENTIE: true,
  // Reclasseringsregeling 1995 art. 1 and 11: of a penitentiaire inrichting.
  MELDING_RECLASSERING_BIJ_AANKOMST: false,
  // Participatiewet: anybody who is lawfully deprived of liberty.
  MELDING_UITKERING_BIJ_DETENTIE: true,
  // The process in the PI, the Pbw and the Rtvi; the Bvt has a treatment plan, which is care, and stays out of this view.
  SCREENING_10_WERKDAGEN: false,
  TRAJECTGESPREK_NA_SCREENING: false,
  PLAN_4_WEKEN: false,
  VERBLIJFSPLAN_1_MAAND: false,
  DEELBAAR_PLAN_AAN_GEMEENTE: false,
  MDO_6_WEKEN: false,
  GEDRAGSRAPPORTAGE_6_WEKEN: false,
  VERLOF_MET_IDENTITEITSBEWIJS: false,
  MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG: false,
  MELDING_GEMEENTE_EINDE_DETENTIE: true,
  // Of an advice, a toezicht or a request for schuldhulp, whatever the titel was.
  ADVIES_UITERLIJK: true,
  TOEZICHT_30_DAGEN: true,
  TOEZICHT_7_DAGEN: true,
  TOEZICHT_EERSTE_CONTACT_2_WEKEN: true,
  SCHULDHULP_4_WEKEN: true,
  SCHULDHULP_3_WERKDAGEN: true,
};
/** Without a rule: no partner has the data. */
const withoutRule = [
  'MELDING_UITKERING_BIJ_DETENTIE',
  'GEDRAGSRAPPORTAGE_6_WEKEN',
];

/** Somebody to whom each norm applied, if his titel allows. */
function dossier(titel: DetentieFeit['titel']): Feiten {
  const toezicht = {
    grondslag: 'VOORWAARDELIJKE_VEROORDELING' as const,
    ingangsdatum: '2026-05-01',
    eersteContactOp: null,
    einddatum: null,
  };
  const schuldhulp = { aangevraagdOp: '2026-03-02', eersteGesprekOp: null };
  return feiten({
    detenties: [
      detentieFeit({
        titel,
        insluitingsdatum: '2025-01-06',
        screeningAfgerondOp: '2025-01-10',
        plan: { vastgesteldOp: '2025-01-20', gedeeldOp: '2025-02-03' },
        overleggen: [
          { id: 'overleg-1', soort: 'TRAJECTGESPREK', datum: '2025-01-13' },
        ],
        verwachteEinddatum: '2026-05-01',
        werkelijkeEinddatum: '2026-05-01',
        verloven: [
          {
            id: 'verlof-1',
            soort: 'KORTDUREND_REINTEGRATIEVERLOF',
            vanaf: '2026-02-02',
            tot: '2026-02-02',
            besluit: 'TOEGEKEND',
          },
        ],
      }),
    ],
    reclasseringsadviezen: [
      {
        id: 'advies-1',
        soort: 'VERLOF',
        status: 'AANGEVRAAGD',
        aangevraagdOp: '2026-01-05',
        uiterlijkOp: '2026-01-30',
        uitgebrachtOp: null,
      },
    ],
    toezichten: [
      { id: 'toezicht-1', dadelijkUitvoerbaar: true, ...toezicht },
      { id: 'toezicht-2', dadelijkUitvoerbaar: false, ...toezicht },
    ],
    schuldhulp: [
      { id: 'schuldhulp-1', bedreigend: true, ...schuldhulp },
      { id: 'schuldhulp-2', bedreigend: false, ...schuldhulp },
    ],
  });
}

const codesOf = (titel: DetentieFeit['titel']) =>
  new Set(computeTermijnen(dossier(titel)).map(({ norm }) => norm.code));

test('every norm says whether it binds under tbs', () => {
  expect(Object.keys(bindsUnderTbs)).toEqual(normen.map(({ code }) => code));
});

test.each(normen.filter(({ code }) => !withoutRule.includes(code)))(
  '$code applies in prison, and under tbs and forensische zorg as its ground says',
  ({ code }) => {
    const inPrison =
      code === 'VERBLIJFSPLAN_1_MAAND' ? 'ISD_MAATREGEL' : 'GEVANGENISSTRAF';
    expect(codesOf(inPrison).has(code)).toBe(true);
    for (const titel of [
      'TBS_MET_DWANGVERPLEGING',
      'FORENSISCHE_ZORG',
    ] as const)
      expect(codesOf(titel).has(code)).toBe(bindsUnderTbs[code]);
  },
);

test('a norm that does not bind under tbs says so in its condition', () => {
  for (const { code, voorwaarde } of normen)
    if (!bindsUnderTbs[code])
      expect(voorwaarde).toContain('penitentiaire inrichting');
});

test('tbs gives no signal that a plan or a document for leave is missing', () => {
  const peildatum = '2026-06-01';
  const signals = (titel: DetentieFeit['titel']) =>
    computeSignalen(
      feiten({
        peildatum,
        detenties: [
          detentieFeit({
            titel,
            insluitingsdatum: '2026-05-20',
            verwachteEinddatum: '2026-06-10',
            verloven: [
              {
                id: 'verlof-1',
                soort: 'BEGELEID_VERLOF',
                vanaf: '2026-06-03',
                tot: '2026-06-03',
                besluit: 'TOEGEKEND',
              },
            ],
          }),
        ],
        basisvoorwaarden: [
          {
            soort: 'IDENTITEITSBEWIJS',
            status: 'HULPVRAAG',
            geldigTot: null,
            peildatum,
          },
          {
            soort: 'ONDERDAK',
            status: 'HULPVRAAG',
            geldigTot: null,
            peildatum,
          },
        ],
      }),
      [],
    ).map(({ code }) => code);
  expect(signals('GEVANGENISSTRAF')).toEqual([
    'ONTSLAG_ZONDER_ONDERDAK',
    'VERLOF_ZONDER_GELDIG_IDENTITEITSBEWIJS',
    'KORTE_DETENTIE_ZONDER_PLAN',
  ]);
  expect(signals('TBS_MET_DWANGVERPLEGING')).toEqual([
    'ONTSLAG_ZONDER_ONDERDAK',
  ]);
});
