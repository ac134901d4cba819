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
import { isOwnComputation, RecordedPeople } from './compact-entries.js';
import type { Trace } from '../telemetry/trace-context.js';
import {
  auditEntry,
  auditEntriesAbout,
  auditEntriesOfCounts,
  type AuditedOperation,
  type AuditWriter,
} from './audit-writer.js';

type Response = GraphQLRequestContext<AuditedContext>['response'];

/** The part of the GraphQL context that the audit log needs. */
export interface AuditedContext extends DisclosureContext {
  caller: Caller;
  trace: Trace;
  /** The gateway signed the request body as well as the caller. */
  isBodySigned: boolean;
}

export interface AuditOptions {
  writeEntries: AuditWriter;
  /** For the pseudonyms of people in this audit log. */
  keys: DataKeys;
  /** URL of the gateway, the application that calls this partner. */
  processor: string;
}

/**
 * Writes a partner's audit entries: before the response is sent, one for each data subject and one for each count of many people; before a
 * mutation is executed, one for the mutation; and one for a failure. When they cannot be written, the response is RECORD_UNAVAILABLE.
 */
export const auditPlugin = ({
  writeEntries,
  keys,
  processor,
}: AuditOptions): ApolloServerPlugin<AuditedContext> => {
  const recorded = new RecordedPeople();
  return {
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
          // The request is refused later: without a signed body, this caller may not have sent the mutation.
          if (!isBodySigned) return;
          const begun = auditEntry(operationOf(operation), { status: 'Unset' });
          await writeEntries({ entries: [begun] });
        },
        willSendResponse: async ({ operation, response }) => {
          const audited = operationOf(operation);
          const isOwn = isOwnComputation(caller) && trace.parentSpanId !== null;
          const request = `${trace.traceId} ${trace.parentSpanId}`;
          const all = new Set([...disclosed, ...reported.people]);
          const people = isOwn ? recorded.not(request, all) : [...all];
          const entries = [
            ...auditEntriesAbout(people, audited, keys, isOwn),
            ...auditEntriesOfCounts(reported, audited),
            ...(isFailure(response)
              ? [auditEntry(audited, { status: 'Error' })]
              : []),
          ];
          if (entries.length === 0) return;
          try {
            await writeEntries({ entries });
            if (isOwn) recorded.add(request, people);
          } catch (error) {
            answerWith(error as GraphQLError, response);
          }
        },
      };
    },
  };
};

const failures: readonly unknown[] = [
  'INTERNAL_SERVER_ERROR',
  'SOURCE_UNAVAILABLE',
] satisfies ErrorCode[];

/** An error of this partner or of a system behind it; a refusal or an unknown person is not a failure. */
const isFailure = ({ body }: Response): boolean =>
  body?.kind === 'single' &&
  (body.singleResult.errors ?? []).some(({ extensions }) =>
    failures.includes(extensions?.['code']),
  );

/** Replaces the whole response, data included. */
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
