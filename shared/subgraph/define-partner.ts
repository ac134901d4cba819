import type { BackgroundStep } from '../background.js';
import type { GraphQLSchema } from 'graphql';
import type { EntityManager } from 'typeorm';
import { areVisible } from '../access/betrokkenheid.js';
import type { Caller } from '../access/caller.js';
import type { KetenPartner } from '../config.js';
import { abortable } from '../database/abortable.js';
import type { ForwardMigration } from '../database/columns.js';
import type { Database, DatabaseLocation } from '../database/database.js';
import { requestDatabase } from '../database/request-database.js';
import { openKetenDatabase } from './partner-database.js';
import { KeyedMutation } from '../idempotency/keyed-mutation.js';
import type { ImportResult } from '../import/import-line.js';
import type { ImportLines } from '../import/import-reader.js';
import type { MeldingDetails } from '../meldingen/gateway-client.js';
import {
  queueChange,
  reportingChanges,
  type RecordChange,
} from '../meldingen/report-changes.js';
import type { LawTable } from '../law-table/law-table.js';
import type { DataKeys } from '../numbers/data-keys.js';
import type { RetentionRule } from '../retention/retention-rule.js';
import {
  startPartner,
  type PartnerDeps,
  type PartnerRequest,
  type RunningPartner,
} from './partner.js';
import type { SourceRequest } from './source.js';
import { subgraphSchema, type ResolverMap } from './subgraph-server.js';
import type { CallerContext } from './subgraph-options.js';

/** The definition of a partner's subgraph; the whole of its `definition.ts`. */
export interface PartnerDefinition<
  Store,
  Loaders extends NonNullable<CallerContext['loaders']>,
> {
  name: KetenPartner;
  /** Its published schema, e.g. `new URL('./schema.graphql', import.meta.url)`. */
  schemaFile: URL;
  resolvers: ResolverMap;
  /** The entity whose rows are the people, by id. */
  person: new () => object;
  /** The other tables of its domain. */
  entities: readonly (new () => object)[];
  /** In order; `keys` encrypt the personal numbers. */
  migrations(keys: DataKeys): readonly (new () => ForwardMigration)[];
  /** Inserts reference data, such as a list of codes. Runs at each start, before the server listens. */
  referenceData?(database: Database): Promise<void>;
  /** The store of one request, limited to what its caller may see; `request` is for sources outside its database. */
  createStore(
    database: Database,
    caller: Caller,
    request: Pick<SourceRequest, 'deadline' | 'logger'>,
  ): Store;
  createLoaders(store: Store): Loaders;
  /** Additional input of a melding: the number by which the receiver identifies the person. None by default. */
  meldingDetails?(database: Database): MeldingDetails;
  backgroundStep?(deps: PartnerDeps): BackgroundStep;
  /** After an act about a person, in its transaction. By default it sends a GEGEVENSWIJZIGING to the parties that take it. */
  recordChange?: RecordChange;
  /** Marks as due whatever was computed from data of others, after a restore; inside a write. */
  recompute?(manager: EntityManager): Promise<unknown>;
  retentionRules: readonly RetentionRule[];
  /** Law that changes without a release. */
  lawTable?: LawTable;
  /** Imports official test persons; `runImport` describes the requirements. */
  importLines(database: Database, lines: ImportLines): Promise<ImportResult[]>;
}

/** A partner, as a process or a test starts it. */
export interface Partner extends Pick<
  PartnerDefinition<unknown, Record<string, never>>,
  'name' | 'recompute' | 'retentionRules' | 'importLines' | 'lawTable'
> {
  /** Built lazily: a command that only needs the database does not wait for it. */
  readonly schema: GraphQLSchema;
  /** Opens the database and runs its migrations. Throws ConfigError when the keys cannot decrypt what is stored. */
  open(location: DatabaseLocation): Promise<Database>;
  createServer(deps: PartnerDeps): Promise<RunningPartner>;
}

export function definePartner<
  Store,
  Loaders extends NonNullable<CallerContext['loaders']>,
>(definition: PartnerDefinition<Store, Loaders>): Partner {
  const { name, person, entities, retentionRules, importLines } = definition;
  const recordChange = definition.recordChange ?? queueChange(name);
  let schema: GraphQLSchema | undefined;
  const partner: Partner = {
    name,
    retentionRules,
    importLines,
    ...optionalOf(definition),
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
      // Else its connections keep a command that failed from ending.
      await definition.referenceData?.(database).catch(async (error) => {
        await database.close();
        throw error;
      });
      return database;
    },
    createServer: (deps) =>
      startPartner(
        {
          name,
          schema: partner.schema,
          context: (caller, request) => {
            const present = requestDatabase(deps.database);
            const keyed = keyedMutation(present, person, caller, request);
            const database = reportingChanges(
              abortable(keyed?.recording(present) ?? present, request.deadline),
              caller,
              recordChange,
              request.wake,
            );
            const store = definition.createStore(database, caller, request);
            const loaders = definition.createLoaders(store);
            return { caller, store, loaders, keyed };
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

const optionalOf = ({
  recompute,
  lawTable,
}: Pick<Partner, 'recompute' | 'lawTable'>) => ({
  ...(recompute && { recompute }),
  ...(lawTable && { lawTable }),
});

/** `null` without a key, and for meldingen, which systems send: they are processed once by their own id. */
const keyedMutation = (
  database: Database,
  person: new () => object,
  caller: Caller,
  { idempotency, logger }: PartnerRequest,
): KeyedMutation | null =>
  idempotency && caller.role !== 'systeem'
    ? new KeyedMutation({
        claim: idempotency,
        database,
        maySee: (people) => areVisible(database, caller, person, people),
        logger,
      })
    : null;
