import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { wrapExecutor, type GatewayInterface } from '../wrap-executor.js';
import { RequestedFields } from './requested-fields.js';
import { AuditEntry, type AuditDeps } from './audit-entry.js';

/**
 * The engine behind the record: nothing about a person comes back before there is a line for everyone of whom something does, and no act
 * goes to a partner before there is a line for it. `schema` is the whole graph, with what its partners declare of it. Error:
 * RECORD_UNAVAILABLE.
 */
export const withAuditLog = (
  engine: GatewayInterface,
  schema: GraphQLSchema,
  deps: AuditDeps,
): GatewayInterface =>
  wrapExecutor(engine, (execute) => {
    const askedBy = remembered(schema);
    return async (request) => {
      const asked = askedBy(request.document, request.operation);
      const entry = new AuditEntry(request, asked, deps);
      await entry.begin();
      const answer = await execute(request).catch(async (error: unknown) => {
        await entry.end(null);
        throw error;
      });
      await entry.end(answer);
      return answer;
    };
  });

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
