import { today } from '../../shared/days.js';
import { inputTypeOf } from '../../shared/testing/mutations.js';

/** Identifiers with which a caller may refer to a person: numbers, a name, and ids of records about that person. */
export interface Identifiers {
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
  toestemming: string;
  zaak: string;
  overdracht: string;
  correctieverzoek: string;
}

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

const cursor = (id: string) => Buffer.from(id).toString('base64url');
const pageFields =
  '{ totalCount edges { cursor node { id } } pageInfo { endCursor } }';
const personFields =
  '{ id persoonsgegevens { naam } detenties { id verloven { id } } reclasseringsadviezen { id } toezichten { id } basisvoorwaarden { soort } gemeenteVanHerkomst { naam } afspraken { id } meldingenVanDji { id } meldingenVanReclassering { id } meldingenVanGemeente { id } reintegratie { onvolledig } }';

/** Operations for every root query field that can be about a person, one for each argument that selects the person. */
export const queriesAbout: Record<
  string,
  (person: Identifiers) => Operation[]
> = {
  justitiabele: ({ id }) => [
    {
      query: `query ($id: ID!) { justitiabele(id: $id) ${personFields} }`,
      variables: { id },
    },
  ],
  node: ({ id }) => [
    {
      query: `query ($id: ID!) { node(id: $id) { __typename id ... on Justitiabele ${personFields} } }`,
      variables: { id },
    },
  ],
  justitiabelen: ({ id }) => [
    {
      query: `query ($ids: [ID!]) { justitiabelen(ids: $ids) ${pageFields} }`,
      variables: { ids: [id] },
    },
    {
      query: `query ($after: String) { justitiabelen(after: $after) ${pageFields} }`,
      variables: { after: cursor(id) },
    },
  ],
  detentie: ({ detentie: id }) => [
    {
      query: `query ($id: ID!) { detentie(id: $id) { id versie justitiabele ${personFields} } }`,
      variables: { id },
    },
  ],
  zoekJustitiabele: ({ skn, bsn, registratienummer }) =>
    Object.entries({ skn, bsn, registratienummer }).map(([soort, nummer]) => ({
      query: `query ($nummer: ID!) { zoekJustitiabele(${soort}: $nummer) ${personFields} }`,
      variables: { nummer },
    })),
  gedetineerden: ({ id, naam }) => [
    {
      query: `query ($naam: String) { gedetineerden(naam: $naam) ${pageFields} }`,
      variables: { naam },
    },
    {
      query: `query ($after: String) { gedetineerden(after: $after) ${pageFields} }`,
      variables: { after: cursor(id) },
    },
  ],
  afspraken: ({ id }) => [
    {
      query:
        'query ($after: String) { afspraken(after: $after) { totalCount edges { cursor justitiabele { id } node { id } } pageInfo { endCursor } } }',
      variables: { after: cursor(id) },
    },
  ],
  correctieverzoeken: ({ id }) => [
    {
      query:
        'query ($after: String) { correctieverzoeken(after: $after) { totalCount edges { cursor justitiabele { id } node { id } } pageInfo { endCursor } } }',
      variables: { after: cursor(id) },
    },
  ],
  ...Object.fromEntries(
    ['clienten', 'inwoners', 'mijnCaseload'].map((field) => [
      field,
      ({ id }: Identifiers) => [
        {
          query: `query ($after: String) { ${field}(after: $after) ${pageFields} }`,
          variables: { after: cursor(id) },
        },
      ],
    ]),
  ),
};

/** Inputs of every mutation that refers to a person or to a record about one; valid in all other respects. */
export const mutationInputs: Record<
  string,
  (person: Identifiers, own: Identifiers) => object
