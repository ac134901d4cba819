import { today } from '../../../shared/days.js';

/** The numbers of a person. */
export interface PersonNumbers {
  skn: string;
  bsn: string;
  registratienummer: string;
  clientnummer: string;
}

/** A raw HTTP request. */
export interface Operation {
  title: string;
  body: string;
  headers?: Record<string, string>;
  /** Appended to `/graphql`. */
  address?: string;
  /** The caller used a number as a GraphQL name, which the response repeats. */
  asName?: true;
}

const operation = (
  title: string,
  query: string,
  variables = {},
): Operation => ({
  title,
  body: JSON.stringify({ query, variables }),
});

const personFields =
  '{ id skn bsn registratienummer clientnummer persoonsgegevens { naam } detenties { titel } reclasseringsadviezen { soort } basisvoorwaarden { soort } reintegratie { onvolledig } }';

/** Reads by id and in lists: everything that returns numbers. */
export const operationsAbout = (id: string): Operation[] => [
  operation(
    'by id',
    `query ($id: ID!) { justitiabele(id: $id) ${personFields} }`,
    {
      id,
    },
  ),
  operation(
    'by id, whatever has it',
    `query ($id: ID!) { node(id: $id) { ... on Justitiabele ${personFields} } }`,
    { id },
  ),
  operation(
    'in a list',
    `query ($ids: [ID!]) { justitiabelen(ids: $ids) { edges { node ${personFields} } } }`,
    { ids: [id] },
  ),
];

