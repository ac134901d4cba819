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
import { refusalError, wholeRefusal } from './refusal.js';
import type { FilteredSchema } from './filtered-schema.js';
import type { RemovedField } from './removed-fields.js';

type ResponsePath = readonly (string | number)[];

export interface FieldAuthorizationOptions {
  rules: AccessRules;
  grants: PolicyGrants;
  lockFor: PermissionsFor;
  visible: FilteredSchema;
}

/**
 * Field authorization: what comes after it plans and asks only what the caller may see, and learns of nothing else. Queries lose what he
 * may not see; a mutation that asks any such thing is refused whole.
 */
export function fieldAuthorization({
  rules,
  grants,
  lockFor,
  visible,
}: FieldAuthorizationOptions): GatewayStage {
  const touched = touchedPolicies(rules);
  const filteredFor = remembered();
  return async (request, next) => {
    const { context } = request;
    const granted = await grants(touched(request), request.operation, context);
    const lock = lockFor(context, granted, request.schema);
    const { filtered, planKey } = filteredFor(request, lock);
    if (filtered.isWhole) return next({ ...request, queryHash: planKey });
    const variables = request.request.variables ?? {};
    const isIncluded = isIncludedBy(request.operation, variables);
    const refused = filtered.removedFields.filter(({ conditions }) =>
      isIncluded(conditions),
    );
    if (request.operation.operation === 'mutation' && refused.length > 0)
      return refusedWhole(refused, context);
    const looks = await introspected(request, filtered, () =>
      visible(request.schema, lock),
    );
    if (!looks.data) return looks;
    const answer = await executeCut(next, request, filtered, planKey);
    if (!answer.data) return answer;
    const { schema } = request;
    const { partnerErrors } = context;
    const refusals = new LimitedErrors(maxErrors - partnerErrors.listed.length);
    const data = redactResponse(
      { ...answer.data, ...looks.data },
      { filtered, schema, lock, isIncluded, errors: refusals },
    );
    partnerErrors.move((path) =>
      isStillThere(path, answer.data, data)
        ? withoutKey(path, filtered.typeKey)
        : null,
    );
    partnerErrors.addSkipped(refusals);
    const errors = [
      ...refusals.listed.map(refusalError(context.caller)),
      ...(answer.errors ?? []),
    ];
    return errors.length > 0 ? { data, errors } : { data };
  };
}

/** Of what was asked beside the client's own, an error is at the object. */
const withoutKey = (path: ResponsePath, key: string): ResponsePath =>
  path.at(-1) === key ? path.slice(0, -1) : path;

/** Not where what may not be seen made null of all around: that null has its own error. */
function isStillThere(
  path: ResponsePath,
  answered: unknown,
  shown: unknown,
): boolean {
  for (const step of path) {
    if (answered === null || answered === undefined) return true;
    if (shown === null) return false;
    answered = (answered as Record<string | number, unknown>)[step];
    shown = (shown as Record<string | number, unknown>)[step];
  }
  return true;
}

function refusedWhole(
  refused: readonly RemovedField[],
  { partnerErrors, caller }: GatewayContext,
): ExecutionResult {
  const refusals = wholeRefusal(refused);
  partnerErrors.addSkipped(refusals);
  return { data: null, errors: refusals.listed.map(refusalError(caller)) };
}

/** The filtered operation goes on in the place of the whole one. */
async function executeCut(
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

/** What the graph looks like is answered here, by what the caller may see of it. */
async function introspected(
  { request: { variables } }: GatewayRequest,
  { introspection }: FilteredOperation,
  visible: () => GraphQLSchema,
): Promise<ExecutionResult> {
  if (!introspection) return { data: {} };
  return execute({
    schema: visible(),
    document: introspection,
    ...(variables && { variableValues: variables }),
  });
}

const planKeyOf = (lock: CallerPermissions, source: string): string =>
  createHash('sha256').update(`${lock.id}\n${source}`).digest('hex');

interface Remembered {
  filtered: FilteredOperation;
  /** Its plan is kept under it: not shared with who may see other things or asks for another purpose. */
  planKey: string;
}

/** Of filtered operations. */
const maxBytes = 20 * 1024 * 1024;
const maxOperations = 1_000;

/**
 * Filters an operation once for all callers who may see the same, as long as the server remembers its document. Where it takes the
 * variables to tell, that is done anew for each request: they are the client's, and would fill the memory.
 */
function remembered() {
  const known = new LRUCache<string, Remembered>({
    max: maxOperations,
    maxSize: maxBytes,
  });
  const numbers = new WeakMap<OperationDefinitionNode, number>();
  let last = 0;
  return (request: GatewayRequest, lock: CallerPermissions): Remembered => {
    const { operation, source } = request;
    const number = numbers.get(operation) ?? ++last;
    numbers.set(operation, number);
    const id = `${number} ${lock.id}`;
    const filteredBy = (variables: VariableValues): Remembered => {
      const filtered = filterOperation(request, lock, variables);
      const text = filtered.isWhole ? source : filtered.source;
      return { filtered, planKey: planKeyOf(lock, text) };
    };
    let made = known.get(id);
    if (!made) {
      made = filteredBy(unknownVariables(operation));
      known.set(id, made, { size: 2 * id.length + made.filtered.bytes });
    }
    return made.filtered.dependsOnVariables
      ? filteredBy(givenVariables(operation, request.request.variables ?? {}))
      : made;
  };
}
