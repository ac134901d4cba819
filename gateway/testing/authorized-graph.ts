import {
  buildASTSchema,
  execute,
  parse,
  print,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from '../../shared/access/caller.js';
import { createLogger } from '../../shared/logger.js';
import { traceOf } from '../../shared/telemetry/trace-context.js';
import { createAuthenticate } from '../authentication/authenticate.js';
import type { GatewayContext, GatewayRequest } from '../context.js';
import { fieldAuthorization } from '../authorization/field-authorization.js';
import { permissionsFor } from '../authorization/permissions.js';
import type {
  DecisionPoint,
  Evaluations,
} from '../authorization/policy/decision-point.js';
import { policyGrants } from '../authorization/policy/grants.js';
import { filteredSchemas } from '../authorization/filtered-schema.js';
import { LimitedErrors } from '../execution/limited-errors.js';
import type { Executor } from '../execution/stages.js';
import { Metrics } from '../http/metrics.js';
import { Supergraph } from '../supergraph/supergraph.js';

/** Scopes separated by spaces; `null` for a caller without a token. */
export type Scopes = string | null;

/** Field authorization before an executor over one schema: no server, no partners. */
export interface AuthorizedGraph {
  schema: GraphQLSchema;
  /** The operations that were executed after field authorization, printed. */
  executed: string[];
  /** The hashes by which their plans would be cached. */
  queryHashes: string[];
  /** The policies that the decision point grants everybody. */
  granted: Set<string>;
  /** The requests to the decision point. */
  decisionRequests: Evaluations[];
  execute(
    source: string,
    scopes: Scopes,
    variables?: Record<string, unknown>,
    operationName?: string,
    /** Scopes of the caller that his purpose excludes. */
    otherScopes?: string,
    purpose?: string,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is that of the query
  ): Promise<any>;
}

const anonymous = () =>
  createAuthenticate(() => Promise.reject(new Error()))([]);

const links = `schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
  @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY, import: [{ name: "@requiresScopes", as: "@needs" }])
  @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)
  @link(url: "https://register.reintegratiegraaf.example/specs/reads/v1.0", import: [{ name: "@reads", as: "@by" }])
{ query: Query mutation: Mutation }
`;

const linked = (types: string) =>
  types.includes('type Mutation')
    ? `${links}${types}`
    : `${links.replace('mutation: Mutation', '')}${types}`;

/** `types` uses @authenticated, @policy and, under another name, @needs(scopes:) and @by(fields:), or links them itself; `rootValue` answers. */
export async function authorizedGraph(
  types: string,
  rootValue: object,
): Promise<AuthorizedGraph> {
  const supergraph = types.startsWith('schema') ? types : linked(types);
  const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true });
  const executed: string[] = [];
  const queryHashes: string[] = [];
  const granted = new Set<string>();
  const decisionRequests: Evaluations[] = [];
  // The same text is the same document for every caller, as a server remembers it.
  const documents = new Map<string, DocumentNode>();
  const point: DecisionPoint = {
    decide: async (evaluationsRequest) => {
      decisionRequests.push(evaluationsRequest);
      return evaluationsRequest.evaluations.map(({ resource: { id } }) => ({
        decision: granted.has(id),
      }));
    },
    close: async () => {},
  };
  const grants = policyGrants(point, {
    metrics: new Metrics(),
    logger: createLogger('test', 'silent'),
  });
  const executeLocally: Executor<GatewayContext> = async ({
    document,
    operationName,
    request,
    queryHash,
  }) => {
    if (validate(schema, document).length > 0) throw new Error('not valid');
    executed.push(print(document).replace(/\s+/g, ' '));
    queryHashes.push(queryHash);
    const variableValues = request.variables;
    return execute({
      schema,
      document,
      operationName,
      variableValues,
      rootValue,
    });
  };
  const { accessRules: rules } = new Supergraph(supergraph);
  const authorize = fieldAuthorization({
    rules,
    grants,
    permissionsFor: permissionsFor(rules),
    filteredSchemaFor: filteredSchemas(),
  });
  return {
    schema,
    executed,
    queryHashes,
    granted,
    decisionRequests,
    execute: async (
      source,
      scopes,
      variables = {},
      operationName,
      otherScopes = '',
      purpose = 'urn:doel',
    ) => {
      const document = documents.get(source) ?? parse(source);
      documents.set(source, document);
      const operation = document.definitions.find(
        (each) =>
          each.kind === 'OperationDefinition' &&
          (!operationName || each.name?.value === operationName),
      );
      const scopeList = (scopes ?? '').split(' ').filter(Boolean);
      const caller: Caller = {
        ...(await anonymous()),
        role: scopes === null ? 'anoniem' : 'casemanager',
        scopes: scopeList,
        purpose,
      };
      const ownScopes = [...scopeList, ...otherScopes.split(' ')];
      const request = {
        request: { variables },
        context: {
          caller,
          ownScopes,
          trace: traceOf(undefined, undefined),
          clientDisconnected: new AbortController().signal,
          fieldErrors: new LimitedErrors(),
        },
        ...{ schema, document, operation, source, operationName },
      };
      const { errors = [], ...response } = await authorize(
        request as unknown as GatewayRequest,
        executeLocally,
      );
      const all = [...request.context.fieldErrors.listed, ...errors];
      return JSON.parse(
        JSON.stringify({ ...response, ...(all.length > 0 && { errors: all }) }),
      ) as unknown;
    },
  };
}
