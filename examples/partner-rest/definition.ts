import type { KetenPartner } from '../../shared/config.js';
import { toPayload } from '../../shared/graphql/domain-error.js';
import { manyByKey, oneByKey } from '../../shared/graphql/loaders.js';
import type { MeldingInput } from '../../shared/meldingen/melding-input.js';
import { definePartner } from '../../shared/subgraph/define-partner.js';
import type {
  PartnerContext,
  ResolverMap,
} from '../../shared/subgraph/subgraph-server.js';
import { Person1700000009001, PersonEntity } from './person.js';
import { createStore, type Settings, type Store } from './store.js';

const createLoaders = (store: Store) => ({
  personById: oneByKey(store.peopleById, ({ id }) => id),
  uitkeringenByJustitiabele: manyByKey(
    store.uitkeringenByJustitiabele,
    ({ justitiabeleId }) => justitiabeleId,
  ),
});

type Context = PartnerContext<Store, ReturnType<typeof createLoaders>>;
type Person = { id: string };

const resolvers = {
  Justitiabele: {
    __resolveReference: ({ id }: Person, { loaders }: Context) =>
      loaders.personById.load(id),
    // Null and not [] for a person whom the caller may not see.
    uitkeringen: async ({ id }: Person, _args: unknown, { loaders }: Context) =>
      (await loaders.personById.load(id)) &&
      loaders.uitkeringenByJustitiabele.load(id),
  },
  Uitkering: {
    peildatum: ({ bevestigd }: { bevestigd: string }) => bevestigd,
  },
  Mutation: {
    meldingAanUwv: (
      _parent: unknown,
      { input }: { input: MeldingInput },
      { store }: Context,
    ) => toPayload(() => store.receive(input)),
  },
  MeldingAanUwvPayload: {
    ontvangen: ({ fout }: { fout: unknown }) => fout == null,
  },
};

/** UWV as a partner: relations and numbers in a database of its own, benefits from a system that it has already. */
export const uwv = (settings: Settings) =>
  definePartner({
    // As a folder of subgraphs/ it would be one of those names.
    name: 'uwv' as KetenPartner,
    schemaFile: new URL('./schema.graphql', import.meta.url),
    // In subgraphs/ their types are generated from the schema.
    resolvers: resolvers as ResolverMap,
    person: PersonEntity,
    entities: [],
    migrations: () => [Person1700000009001],
    createStore: (database, caller, request) =>
      createStore(settings, { database, caller, ...request }),
    createLoaders,
    retentionRules: [],
    importLines: () => Promise.resolve([]),
  });
