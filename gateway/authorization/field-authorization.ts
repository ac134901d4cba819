import { createHash } from 'node:crypto';
import {
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type {
  GatewayContext,
  GatewayRequest,
  GatewayStage,
} from '../context.js';
import type { Executor } from '../execution/stages.js';
import { Span } from '../execution/scan/span.js';
import { LimitedErrors, maxErrors } from '../execution/limited-errors.js';
import type { AccessRules } from './access-rules.js';
import { isIncludedBy } from './conditions.js';
import { filterOperation, type FilteredOperation } from './operation-filter.js';
import {
  givenVariables,
  unknownVariables,
  type VariableValues,
} from './given-arguments.js';
import { redactResponse } from './redact-response.js';
import type { CallerPermissions, PermissionsFor } from './permissions.js';
import type { PolicyGrants } from './policy/grants.js';
import { touchedPolicies } from './policy/touched.js';
import { mutationRefusals } from './refusal.js';
import type { FilteredSchemaFor } from './filtered-schema.js';
import type { RemovedField } from './removed-fields.js';

type ResponsePath = readonly (string | number)[];

export interface FieldAuthorizationOptions {
  rules: AccessRules;
  grants: PolicyGrants;
  permissionsFor: PermissionsFor;
  filteredSchemaFor: FilteredSchemaFor;
}

/**
 * Field authorization: later stages see only the fields that the caller is permitted to select. Other fields are removed from a query, and
 * null with an error in its response; a mutation that selects any is refused as a whole, before it changes anything.
 */
export function fieldAuthorization({
  rules,
  grants,
  permissionsFor,
  filteredSchemaFor,
}: FieldAuthorizationOptions): GatewayStage {
  const policiesOf = touchedPolicies(rules);
  const filterFor = cachedFilter();
  return async (request, next) => {
    const { context } = request;
    const granted = await grants(
      policiesOf(request),
      request.operation,
      context,
    );
    const permissions = permissionsFor(context, granted, request.schema);
    const { filtered, planKey } = filterFor(request, permissions);
    if (filtered.isUnchanged) return next({ ...request, queryHash: planKey });
    const variables = request.request.variables ?? {};
    const isIncluded = isIncludedBy(request.operation, variables);
    const refused = filtered.removedFields.filter(({ conditions }) =>
      isIncluded(conditions),
    );
    if (request.operation.operation === 'mutation' && refused.length > 0)
      return rejectMutation(refused, context);
    const introspection = await executeIntrospection(request, filtered, () =>
      filteredSchemaFor(request.schema, permissions),
    );
    if (!introspection.data) return introspection;
    const response = await executeFiltered(next, request, filtered, planKey);
    if (!response.data) return response;
    const { schema } = request;
    const { fieldErrors, caller } = context;
    const refusals = new LimitedErrors(maxErrors - fieldErrors.listed.length);
    const data = redactResponse(
      { ...response.data, ...introspection.data },
      {
        filtered,
        schema,
        permissions,
        caller,
        isIncluded,
        errors: refusals,
      },
    );
    fieldErrors.move((path) =>
      isStillPresent(path, response.data, data)
        ? withoutKey(path, filtered.typenameKey)
        : null,
    );
    fieldErrors.append(refusals);
    return { ...response, data };
  };
}

/** An error at the `__typename` that the filter added belongs to the object: the client did not select that key. */
const withoutKey = (path: ResponsePath, key: string): ResponsePath =>
  path.at(-1) === key ? path.slice(0, -1) : path;

/** False when redaction made null of an object above the path: that null has its own error. */
function isStillPresent(
  path: ResponsePath,
  original: unknown,
  redacted: unknown,
): boolean {
  for (const step of path) {
    if (original === redacted) return true;
    if (original === null || original === undefined) return true;
    if (redacted === null) return false;
    if (original instanceof Span) original = original.client.toJSON();
    original = (original as Record<string | number, unknown>)[step];
    redacted = (redacted as Record<string | number, unknown>)[step];
  }
  return true;
}

function rejectMutation(
  refused: readonly RemovedField[],
  { fieldErrors, caller }: GatewayContext,
): ExecutionResult {
  fieldErrors.append(mutationRefusals(refused, caller));
  return { data: null };
}

/** Executes the filtered operation in place of the client's. */
async function executeFiltered(
  next: Executor<GatewayContext>,
  request: GatewayRequest,
  { document, source }: FilteredOperation,
  queryHash: string,
): Promise<ExecutionResult> {
  if (!document) return { data: {} };
  return next({
    ...request,
    request: { ...request.request, query: source },
    source,
    document,
    operation: document.definitions[0],
    queryHash,
  });
}

/** Introspection is executed here, over the filtered schema of the caller. */
async function executeIntrospection(
  { request: { variables } }: GatewayRequest,
  { introspection }: FilteredOperation,
  filteredSchemaFor: () => GraphQLSchema,
): Promise<ExecutionResult> {
  if (!introspection) return { data: {} };
  return execute({
    schema: filteredSchemaFor(),
    document: introspection,
    ...(variables && { variableValues: variables }),
  });
}

const planKeyOf = (permissions: CallerPermissions, source: string): string =>
  createHash('sha256').update(`${permissions.id}\n${source}`).digest('hex');

interface CachedFilter {
  filtered: FilteredOperation;
  /** Cache key of its plan, which callers with other permissions or another purpose do not share. */
  planKey: string;
}

const maxCachedBytes = 20 * 1024 * 1024;
const maxCachedOperations = 1_000;

/**
 * Filters an operation once for all callers with the same permissions, as long as the server caches its document. An operation whose filter
 * depends on variables is filtered per request: their values are the client's choice, and would fill the cache.
 */
function cachedFilter() {
  const cache = new LRUCache<string, CachedFilter>({
    max: maxCachedOperations,
    maxSize: maxCachedBytes,
  });
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let last = 0;
  return (
    request: GatewayRequest,
    permissions: CallerPermissions,
  ): CachedFilter => {
    const { operation, source } = request;
    const number = numbers.get(operation) ?? ++last;
    numbers.set(operation, number);
    const id = `${number} ${permissions.id}`;
    const filteredBy = (variables: VariableValues): CachedFilter => {
      const filtered = filterOperation(request, permissions, variables);
      const text = filtered.isUnchanged ? source : filtered.source;
      return { filtered, planKey: planKeyOf(permissions, text) };
    };
    let cached = cache.get(id);
    if (!cached) {
      cached = filteredBy(unknownVariables(operation));
      cache.set(id, cached, { size: 2 * id.length + cached.filtered.bytes });
    }
    return cached.filtered.dependsOnVariables
      ? filteredBy(givenVariables(operation, request.request.variables ?? {}))
      : cached;
  };
}
