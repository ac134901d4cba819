import { demoPersonId } from '../../../shared/demo/person-id.js';
import type { PersonaName } from '../../../shared/demo/personas.js';
import { unifiedPage, unifiedView } from '../../support/unified-view.js';
import { today, addDays } from '../../../shared/days.js';

/** What a persona requests, with all scopes. */
export interface Request {
  persona: PersonaName;
  query: string;
  variables?: Record<string, unknown>;
}

const people = 'pageInfo { endCursor } edges { node { id } }';
const id = demoPersonId('knownToAll');
const period = { van: addDays(today(), -30), tot: addDays(today(), 30) };
const moments = {
  van: `${addDays(today(), -30)}T00:00:00.000Z`,
  tot: `${today()}T00:00:00.000Z`,
};

const lists: Record<string, string[]> = {
  gedetineerden: [
    '(first: 20)',
    '(naam: "oudewater")',
    '(naam: "jan")',
    '(status: INGESLOTEN)',
    '(inrichting: "PI-VUGHT")',
  ],
  justitiabelen: ['(first: 100)', '(partij: GEMEENTE)'],
  mijnCaseload: [
    '(first: 20)',
    '(volgorde: ONTSLAG)',
    '(volgorde: ERNST)',
    '(filter: { signaal: "ONTSLAG_ZONDER_ONDERDAK" })',
    '(filter: { overschreden: true })',
    `(filter: { justitiabelen: ["${id}"] })`,
    '(filter: { inrichting: "PI-VUGHT", dagenTotOntslag: 60 })',
    '(filter: { gemeenteVanVestiging: "0344" })',
    '(filter: { verantwoordelijke: DJI })',
    '(filter: { van: MIJN })',
    '(filter: { van: NIEMAND }, volgorde: ONTSLAG)',
    '(filter: { van: AANGEBODEN })',
    `(gewijzigdSinds: "${moments.van}")`,
  ],
  afspraken: [
    '(first: 20)',
    '(van: EIGEN, status: [OPEN, AANVAARD])',
    '(van: ANDEREN, teLaat: true)',
    '(herinnerd: true)',
    '(van: EIGEN, basisvoorwaarde: ONDERDAK)',
    `(gewijzigdSinds: "${moments.van}")`,
  ],
  inwoners: ['(first: 20)', '(basisvoorwaarde: SCHULDEN, status: HULPVRAAG)'],
  correctieverzoeken: ['(first: 20)', `(gewijzigdSinds: "${moments.van}")`],
  clienten: ['(first: 20)', '(metLopendToezicht: true)'],
};

const professionals = [
  'casemanager-vught',
  'reclasseringswerker-rn',
  'coordinator-utrecht',
] as const;

/** Every list, per party: the first page, and its count. */
export const listRequests: Request[] = professionals.flatMap((persona) =>
  Object.entries(lists).flatMap(([name, variants]) =>
    variants.flatMap((variant) => [
      { persona, query: `{ ${name}${variant} { ${people} } }` },
      { persona, query: `{ ${name}${variant} { totalCount ${people} } }` },
    ]),
  ),
);

/** Everything else that reads. */
export const otherRequests: Request[] = [
  ...professionals.flatMap((persona): Request[] => [
    { persona, query: unifiedView, variables: { id } },
    { persona, query: unifiedPage, variables: { first: 100 } },
    {
      persona,
      query:
        '{ mijnCaseload(first: 100) { edges { zaak { versie geschiedenis { soort } } overdrachten { openstaand { signalen afspraken { id } } } uitkomst { eigenTermijnen { overschreden } termijnenVanAnderen { volgendeTermijn } } } } }',
    },
    {
      persona,
      query: '{ zoekJustitiabele(registratienummer: "7100003") { id } }',
    },
    { persona, query: '{ zoekJustitiabele(skn: "99000101") { id } }' },
  ]),
  {
    persona: 'justitiabele-a',
    query:
      '{ mijnReintegratie { id inzagen(first: 20) { tijdstip } persoonsgegevens { naam } } }',
  },
  {
    persona: 'integrator-nakoming',
    query: `query ($van: Date!, $tot: Date!) {
      nakomingsregels(van: $van, tot: $tot, first: 100) { edges { node { status } } }
      een: nakomingsregels(van: $van, tot: $tot, gemeente: "0344", first: 100) { edges { node { status } } }
      afspraakregels(van: $van, tot: $tot, first: 100) { edges { node { status gemeente } } }
      afspraken: afspraakregels(van: $van, tot: $tot, gemeente: "0344", first: 100) { edges { node { status } } }
      signaalregels(van: $van, tot: $tot, first: 100) { edges { node { sinds } } } }`,
    variables: period,
  },
  {
    persona: 'functionaris-gegevensbescherming',
    query: `query ($van: DateTime!, $tot: DateTime!) {
      noodtoegangen(van: $van, tot: $tot) { edges { node { id } } }
      waarnemingen(van: $van, tot: $tot) { edges { node { id } } }
      veelraadplegers(van: $van, tot: $tot) { edges { node { door } } }
      inzagenZonderZaak(van: $van, tot: $tot) { edges { node { id } } } }`,
    variables: moments,
  },
];
