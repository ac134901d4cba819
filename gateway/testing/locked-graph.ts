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
import { traceOf } from '../../shared/audit/trace-context.js';
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

/** The field lock before an engine that only executes: no server, no partners. */
export interface LockedGraph {
  schema: GraphQLSchema;
  /** What the engine was asked, as text. */
  asked: string[];
  /** Under what it would keep a plan for it. */
  planKeys: string[];
  /** The policies that the decision point grants everybody. */
  granted: Set<string>;
  /** What the decision point was asked. */
  decided: Evaluations[];
  ask(
    source: string,
    scopes: Scopes,
    variables?: Record<string, unknown>,
    operationName?: string,
    /** Scopes that another purpose would open. */
    otherwise?: string,
    purpose?: string,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as the query is
  ): Promise<any>;
}

const nobody = () => createAuthenticate(() => Promise.reject(new Error()))([]);

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
export async function lockedGraph(
  types: string,
  rootValue: object,
): Promise<LockedGraph> {
  const supergraph = types.startsWith('schema') ? types : linked(types);
  const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true });
  const asked: string[] = [];
  const planKeys: string[] = [];
  const granted = new Set<string>();
  const decided: Evaluations[] = [];
  // The same text is the same document for every caller, as a server remembers it.
  const documents = new Map<string, DocumentNode>();
  const point: DecisionPoint = {
    decide: async (questions) => {
      decided.push(questions);
      return questions.evaluations.map(({ resource: { id } }) => ({
        decision: granted.has(id),
      }));
    },
    close: async () => {},
  };
  const grants = policyGrants(point, {
    metrics: new Metrics(),
    logger: createLogger('test', 'silent'),
  });
  const carryOut: Executor<GatewayContext> = async ({
    document,
    operationName,
    request,
    queryHash,
  }) => {
    if (validate(schema, document).length > 0) throw new Error('not valid');
    asked.push(print(document).replace(/\s+/g, ' '));
    planKeys.push(queryHash);
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
    asked,
    planKeys,
    granted,
    decided,
    ask: async (
      source,
      scopes,
      variables = {},
      operationName,
      otherwise = '',
      purpose = 'urn:doel',
    ) => {
      const document = documents.get(source) ?? parse(source);
      documents.set(source, document);
      const operation = document.definitions.find(
        (each) =>
          each.kind === 'OperationDefinition' &&
          (!operationName || each.name?.value === operationName),
      );
      const known = (scopes ?? '').split(' ').filter(Boolean);
      const caller: Caller = {
        ...(await nobody()),
        role: scopes === null ? 'anoniem' : 'casemanager',
        scopes: known,
        purpose,
      };
      const ownScopes = [...known, ...otherwise.split(' ')];
      const request = {
        request: { variables },
        context: {
          caller,
          ownScopes,
          trace: traceOf(undefined, undefined),
          clientGone: new AbortController().signal,
          partnerErrors: new LimitedErrors(),
        },
        ...{ schema, document, operation, source, operationName },
      };
      const answer = await authorize(
        request as unknown as GatewayRequest,
        carryOut,
      );
      return JSON.parse(JSON.stringify(answer)) as unknown;
    },
  };
}
