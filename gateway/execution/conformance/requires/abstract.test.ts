import { conformance } from '../../testing/conformance.js';

type Typed = { __typename: string; id: string };
const typed = { __resolveType: ({ __typename }: Typed) => __typename };
const serialized = (value: unknown) => JSON.stringify(value);

conformance(
  {
    a: {
      schema: `
        type Query { users: [User!]! }
        type User @key(fields: "id") { id: ID! home: Home pet: Pet }
        interface Home { city: String }
        type House implements Home { city: String rooms: Int garden: Garden }
        type Boat implements Home { city: String length: Int }
        type Garden { trees: Int }
        union Pet = Dog | Cat
        type Dog { name: String! }
        type Cat { name: String! lives: Int! }`,
      resolvers: {
        Query: { users: () => ['1', '2', '3'].map((id) => ({ id })) },
        User: {
          home: ({ id }: Typed) =>
            id === '1'
              ? {
                  __typename: 'House',
                  city: 'Ede',
                  rooms: 4,
                  garden: { trees: 2 },
                }
              : id === '2'
                ? { __typename: 'Boat', city: 'Urk', length: 12 }
                : null,
          pet: ({ id }: Typed) =>
            id === '1'
              ? { __typename: 'Cat', name: 'Puk', lives: 9 }
              : { __typename: 'Dog', name: 'Bas' },
        },
        Home: typed,
        Pet: typed,
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type User @key(fields: "id") {
          id: ID!
          home: Home @external
          pet: Pet @external
          place: String @requires(fields: "home { city }")
          tax: String @requires(fields: "home { city ... on House { rooms garden { trees } } ... on Boat { length } }")
          feed: String @requires(fields: "pet { ... on Cat { lives name } ... on Dog { name } }")
        }
        interface Home { city: String }
        type House implements Home @external { city: String rooms: Int garden: Garden }
        type Boat implements Home @external { city: String length: Int }
        type Garden @external { trees: Int }
        union Pet = Dog | Cat
        type Dog @external { name: String! }
        type Cat @external { name: String! lives: Int! }`,
      resolvers: {
        User: {
          place: ({ home }: { home: unknown }) => serialized(home),
          tax: ({ home }: { home: unknown }) => serialized(home),
          feed: ({ pet }: { pet: unknown }) => serialized(pet),
        },
        Home: typed,
        Pet: typed,
      },
    },
  },
  [
    [
      'a field of an interface is required',
      '{ users { place } }',
      {
        users: [
          { place: '{"city":"Ede"}' },
          { place: '{"city":"Urk"}' },
          { place: 'null' },
        ],
      },
    ],
    [
      'fields of the possible types of an interface are required',
      '{ users { tax } }',
      {
        users: [
          { tax: '{"city":"Ede","rooms":4,"garden":{"trees":2}}' },
          { tax: '{"city":"Urk","length":12}' },
          { tax: 'null' },
        ],
      },
    ],
    [
      'fields of the members of a union are required',
      '{ users { feed } }',
      {
        users: [
          { feed: '{"lives":9,"name":"Puk"}' },
          { feed: '{"name":"Bas"}' },
          { feed: '{"name":"Bas"}' },
        ],
      },
    ],
    [
      'required fields next to selected fields of the same object',
      '{ users { tax home { __typename ... on House { rooms } ... on Boat { city } } pet { ... on Cat { name } } } }',
      {
        users: [
          {
            tax: '{"city":"Ede","rooms":4,"garden":{"trees":2}}',
            home: { __typename: 'House', rooms: 4 },
            pet: { name: 'Puk' },
          },
          {
            tax: '{"city":"Urk","length":12}',
            home: { __typename: 'Boat', city: 'Urk' },
            pet: {},
          },
          { tax: 'null', home: null, pet: {} },
        ],
      },
    ],
    [
      'aliases equal to fields of one of the types',
      '{ users { tax home { ... on House { length: city } ... on Boat { rooms: city } } } }',
      {
        users: [
          {
            tax: '{"city":"Ede","rooms":4,"garden":{"trees":2}}',
            home: { length: 'Ede' },
          },
          { tax: '{"city":"Urk","length":12}', home: { rooms: 'Urk' } },
          { tax: 'null', home: null },
        ],
      },
    ],
  ],
);
