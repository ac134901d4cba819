import { createHash } from 'node:crypto';
import { print, type DocumentNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import {
  around,
  type GatewayExecutor,
  type GatewayInterface,
} from '../engine/around.js';
import type { AccessRules } from './access-rules.js';
import { conditionsOf } from './conditions.js';
import { filter, type Filtered, type SingleOperation } from './filter.js';
import { laidOut } from './lay-out.js';
import { lockFor, type Lock } from './lock.js';
import type { PolicyGrants } from './policy/grants.js';
import { touchedPolicies } from './policy/touched.js';
import { refusalErrors } from './refusal.js';

type Request = Parameters<GatewayExecutor>[0];

/** The engine behind the field lock: it plans and asks only what the caller may see, and learns of nothing else. */
export const behindFieldLock = (
  engine: GatewayInterface,
  rules: AccessRules,
  grants: PolicyGrants,
): GatewayInterface =>
  around(engine, (execute) => locked(execute, rules, grants));

/** Queries lose what the caller may not see; a mutation that asks any such thing is refused whole. */
function locked(
  execute: GatewayExecutor,
  rules: AccessRules,
  grants: PolicyGrants,
): GatewayExecutor {
  const touched = touchedPolicies(rules);
  const filteredFor = remembered();
  return async (request) => {
    const context = request.context as GatewayContext;
    const granted = await grants(touched(request), request.operation, context);
    const lock = lockFor(context, granted, rules, request.schema);
    const filtered = filteredFor(request, lock);
    if (filtered.isWhole)
      return execute({
        ...request,
        queryHash: planKey(lock, request.source),
      });
    const variables = request.request.variables ?? {};
    const isAsked = conditionsOf(request.operation, variables);
    const refused = filtered.takenOut.filter(({ conditions }) =>
      isAsked(conditions),
    );
    if (request.operation.operation === 'mutation' && refused.length > 0)
      return { data: null, errors: refusalErrors(refused) };
    const answer = await executeCut(execute, request, filtered.document, lock);
    if (!answer.data) return answer;
    const { schema } = request;
    const options = { filtered, schema, lock, isAsked };
    const { data, hidden } = laidOut(answer.data, options);
    const errors = [
      ...refusalErrors([...refused, ...hidden]),
      ...(answer.errors ?? []),
    ];
    return errors.length > 0 ? { data, errors } : { data };
  };
}

/** The filtered operation goes on in the place of the whole one. */
async function executeCut(
  execute: GatewayExecutor,
  request: Request,
  document: SingleOperation | null,
  lock: Lock,
): ReturnType<GatewayExecutor> {
  if (!document) return { data: {} };
  const source = print(document);
  return execute({
    ...request,
    request: { ...request.request, query: source },
    source,
    document,
    operation: document.definitions[0],
    queryHash: planKey(lock, source),
  });
}

/** Plans are kept under it: not shared with who may see other things or asks for another purpose. */
const planKey = (lock: Lock, source: string): string =>
  createHash('sha256').update(`${lock.id}\n${source}`).digest('hex');

/** Filters a document once for all callers who may see the same, as long as the server remembers the document. */
function remembered() {
  const known = new WeakMap<DocumentNode, Map<string, Filtered>>();
  return (request: Request, lock: Lock): Filtered => {
    const { document, operation, schema } = request;
    const ofDocument = known.get(document) ?? new Map<string, Filtered>();
    known.set(document, ofDocument);
    const id = `${operation.name?.value ?? ''} ${lock.id}`;
    const filtered =
      ofDocument.get(id) ?? filter(document, operation, schema, lock);
    ofDocument.set(id, filtered);
    return filtered;
  };
}
