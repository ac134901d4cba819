import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  Kind,
  OperationTypeNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Caller } from '../access/caller.js';
import type { DataKeys } from '../numbers/data-keys.js';
import { now } from '../days.js';
import { errorCodes, type ErrorCode } from '../graphql/errors.js';
import type { DisclosureContext } from './data-subjects.js';
import type { Trace } from './trace-context.js';
import {
  auditEntry,
  auditEntriesAbout,
  auditEntriesOfCounts,
  type AuditedOperation,
  type AuditWriter,
} from './audit-writer.js';

type Response = GraphQLRequestContext<AuditedContext>['response'];

/** What a partner must know of a request to record it. */
export interface AuditedContext extends DisclosureContext {
  caller: Caller;
  trace: Trace;
  /** The gateway signed what is asked as well as who asks. */
  isBodySigned: boolean;
}

export interface AuditOptions {
  writeEntries: AuditWriter;
  /** By which this record names people. */
  keys: DataKeys;
  /** URL of the gateway, for which this partner does it. */
  processor: string;
}

/**
 * A partner's own lines: one for everyone of whom it tells, and one for a count of many, before its answer leaves; one for an act before
 * it is done; one for a failure. Without them there is no answer: RECORD_UNAVAILABLE.
 */
export const auditPlugin = ({
  writeEntries,
  keys,
  processor,
}: AuditOptions): ApolloServerPlugin<AuditedContext> => ({
  requestDidStart: async ({ contextValue }) => {
    const { caller, trace, disclosed, reported, isBodySigned } = contextValue;
    const startTime = now();
    const operationOf = (
      operation?: OperationDefinitionNode,
    ): AuditedOperation => ({
      name: nameOf(operation),
      startTime,
      traceId: trace.traceId,
      parentSpanId: trace.parentSpanId,
      processingActivityId: caller.purpose ?? '',
      foreignOperationProcessor: processor,
    });
    return {
      didResolveOperation: async ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.MUTATION) return;
        // It is refused: nobody knows that this caller wants it.
        if (!isBodySigned) return;
        const begun = auditEntry(operationOf(operation), { status: 'Unset' });
        await writeEntries({ entries: [begun] });
      },
      willSendResponse: async ({ operation, response }) => {
        const audited = operationOf(operation);
        const entries = [
          ...auditEntriesAbout(
            new Set([...disclosed, ...reported.people]),
            audited,
            keys,
          ),
          ...auditEntriesOfCounts(reported, audited),
          ...(isFailure(response)
            ? [auditEntry(audited, { status: 'Error' })]
            : []),
        ];
        if (entries.length === 0) return;
        try {
          await writeEntries({ entries });
        } catch (error) {
          answerWith(error as GraphQLError, response);
        }
      },
    };
  },
});

/** A fault of this partner; what it refuses or does not know is none. */
const isFailure = ({ body }: Response): boolean =>
  body?.kind === 'single' &&
  (body.singleResult.errors ?? []).some(
    ({ extensions }) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR',
  );

/** Nothing of the answer leaves. */
function answerWith(
  { message, extensions: { code } }: GraphQLError,
  response: Response,
): void {
  const errors = [{ message, extensions: { code } }];
  response.body = { kind: 'single', singleResult: { errors } };
  response.http.status = errorCodes[code as ErrorCode];
}

const nameOf = (operation: OperationDefinitionNode | undefined): string => {
  const roots = (operation?.selectionSet.selections ?? []).flatMap((node) =>
    node.kind === Kind.FIELD ? node.name.value : [],
  );
  return operation?.operation === OperationTypeNode.MUTATION
    ? `Handeling: ${roots.join(', ')}`
    : 'Verstrekking';
};
