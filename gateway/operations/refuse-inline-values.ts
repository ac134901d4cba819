import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { graphError } from '../../shared/graphql/errors.js';
import type { Logger } from '../../shared/logger.js';
import type { AccessRules } from '../authorization/access-rules.js';
import type { GatewayContext, GatewayStage } from '../context.js';
import { rootFieldNames } from './root-field-names.js';
import { inlinePersonValue, personalInputs } from './person-values.js';

export interface UnregisteredOptions {
  /** Of the supergraph. */
  schema: GraphQLSchema;
  rules: AccessRules;
  /** Not in a demonstration, where people type operations. */
  refuses: boolean;
  /** Whether what is not registered is in the log. */
  logs: boolean;
  logger: Logger;
}

/** Clients and root fields that have had a line in the log. */
const maxLogged = 1_000;

/**
 * Of documents that are not registered: refuses a personal number or a name in the text, which ends up in what clients and their proxies log,
 * and logs which root fields a client selects, once. Error: PERSON_DATA_INLINE.
 */
export function unregisteredDocuments({
  schema,
  rules,
  refuses,
  logs,
  logger,
}: UnregisteredOptions): GatewayStage {
  const isPersonal = personalInputs(schema, rules);
  const cache = new WeakMap<OperationDefinitionNode, string | null>();
  const logged = new LRUCache<string, true>({ max: maxLogged });
  const log = (
    { caller: { client } }: GatewayContext,
    operation: OperationDefinitionNode,
  ) => {
    const field = rootFieldNames(schema, operation).join(', ');
    const key = `${client} ${field}`;
    if (logged.has(key)) return;
    logged.set(key, true);
    logger.info({ client, field }, 'an operation is not registered');
  };
  return async (request, next) => {
    const { context, document, operation } = request;
    if (context.registered) return next(request);
    let inline = cache.get(operation);
    if (inline === undefined) {
      inline = inlinePersonValue(request.schema, document, isPersonal);
      cache.set(operation, inline);
    }
    if (inline !== null && refuses)
      throw graphError(
        'PERSON_DATA_INLINE',
        `Give ${inline} its value by a variable: a personal number or a name does not belong in the text of an operation.`,
      );
    if (logs) log(context, operation);
    return next(request);
  };
}