> = {
  ...Object.fromEntries(
    Object.entries({
      detentieBeeindigen: { werkelijkeEinddatum: today() },
      ontslagAankondigen: {},
      einddatumBijstellen: { verwachteEinddatum: '2099-01-01' },
      onherroepelijkheidVastleggen: { onherroepelijkOp: today() },
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
    }).map(([name, input]) => [
      name,
      ({ detentie }: Identifiers) => ({ detentie, versie: 1, ...input }),
    ]),
  ),
  // A goal of the other person's plan, in a detention that the caller may see.
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
  bijzondereVoorwaardeToevoegen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    voorwaarde: { soort: 'MELDPLICHT' },
    geldtVanaf: today(),
  }),
  bijzondereVoorwaardeWijzigen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    voorwaarde: `${toezicht}.1`,
    omschrijving: 'Meldplicht, elke week',
    geldtVanaf: today(),
  }),
  bijzondereVoorwaardeOpheffen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    voorwaarde: `${toezicht}.1`,
    vervallenOp: today(),
  }),
  schendingVastleggen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    voorwaarde: `${toezicht}.1`,
    datum: today(),
  }),
  schendingBijwerken: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    schending: toezicht,
    uitkomst: 'WAARSCHUWING',
  }),
  toezichtBeeindigen: ({ toezicht }) => ({
    toezicht,
    versie: 1,
    einddatum: today(),
  }),
  werkstrafVastleggen: ({ id }) => ({
    justitiabele: id,
    organisatie: 'RN',
    uren: 40,
    opgelegdOp: today(),
  }),
  gewerkteUrenVastleggen: ({ toezicht }) => ({
    werkstraf: toezicht,
    versie: 1,
    gewerkteUren: 8,
  }),
  werkstrafAfronden: ({ toezicht }) => ({
    werkstraf: toezicht,
    versie: 1,
    afgerondOp: today(),
    afronding: 'MISLUKT',
  }),
  gedragsinterventieStarten: ({ id }) => ({
    justitiabele: id,
    organisatie: 'RN',
    interventie: 'ARBEIDSVAARDIGHEDEN',
    gestartOp: today(),
  }),
  gedragsinterventieAfronden: ({ toezicht }) => ({
    gedragsinterventie: toezicht,
    versie: 1,
    afgerondOp: today(),
    afronding: 'VOLTOOID',
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
  afspraakVerzetten: ({ afspraak }) => ({
    afspraak,
    versie: 1,
    uiterlijkOp: '2099-01-01',
    reden: 'Later',
  }),
  afspraakAanvaarden: ({ afspraak }) => ({ afspraak, versie: 1 }),
  afspraakHerinneren: ({ afspraak }) => ({ afspraak, versie: 1 }),
  eigenDoelBehalen: ({ eigenDoel }) => ({
    doel: eigenDoel,
    versie: 1,
    behaaldOp: today(),
  }),
  eigenDoelIntrekken: ({ eigenDoel }) => ({ doel: eigenDoel, versie: 1 }),
  correctieBeantwoorden: ({ correctieverzoek }) => ({
    verzoek: correctieverzoek,
    versie: 1,
    besluit: 'INGEWILLIGD',
    reden: 'Klopt',
  }),
  toestemmingIntrekken: ({ toestemming }) => ({ toestemming, versie: 1 }),
  zaakNemen: ({ id }) => ({ justitiabele: id }),
  zaakOverdragen: ({ zaak }) => ({
    zaak,
    versie: 1,
    partij: 'GEMEENTE',
    organisatie: '0344',
  }),
  zaakBeeindigen: ({ zaak }) => ({ zaak, versie: 1 }),
  overdrachtAanvaarden: ({ overdracht }) => ({ overdracht, versie: 1 }),
  overdrachtWeigeren: ({ overdracht }) => ({
    overdracht,
    versie: 1,
    reden: 'Nog niet',
  }),
  overdrachtIntrekken: ({ overdracht }) => ({ overdracht, versie: 1 }),
  regieNemen: ({ id }) => ({ justitiabele: id, versie: 0 }),
};

export const mutationOf = (name: string, input: object): Operation => ({
  query: `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) { fout { code boodschap veld } } }`,
  variables: { input },
});
