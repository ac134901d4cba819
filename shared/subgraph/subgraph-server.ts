import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  defaultFieldResolver,
  parse,
  valueFromAST,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isNonNullType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { notSigned, type Caller } from '../access/caller.js';
import { MeldingsoortScalar, PartijScalar } from '../access/partij-scalars.js';
import { trackDisclosedPeople } from '../audit/data-subjects.js';
import { graphError, readOnly } from '../graphql/errors.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { gracefulShutdown } from '../http/graceful-shutdown.js';
import { limitConnections } from '../http/limit-connections.js';
import { portTaken } from '../http/port-taken.js';
import { startServerOps } from '../http/server-ops.js';
import { refuseNumbers } from '../numbers/refuse-numbers.js';
import type { Running } from '../service.js';
import { withDeclaredValues } from './declared-enums.js';
import { admissionOf, type ConcurrencyRange } from './load-shedding.js';
import { refuseUnknownTypes } from './refuse-unknown-types.js';
import { requestHandler } from './request-handler.js';
import type { CallerContext, SubgraphOptions } from './subgraph-options.js';

/** Where a server listens. `keepAliveMs`: how long an idle connection of a client is kept. */
export interface ListenOptions extends ConcurrencyRange {
  host: string;
  /** 0 takes a free one. */
  port: number;
  keepAliveMs?: number;
  /** Of health and metrics; without one there are none. 0 takes a free one. */
  opsPort?: number;
}

/** What one request to a partner knows: the verified caller, and a store and loaders that are his alone. */
export interface PartnerContext<Store, Loaders> {
  caller: Caller;
  store: Store;
  loaders: Loaders;
}

/** Resolvers by type and field, as `buildSubgraphSchema` takes them; the library exports no name for it. */
export type ResolverMap = NonNullable<
  Extract<
    Parameters<typeof buildSubgraphSchema>[0],
    { typeDefs: unknown }
  >['resolvers']
>;

/** Joins a partner's schema.graphql with its resolvers; a mutation is refused unless the caller has its @requiresScopes. */
export function subgraphSchema(
  schemaFile: URL,
  resolvers: ResolverMap,
): GraphQLSchema {
  const sdl = readFileSync(schemaFile, 'utf8');
  const typeDefs = withDeclaredValues(parse(sdl));
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: {
      Date: DateScalar,
      DateTime: DateTimeScalar,
      Meldingsoort: MeldingsoortScalar,
      Partij: PartijScalar,
      ...resolvers,
    },
  });
  // The contract is published to the letter, not as the library prints it.
  schema.getQueryType()!.getFields()['_service']!.resolve = () => ({ sdl });
  refuseUnknownTypes(schema);
  const acts: Record<string, GraphQLField<unknown, CallerContext>> = schema
    .getMutationType()
    ?.getFields() ?? {};
  for (const act of Object.values(acts)) requireScopes(act);
  trackDisclosedPeople(schema);
  return schema;
}

const scopesType = new GraphQLNonNull(
  new GraphQLList(new GraphQLList(GraphQLString)),
);

/** A write is guarded here too, not by the gateway alone. Scopes are an OR of ANDs, as the federation specification has it. */
function requireScopes(field: GraphQLField<unknown, CallerContext>): void {
  if (isNonNullType(field.type))
    throw new Error(
      `Mutation.${field.name} must be nullable: when it fails, the response would lose the fields that were carried out.`,
    );
  const argument = field.astNode?.directives
    ?.find(({ name }) => name.value === 'requiresScopes')
    ?.arguments?.find(({ name }) => name.value === 'scopes');
  const anyOf = argument
    ? (valueFromAST(argument.value, scopesType) as string[][])
    : [];
  const resolve = field.resolve ?? defaultFieldResolver;
  const numbers = refuseNumbers(field);
  field.resolve = async (source, args, context, info) => {
    // Otherwise an intercepted assertion of a query could be replayed with a mutation until it expires.
    if (!context.isBodySigned) throw notSigned();
    const { scopes } = context.caller;
    if (!anyOf.some((all) => all.every((scope) => scopes.includes(scope))))
      throw graphError('FORBIDDEN', 'This caller may not do this.');
    if (context.caller.noodtoegang) throw readOnly();
    const refused = numbers(args as Record<string, unknown>);
    if (refused) return refused;
    // This null is replaced by the response that is kept.
    if (await context.keyed?.begin(info)) return null;
    // An earlier mutation in the same request may have changed what was loaded for its answer.
    for (const loader of Object.values(context.loaders ?? {}))
      loader.clearAll();
    return resolve(source, args, context, info);
  };
}

/** What a partner refuses was admitted by a gateway, whose work is then lost: gateways have to refuse first. */
const partnerFactor = 2;

/** Each gateway keeps at most 64. */
const connectionLimits = { connections: 1_000, takenMs: 30_000 };

/** Starts a partner's GraphQL server; port 0 takes a free one. */
export async function listenSubgraph<Context extends CallerContext>(
  options: SubgraphOptions<Context>,
  { host, port, opsPort, keepAliveMs = 5_000, ...concurrency }: ListenOptions,
): Promise<Running> {
  const admission = admissionOf(concurrency, partnerFactor);
  const http = limitConnections(
    createServer(
      { keepAliveTimeout: keepAliveMs },
      requestHandler(options, admission),
    ),
    connectionLimits,
  );
  const shutdown = gracefulShutdown(http);
  const ops =
    opsPort === undefined
      ? undefined
      : await startServerOps(http, {
          host,
          port: opsPort,
          checks: { ...options.ready, shutdown: shutdown.check },
          admission,
          register: options.registerMetrics,
        });
  await listen(http, host, port);
  return {
    url: `http://${host}:${(http.address() as AddressInfo).port}/graphql`,
    ...(ops && { opsUrl: ops.url }),
    inFlight: shutdown.inFlight,
    drain: shutdown.drain,
    stop: async () => {
      await shutdown.finish();
      admission?.stop();
      await ops?.stop();
    },
  };
}

/** Listens, or says in plain words which port is taken. */
export function listen(
  http: Server,
  host: string,
  port: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(portTaken(error.code, port)),
    );
    http.listen(port, host, () => resolve());
  });
}
