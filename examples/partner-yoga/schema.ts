import { readFileSync } from 'node:fs';
import { GraphQLScalarType } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { Caller } from './caller.js';
import { Failure, notSigned } from './errors.js';
import { receive, type Melding } from './meldingen.js';
import { people, type Page, type Person, type View } from './store.js';

export interface Context {
  caller: Caller;
  view: View;
  /** Writes that a mutation begins. Error: RECORD_UNAVAILABLE. */
  recordMutation(name: string): Promise<void>;
}

const sdl = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');

/** What the subgraph specification of Federation adds to a schema. */
const federation = /* GraphQL */ `
  scalar _Any
  union _Entity = Justitiabele | Uitkering
  type _Service {
    sdl: String!
  }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`;

type Representation = { __typename?: string; id?: unknown };

function entity({ __typename, id }: Representation, { view }: Context) {
  if (__typename !== 'Justitiabele' && __typename !== 'Uitkering')
    throw new Failure('BAD_USER_INPUT', 'A representation has another type.');
  const isPerson = __typename === 'Justitiabele';
  const found = isPerson ? view.person(String(id)) : view.uitkering(String(id));
  return found && { ...found, __typename };
}

async function meldingAanUwv(
  _root: unknown,
  { input }: { input: Melding },
  { caller, view, recordMutation }: Context,
) {
  // Otherwise the assertion of a query could be sent again with a mutation.
  if (caller.body === null) throw notSigned();
  const { role, organisation, scopes, opened } = caller;
  if (role !== 'systeem' || !scopes.includes('melding:schrijven') || opened)
    throw new Failure('FORBIDDEN', 'Only the system of a party may send this.');
  await recordMutation('meldingAanUwv');
  const fout = receive(organisation ?? '', input);
  const { justitiabele: id } = input;
  if (!fout) view.shown.add(id);
  else if (people.has(id)) view.reported.add(id);
  return { ontvangen: !fout, justitiabele: fout ? null : { id }, fout };
}

const matching = (name: string, form: RegExp) =>
  new GraphQLScalarType<string>({
    name,
    parseValue: (value) => {
      if (typeof value === 'string' && form.test(value)) return value;
      throw new Failure('BAD_USER_INPUT', `A value is no ${name}.`);
    },
  });

export const schema = createSchema<Context>({
  typeDefs: [sdl, federation],
  // The directives of Federation are known to the gateway, not to this library.
  assumeValidSDL: true,
  resolvers: {
    DateTime: matching('DateTime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    Partij: matching('Partij', /^[A-Z]{2,20}$/),
    Meldingsoort: matching('Meldingsoort', /^[A-Z][A-Z_]{0,29}$/),
    Query: {
      _service: () => ({ sdl }),
      _entities: (
        _root,
        args: { representations: Representation[] },
        context,
      ) => args.representations.map((one) => entity(one, context)),
      uitkeringsgerechtigden: (_root, args: Page, { view }) =>
        view.list('uitkeringsgerechtigden', args),
    },
    Mutation: { meldingAanUwv },
    Justitiabele: {
      uitkeringen: ({ id }: Person, _args, { view }) =>
        view
          .person(id)
          ?.uitkeringen.toSorted((one, other) =>
            one.peildatum > other.peildatum ? -1 : 1,
          )
          .map((one) => view.uitkering(one.id)),
    },
  },
});
