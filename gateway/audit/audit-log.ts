import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { GatewayStage } from '../context.js';
import { RequestedFields } from './requested-fields.js';
import { AuditEntry, type AuditDeps } from './audit-entry.js';

/**
 * The record: nothing about a person comes back before there is a line for everyone of whom something does, and no mutation goes to a
 * subgraph before there is a line for it. `schema` is the whole graph, with what its subgraphs declare of it. Error: RECORD_UNAVAILABLE.
 */
export function auditLog(schema: GraphQLSchema, deps: AuditDeps): GatewayStage {
  const askedBy = remembered(schema);
  return async (request, next) => {
    const asked = askedBy(request.document, request.operation);
    const entry = new AuditEntry(request, asked, deps);
    await entry.begin();
    const answer = await next(request).catch(async (error: unknown) => {
      await entry.end(null);
      throw error;
    });
    await entry.end(answer);
    return answer;
  };
}

/** What an operation asks is found out once, as long as the server remembers it. */
function remembered(schema: GraphQLSchema) {
  const known = new WeakMap<OperationDefinitionNode, RequestedFields>();
  return (document: DocumentNode, operation: OperationDefinitionNode) => {
    const asked =
      known.get(operation) ?? new RequestedFields(schema, document, operation);
    known.set(operation, asked);
    return asked;
  };
}
