import { today } from '../../shared/days.js';

/** Whatever a caller may know of somebody: his numbers, his name, and ids of what is recorded about him. */
export interface Handvatten {
  id: string;
  skn: string;
  bsn: string;
  registratienummer: string;
  naam: string;
  detentie: string;
  detentieVersie: number;
  verlof: string;
  doel: string;
  advies: string;
  toezicht: string;
  dienst: string;
  afspraak: string;
  eigenDoel: string;
}

export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

const cursor = (id: string) => Buffer.from(id).toString('base64url');
const page =
  '{ totalCount edges { cursor node { id } } pageInfo { endCursor } }';
const persoon =
  '{ id persoonsgegevens { naam } detenties { id verloven { id } } reclasseringsadviezen { id } toezichten { id } basisvoorwaarden { soort } gemeenteVanHerkomst { naam } afspraken { id } meldingenVanDji { id } meldingenVanReclassering { id } meldingenVanGemeente { id } reintegratie { onvolledig } }';

/** Every question at the root that can be about somebody, by its root field; several ways where there are several. */
export const vragen: Record<string, (een: Handvatten) => Question[]> = {
  justitiabele: ({ id }) => [
    {
      query: `query ($id: ID!) { justitiabele(id: $id) ${persoon} }`,
      variables: { id },
    },
  ],
  node: ({ id }) => [
    {
      query: `query ($id: ID!) { node(id: $id) { __typename id ... on Justitiabele ${persoon} } }`,
      variables: { id },
    },
  ],
  justitiabelen: ({ id }) => [
    {
      query: `query ($ids: [ID!]) { justitiabelen(ids: $ids) ${page} }`,
      variables: { ids: [id] },
    },
    {
      query: `query ($after: String) { justitiabelen(after: $after) ${page} }`,
      variables: { after: cursor(id) },
    },
  ],
  detentie: ({ detentie: id }) => [
    {
      query: `query ($id: ID!) { detentie(id: $id) { id versie justitiabele ${persoon} } }`,
      variables: { id },
    },
  ],
  zoekJustitiabele: ({ skn, bsn, registratienummer }) =>
    Object.entries({ skn, bsn, registratienummer }).map(([soort, nummer]) => ({
      query: `query ($nummer: ID!) { zoekJustitiabele(${soort}: $nummer) ${persoon} }`,
      variables: { nummer },
    })),
  gedetineerden: ({ id, naam }) => [
    {
      query: `query ($naam: String) { gedetineerden(naam: $naam) ${page} }`,
      variables: { naam },
    },
    {
      query: `query ($after: String) { gedetineerden(after: $after) ${page} }`,
      variables: { after: cursor(id) },
    },
  ],
  ...Object.fromEntries(
    ['clienten', 'inwoners', 'mijnCaseload'].map((lijst) => [
      lijst,
      ({ id }: Handvatten) => [
        {
          query: `query ($after: String) { ${lijst}(after: $after) ${page} }`,
          variables: { after: cursor(id) },
        },
      ],
    ]),
  ),
};

/** Every act that names somebody or something recorded about him, with an input that is right in all else. */
export const handelingen: Record<
  string,
  (een: Handvatten, eigen: Handvatten) => object
> = {
  ...Object.fromEntries(
    Object.entries({
      detentieBeeindigen: { werkelijkeEinddatum: today() },
      ontslagAankondigen: {},
      einddatumBijstellen: { verwachteEinddatum: '2099-01-01' },
      overplaatsen: { inrichting: 'PI-ZWOLLE', datum: today() },
      screeningAfronden: { afgerondOp: today() },
      planVaststellen: { vastgesteldOp: today(), doelen: ['Werk'] },
      planDelen: { gedeeldOp: today() },
      overlegVastleggen: { datum: today() },
      verlofVastleggen: {
        soort: 'INCIDENTEEL_VERLOF',
        vanaf: today(),
        tot: today(),
      },
      programmaWijzigen: { naar: 'PLUS', datum: today() },
    }).map(([act, input]) => [
      act,
      ({ detentie }: Handvatten) => ({ detentie, versie: 1, ...input }),
    ]),
  ),
  // A goal of somebody else's plan, in the detention of one's own.
  doelBehalen: ({ doel }, { detentie, detentieVersie: versie }) => ({
    detentie,
    versie,
    doel,
    behaaldOp: today(),
  }),
  verlofBeslissen: ({ verlof }) => ({
    verlof,
    versie: 1,
    besluit: 'TOEGEKEND',
    beslotenOp: today(),
  }),
  adviesAanvragen: ({ id }) => ({
    justitiabele: id,
    soort: 'ZITTING',
    organisatie: 'RN',
    aangevraagdOp: today(),
  }),
  adviesInBehandelingNemen: ({ advies }) => ({ advies, versie: 1 }),
  adviesUitbrengen: ({ advies }) => ({
    advies,
    versie: 1,
    uitgebrachtOp: today(),
  }),
  adviesIntrekken: ({ advies }) => ({ advies, versie: 1 }),
  toezichtStarten: ({ id }) => ({
    justitiabele: id,
    organisatie: 'RN',
    grondslag: 'SCHORSING',
    ingangsdatum: today(),
  }),
  contactVastleggen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    datum: today(),
    soort: 'MELDPLICHT',
  }),
  toezichtniveauWijzigen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    niveau: 2,
  }),
  toezichtOverdragen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    organisatie: 'SVG',
  }),
  toezichtBeeindigen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    einddatum: today(),
  }),
  basisvoorwaardeVaststellen: ({ id }) => ({
    justitiabele: id,
    soort: 'ONDERDAK',
    versie: 0,
    status: 'HULPVRAAG',
  }),
  dienstAanvragen: ({ id }) => ({
    justitiabele: id,
    soort: 'URGENTIE',
    aangevraagdOp: today(),
  }),
  dienstRegelen: ({ dienst }) => ({ dienst, versie: 1, geregeldOp: today() }),
  dienstAfwijzen: ({ dienst }) => ({ dienst, versie: 1 }),
  reisdocumentRegistreren: ({ id }) => ({
    justitiabele: id,
    soort: 'PASPOORT',
  }),
  inschrijvingVastleggen: ({ id }) => ({
    justitiabele: id,
    versie: 1,
    geheimhouding: false,
    inOnderzoek: false,
  }),
  vestigingWijzigen: ({ id }) => ({
    justitiabele: id,
    versie: 1,
    gemeente: '0344',
  }),
  afspraakVastleggen: ({ id }) => ({
    justitiabele: id,
    omschrijving: 'Bellen',
    uiterlijkOp: '2099-01-01',
  }),
  afspraakNakomen: ({ afspraak }) => ({
    afspraak,
    versie: 1,
    nagekomenOp: today(),
  }),
  afspraakIntrekken: ({ afspraak }) => ({ afspraak, versie: 1 }),
  afspraakAanvaarden: ({ afspraak }) => ({ afspraak, versie: 1 }),
  afspraakHerinneren: ({ afspraak }) => ({ afspraak, versie: 1 }),
  eigenDoelBehalen: ({ eigenDoel }) => ({
    doel: eigenDoel,
    versie: 1,
    behaaldOp: today(),
  }),
  regieNemen: ({ id }) => ({ justitiabele: id, versie: 0 }),
};

/** An act as an operation. */
export const handeling = (act: string, input: object): Question => ({
  query: `mutation ($input: ${act[0]!.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) { fout { code boodschap veld } } }`,
  variables: { input },
});
