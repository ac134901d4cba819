import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { GatewayStage } from '../context.js';
import { RequestedFields } from './requested-fields.js';
import { AuditEntry, type AuditDeps } from './audit-entry.js';

/**
 * The audit log: a response is sent only after an entry for each of its data subjects is written, and a mutation goes to a subgraph only
 * after its entry is. `schema` has the directives of the supergraph. Error: RECORD_UNAVAILABLE.
 */
export function auditLog(schema: GraphQLSchema, deps: AuditDeps): GatewayStage {
  const requestedFieldsOf = cachedRequestedFields(schema);
  return async (request, next) => {
    const requestedFields = requestedFieldsOf(
      request.document,
      request.operation,
    );
    const entry = new AuditEntry(request, requestedFields, deps);
    await entry.begin();
    const response = await next(request).catch(async (error: unknown) => {
      await entry.end(null);
      throw error;
    });
    await entry.end(response);
    return response;
  };
}

/** Computed once per operation, as long as the server caches its document. */
function cachedRequestedFields(schema: GraphQLSchema) {
  const cache = new WeakMap<OperationDefinitionNode, RequestedFields>();
  return (document: DocumentNode, operation: OperationDefinitionNode) => {
    const requestedFields =
      cache.get(operation) ?? new RequestedFields(schema, document, operation);
    cache.set(operation, requestedFields);
    return requestedFields;
  };
}
