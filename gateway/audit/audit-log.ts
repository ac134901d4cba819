import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { GatewayStage } from '../context.js';
import { RequestedFields } from './requested-fields.js';
import { RequestedInputs } from './requested-inputs.js';
import { AuditEntry, type AuditDeps } from './audit-entry.js';

/**
 * The audit log: a response is sent only after an entry for each of its data subjects is written, and a mutation goes to a subgraph only
 * after its entry is. `schema` has the directives of the supergraph. Error: RECORD_UNAVAILABLE.
 */
export function auditLog(schema: GraphQLSchema, deps: AuditDeps): GatewayStage {
  const requestedOf = cachedRequested(schema);
  return async (request, next) => {
    const { fields, inputs } = requestedOf(request.document, request.operation);
    const entry = new AuditEntry(request, fields, inputs, deps);
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
function cachedRequested(schema: GraphQLSchema) {
  const cache = new WeakMap<OperationDefinitionNode, Requested>();
  return (document: DocumentNode, operation: OperationDefinitionNode) => {
    const requested = cache.get(operation) ?? {
      fields: new RequestedFields(schema, document, operation),
      inputs: new RequestedInputs(schema, document, operation),
    };
    cache.set(operation, requested);
    return requested;
  };
}

interface Requested {
  fields: RequestedFields;
  inputs: RequestedInputs;
}
