import type { GraphQLSchema } from 'graphql';
import type { Caller } from '../access/caller.js';
import type { KetenPartner } from '../config.js';
import type { ForwardMigration } from '../database/columns.js';
import type { Database, DatabaseLocation } from '../database/database.js';
import { openKetenDatabase } from './partner-database.js';
import type { Day } from '../days.js';
import type { ImportResult } from '../import/import-line.js';
import type { ImportLines } from '../import/import-reader.js';
import type { MeldingDetails } from '../meldingen/gateway-client.js';
import type { DataKeys } from '../numbers/data-keys.js';
import type { RetentionRule } from '../retention/retention-rule.js';
import {
  startPartner,
  type PartnerDeps,
  type RunningPartner,
} from './partner.js';
import {
  subgraphSchema,
  type CallerContext,
  type ResolverMap,
} from './subgraph-server.js';

/** Everything that makes a partner this partner: the whole of its `definition.ts`. */
export interface PartnerDefinition<
  Store,
  Loaders extends NonNullable<CallerContext['loaders']>,
> {
  name: KetenPartner;
  /** Its published contract, e.g. `new URL('./schema.graphql', import.meta.url)`. */
  schemaFile: URL;
  resolvers: ResolverMap;
  /** The entity whose rows are the people themselves, by their id. */
  person: new () => object;
  /** The other tables of its domain. */
  entities: readonly (new () => object)[];
  /** In order; `keys` are those under which numbers rest. */
  migrations(keys: DataKeys): readonly (new () => ForwardMigration)[];
  /** Rows that must be there before anybody asks, as a list of codes. Runs at each start. */
  referenceData?(database: Database): Promise<void>;
  /** What this caller may see, made anew for each request. */
  createStore(database: Database, caller: Caller): Store;
  createLoaders(store: Store): Loaders;
  /** What goes with a melding: the number by which the receiver knows the person. By default nothing but the id. */
  meldingDetails?(database: Database): MeldingDetails;
  /** One step of what it does by itself; says whether there was something to do. */
  backgroundStep?(deps: PartnerDeps): () => Promise<boolean>;
  retentionRules: readonly RetentionRule[];
  /** Its share of the demo people, in an empty database; on one that has people it does nothing. */
  seed(database: Database, day: Day): Promise<void>;
  /** Takes over official test persons; what it must do stands at `runImport`. */
  importLines(database: Database, lines: ImportLines): Promise<ImportResult[]>;
}

/** What a process, or a test, starts a partner with. */
export interface Partner extends Pick<
  PartnerDefinition<unknown, Record<string, never>>,
  'name' | 'retentionRules' | 'seed' | 'importLines'
> {
  /** Built at first use: a command that only needs the database does not wait for it. */
  readonly schema: GraphQLSchema;
  /** Brings its tables up to date. Throws ConfigError when its keys do not open what rests there. */
  open(location: DatabaseLocation): Promise<Database>;
  createServer(deps: PartnerDeps): Promise<RunningPartner>;
}

export function definePartner<
  Store,
  Loaders extends NonNullable<CallerContext['loaders']>,
>(definition: PartnerDefinition<Store, Loaders>): Partner {
  const { name, person, entities, retentionRules, seed, importLines } =
    definition;
  let schema: GraphQLSchema | undefined;
  const partner: Partner = {
    name,
    retentionRules,
    seed,
    importLines,
    get schema() {
      return (schema ??= subgraphSchema(
        definition.schemaFile,
        definition.resolvers,
      ));
    },
    open: async (location) => {
      const database = await openKetenDatabase(location, {
        person,
        entities,
        migrations: definition.migrations(location.dataKeys),
      });
      await definition.referenceData?.(database);
      return database;
    },
    createServer: (deps) =>
      startPartner(
        {
          name,
          schema: partner.schema,
          context: (caller) => {
            const store = definition.createStore(deps.database, caller);
            return { caller, store, loaders: definition.createLoaders(store) };
          },
          meldingDetails:
            definition.meldingDetails?.(deps.database) ??
            (() => Promise.resolve({})),
          ...(definition.backgroundStep && {
            backgroundStep: definition.backgroundStep,
          }),
        },
        deps,
      ),
  };
  return partner;
}
