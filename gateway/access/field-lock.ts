import { createHash } from 'node:crypto';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { print, type DocumentNode, type GraphQLError } from 'graphql';
import { graphError } from '../../shared/errors.js';
import type { GatewayContext } from '../context.js';
import type { AccessRules } from './access-rules.js';
import { conditionsOf } from './conditions.js';
import { filter, type Filtered } from './filter.js';
import { laidOut } from './lay-out.js';
import { lockFor, type Lock } from './lock.js';
import type { PolicyGrants } from './policy/grants.js';
import { touchedPolicies } from './policy/touched.js';

type GatewayInterface =
  ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type GatewayExecutor = NonNullable<
  Awaited<ReturnType<GatewayInterface['load']>>['executor']
>;
type Request = Parameters<GatewayExecutor>[0];

/** The engine behind the field lock: it plans and asks only what the caller may see, and learns of nothing else. */
export const behindFieldLock = (
  engine: GatewayInterface,
  rules: AccessRules,
  grants: PolicyGrants,
): GatewayInterface => ({
  onSchemaLoadOrUpdate: (callback) => engine.onSchemaLoadOrUpdate(callback),
  load: async (options) => {
    const { executor } = await engine.load(options);
    return { executor: executor && locked(executor, rules, grants) };
  },
  stop: () => engine.stop(),
});

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
    const lock = lockFor(context.caller, granted, rules, request.schema);
    const filtered = filteredFor(request, lock);
    if (filtered.isWhole) return execute(request);
    const variables = request.request.variables ?? {};
    const isAsked = conditionsOf(request.operation, variables);
    const paths = filtered.takenOut
      .filter(({ conditions }) => isAsked(conditions))
      .map(({ path }) => path);
    if (request.operation.operation === 'mutation' && paths.length > 0)
      return { data: null, errors: refusals(paths) };
    const answer = await executeCut(execute, request, filtered.document);
    if (!answer.data) return answer;
    const { schema } = request;
    const options = { filtered, schema, lock, isAsked };
    const { data, hidden } = laidOut(answer.data, options);
    const errors = [
      ...refusals([...paths, ...hidden]),
      ...(answer.errors ?? []),
    ];
    return errors.length > 0 ? { data, errors } : { data };
  };
}

/** The filtered operation goes on under its own hash: plans are kept by it, and other callers may see more. */
async function executeCut(
  execute: GatewayExecutor,
  request: Request,
  document: Filtered['document'],
): ReturnType<GatewayExecutor> {
  if (!document) return { data: {} };
  const source = print(document);
  return execute({
    ...request,
    request: { ...request.request, query: source },
    source,
    document,
    operation: document.definitions[0],
    queryHash: createHash('sha256').update(source).digest('hex'),
  });
}

/** One error per place; what would be needed is not told. */
const refusals = (paths: readonly (readonly string[])[]): GraphQLError[] =>
  Array.from(
    new Map(paths.map((path) => [path.join('.'), path])).values(),
    (path) =>
      Object.assign(
        graphError('UNAUTHORIZED_FIELD_OR_TYPE', 'Not allowed to see this.'),
        { path },
      ),
  );

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