/** Valid and invalid operations with these numbers in every place where a client may put one. */
export function operationsWith({
  skn,
  bsn,
  registratienummer,
  clientnummer,
}: PersonNumbers) {
  const zoek = `zoekJustitiabele(bsn: "${bsn}") ${personFields}`;
  const all = `"${skn}", "${bsn}", "${registratienummer}", "${clientnummer}"`;
  return [
    ...Object.entries({ skn, bsn, registratienummer }).flatMap(
      ([soort, nummer]) => [
        operation(
          `${soort} in a variable`,
          `query ($nummer: ID) { zoekJustitiabele(${soort}: $nummer) ${personFields} }`,
          { nummer },
        ),
        operation(
          `${soort} in the text`,
          `{ zoekJustitiabele(${soort}: "${nummer}") ${personFields} }`,
        ),
      ],
    ),
    operation(
      'two numbers at once',
      `{ zoekJustitiabele(skn: "${skn}", bsn: "${bsn}") ${personFields} }`,
    ),
    operation(
      'as an id',
      'query ($id: ID!) { justitiabele(id: $id) { id skn } }',
      {
        id: bsn,
      },
    ),
    operation(
      'as ids',
      `{ justitiabelen(ids: [${all}]) { edges { node { id skn } } } }`,
    ),
    operation(
      'as a cursor',
      `{ gedetineerden(after: "${bsn}") { edges { node { id } } } }`,
    ),
    operation(
      'as a name',
      `{ gedetineerden(naam: "${bsn}") { edges { node { id } } } }`,
    ),
    operation(
      'as a number of rows',
      'query ($n: Int) { justitiabelen(first: $n) { edges { node { id } } } }',
      { n: bsn },
    ),
    operation(
      'as too many rows',
      `{ justitiabelen(first: ${bsn}) { edges { node { id } } } }`,
    ),
    operation(
      'in an object where a text belongs',
      'query ($n: ID) { zoekJustitiabele(bsn: $n) { id } }',
      { n: { bsn, skn: [skn] } },
    ),
    operation(
      'as a day',
      'query ($d: Date) { mijnCaseload(peildatum: $d) { totalCount } }',
      { d: bsn },
    ),
    operation('in a comment', `# ${bsn}\n{ __typename }`),
    operation(
      'in a text that does not end',
      `{ zoekJustitiabele(bsn: "${bsn}) { id } }`,
    ),
    operation(
      'where nothing is said about it',
      `{ justitiabele(bsn: "${bsn}") { id } }`,
    ),
    operation('in a variable that is not used', '{ __typename }', { bsn }),
    operation(
      'too many of them',
      'query ($ids: [ID!]) { justitiabelen(ids: $ids) { totalCount } }',
      {
        ids: Array.from({ length: 1_001 }, () => bsn),
      },
    ),
    operation(
      'too deep',
      `{ ${zoek.replace('{ id', '{ detenties { justitiabele { detenties { justitiabele { detenties { justitiabele { detenties { justitiabele { detenties { justitiabele { id } } } } } } } } } } id')} }`,
    ),
    operation(
      'in an act that is refused',
      'mutation ($input: DetentieRegistrerenInput!) { detentieRegistreren(input: $input) { fout { code boodschap veld } } }',
      {
        input: {
          skn,
          bsn: '123456789',
          naam: `Jan ${bsn}`,
          inrichting: bsn,
          titel: 'GEVANGENISSTRAF',
          insluitingsdatum: '2999-01-01',
        },
      },
    ),
    operation(
      'in an act that does not fit',
      'mutation ($input: DetentieRegistrerenInput!) { detentieRegistreren(input: $input) { fout { code } } }',
      { input: { skn: { bsn }, titel: bsn, insluitingsdatum: skn } },
    ),
    operation(
      'in a reason',
      'mutation ($input: NoodtoegangOpenenInput!) { noodtoegangOpenen(input: $input) { fout { code boodschap veld } } }',
      {
        input: {
          justitiabele: bsn,
          reden: `Zijn moeder belt over ${bsn}, en de collega is er niet.`,
        },
      },
    ),
    {
      title: 'in JSON that breaks off',
      body: `{"query": "{ zoekJustitiabele(bsn: ${bsn}`,
    },
    { title: 'alone', body: bsn },
    {
      title: 'as a key',
      body: `{"query": "{ __typename }", "${bsn}": {"${skn}": 1}}`,
    },
    {
      title: 'in a body that is too large',
      body: JSON.stringify({ query: `#${bsn}${'x'.repeat(262_144)}` }),
    },
    {
      title: 'in the address',
      body: '{"query": "{ __typename }"}',
      address: `?bsn=${bsn}`,
    },
    { title: 'in a path', body: '{}', address: `/${bsn}` },
    {
      title: 'in headers',
      body: JSON.stringify({ query: `{ ${zoek} }` }),
      headers: {
        tracestate: `bsn=${bsn}`,
        'user-agent': bsn,
        'x-request-id': bsn,
        cookie: `bsn=${bsn}`,
        referer: `https://example.test/${bsn}`,
      },
    },
    ...['doelbinding', 'noodtoegang', 'waarneming', 'fsc-transaction-id'].map(
      (header) => ({
        title: `in the header ${header}`,
        body: JSON.stringify({ query: `{ ${zoek} }` }),
        headers: { [header]: bsn },
      }),
    ),
    ...[
      `query Q${bsn} { ${zoek} }`,
      `{ n${bsn}: ${zoek} }`,
      `{ n${bsn} }`,
      `query ($n${bsn}: ID) { zoekJustitiabele(bsn: $n${bsn}) { id } }`,
      `{ __typename @n${bsn} }`,
      `{ ...n${bsn} }`,
    ].map((query): Operation => ({
      ...operation(query.replaceAll(bsn, '…'), query),
      asName: true,
    })),
  ];
}

/** Registers a new person. */
export const registration = ({
  skn,
  bsn,
}: Pick<PersonNumbers, 'skn' | 'bsn'>) =>
  operation(
    'registered',
    `mutation ($input: DetentieRegistrerenInput!) {
      detentieRegistreren(input: $input) { detentie { justitiabele { id skn bsn registratienummer } } fout { boodschap } } }`,
    {
      input: {
        skn,
        bsn,
        naam: 'Nieuw van Testen',
        inrichting: 'PI-VUGHT',
        titel: 'GEVANGENISSTRAF',
        insluitingsdatum: today(),
        gemeenteVanHerkomst: '0344',
        reclasseringsorganisatie: 'RN',
      },
    },
  );
