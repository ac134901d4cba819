import type { ResolverMap } from '../../shared/subgraph/subgraph-server.js';

/** `@requiresScopes` and `@reads` are imported under other names, as a partner may do. */
const link = (more: string[] = []) =>
  `directive @gaatOver(fields: [String!]!) repeatable on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  extend schema @link(url: "https://register.reintegratiegraaf.example/specs/reads/v1.0", import: [{ name: "@reads", as: "@gaatOver" }]) @composeDirective(name: "@gaatOver") @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${['@composeDirective', '@key', '@tag', '@authenticated', '@policy', ...more].map((name) => `"${name}"`).join()}, { name: "@requiresScopes", as: "@vereist" }])`;

/** The tag of a type that is not about a person. */
const withoutPerson = '@tag(name: "zonder-persoon")';

interface SmallPartner {
  schema: string;
  resolvers: ResolverMap;
}

/** People by id; `onbekend` exists in akkoord only. */
const detenties: Record<string, object[]> = {
  p1: [{ id: 'd1', titel: 'GEVANGENISSTRAF', inrichting: { code: 'PI-1' } }],
  p2: [{ id: 'd2', titel: 'HECHTENIS', inrichting: { code: 'PI-2' } }],
};
const basisvoorwaarden: Record<string, string[]> = {
  p1: ['ONDERDAK'],
  p2: ['SCHULDEN', 'ZORG'],
};
const inrichtingen: Record<string, object> = {
  'PI-1': { code: 'PI-1', naam: 'PI Een', gemeente: { code: '0001' } },
  'PI-2': { code: 'PI-2', naam: 'PI Twee', gemeente: { code: '9999' } },
};

type Keyed = { id: string; code: string } & Record<string, unknown>;
const person = (id: string) => ({ __typename: 'Justitiabele', id });

/** Three small subgraphs with the names of the real ones. */
export const smallPartners: Record<
  'akkoord' | 'dji' | 'gemeente',
  SmallPartner
> = {
  akkoord: {
    schema: `${link(['@external', '@requires', '@provides'])}
      type Query {
        vertrouwd: Justitiabele @provides(fields: "bsn") @authenticated
        justitiabele(id: ID!): Justitiabele @authenticated
        mijnReintegratie: Justitiabele @authenticated
        justitiabelen: [Justitiabele!] @authenticated
      }
      type Justitiabele @key(fields: "id") @authenticated {
        id: ID!
        detenties: [Detentie!] @external
        basisvoorwaarden: [String!] @external
        bsn: ID @external
        inkomen: String @external
        afspraken(status: String @gaatOver(fields: [])): [String!]
        toeslag: String @requires(fields: "inkomen") @vereist(scopes: [["bsn:lezen"]])
        reintegratie: String @requires(fields: "detenties { id titel } basisvoorwaarden")
      }
      type Detentie @key(fields: "id", resolvable: false) @authenticated { id: ID! @external titel: String! @external }`,
    resolvers: {
      Query: {
        justitiabele: (_: unknown, { id }: Keyed) => person(id),
        mijnReintegratie: () => person('p1'),
        vertrouwd: () => ({ ...person('p1'), bsn: 'bsn bij akkoord' }),
        justitiabelen: () => ['p1', 'p2', 'onbekend'].map(person),
      },
      Justitiabele: {
        __resolveReference: (reference: Keyed) => ({ ...reference }),
        afspraken: () => ['bellen'],
        toeslag: ({ inkomen }: Keyed) => `toeslag op ${String(inkomen)}`,
        reintegratie: (parent: Keyed) =>
          JSON.stringify([parent['detenties'], parent['basisvoorwaarden']]),
      },
    },
  },
  dji: {
    schema: `${link(['@shareable', '@inaccessible'])}
      type Query { inrichtingen: [Inrichting!] @authenticated plekken: [Plek] @authenticated dienstinfo: Dienstinfo @inaccessible @authenticated }
      type Mutation { overplaatsen(id: ID!): Detentie @authenticated }
      type Justitiabele @key(fields: "id") @authenticated { id: ID! naam: String @tag(name: "basis") dossiernummer: String @inaccessible bsn: ID @shareable @vereist(scopes: [["bsn:lezen"]]) risico: String @policy(policies: [["risico"], ["directeur", "kantoortijd"]]) detenties: [Detentie!] }
      type Detentie @key(fields: "id") @authenticated { id: ID! justitiabele: Justitiabele! titel: String! inrichting: Inrichting volgnummer: Int! @vereist(scopes: [["detentie:lezen"]]) }
      type Dienstinfo @inaccessible @authenticated ${withoutPerson} { code: ID! }
      interface Plek { code: ID! }
      type Cel implements Plek @key(fields: "code") @vereist(scopes: [["detentie:lezen"]]) ${withoutPerson} { code: ID! }
      type Tuin implements Plek @key(fields: "code") @authenticated ${withoutPerson} { code: ID! }
      type Inrichting @key(fields: "code") @authenticated ${withoutPerson} { code: ID! naam: String! gemeente: Gemeente }
      type Gemeente @key(fields: "code", resolvable: false) @authenticated ${withoutPerson} { code: ID! }`,
    resolvers: {
      Query: {
        inrichtingen: () => Object.values(inrichtingen),
        plekken: () => [
          { __typename: 'Cel', code: 'C1' },
          { __typename: 'Tuin', code: 'T1' },
        ],
      },
      Mutation: { overplaatsen: () => detenties['p1']![0] },
      Justitiabele: {
        __resolveReference: ({ id }: Keyed) =>
          detenties[id] && {
            id,
            naam: `naam van ${id}`,
            bsn: `bsn van ${id}`,
            risico: 'laag',
          },
        detenties: ({ id }: Keyed) => detenties[id],
      },
      Detentie: {
        justitiabele: ({ id }: Keyed) => ({
          id: Object.keys(detenties).find((person) =>
            detenties[person]!.some((each) => (each as Keyed).id === id),
          ),
        }),
        volgnummer: () => 1,
        inrichting: ({ inrichting }: { inrichting: Keyed }) =>
          inrichtingen[inrichting.code],
      },
    },
  },
  gemeente: {
    schema: `${link(['@external', '@requires'])}
      type Query { gemeente(code: ID!): Gemeente @authenticated }
      type Justitiabele @key(fields: "id") @authenticated {
        id: ID!
        bsn: ID @external
        basisvoorwaarden: [String!]
        inkomen: String @requires(fields: "bsn") @vereist(scopes: [["bsn:lezen"]])
        dienst: String @vereist(scopes: [["dienstverlening:lezen"]])
      }
      type Gemeente @key(fields: "code") @authenticated ${withoutPerson} { code: ID! naam: String! }`,
    resolvers: {
      Query: { gemeente: (_: unknown, { code }: Keyed) => gemeente(code) },
      Justitiabele: {
        __resolveReference: ({ id, bsn }: Keyed) =>
          basisvoorwaarden[id] && {
            id,
            basisvoorwaarden: basisvoorwaarden[id],
            inkomen: `inkomen bij ${String(bsn)}`,
            dienst: 'briefadres',
          },
      },
      Gemeente: { __resolveReference: ({ code }: Keyed) => gemeente(code) },
    },
  },
};

const gemeente = (code: string) =>
  code === '0001' ? { code, naam: 'Eendorp' } : null;
