import {
  Kind,
  OperationTypeNode,
  type GraphQLFormattedError,
  type OperationDefinitionNode,
} from 'graphql';
import type { Caller } from '../access/caller.js';
import type { DataKeys } from '../numbers/data-keys.js';
import { now } from '../days.js';
import type { ErrorCode } from '../graphql/errors.js';
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

/** Writes the audit entries of one request. Errors: those of the AuditWriter. */
export interface RequestAudit {
  /** Before a mutation is executed. */
  begin(operation: OperationDefinitionNode): Promise<void>;
  /** Before the response is sent. */
  end(
    operation: OperationDefinitionNode | undefined,
    errors: readonly GraphQLFormattedError[],
  ): Promise<void>;
}

/**
 * Writes a partner's audit entries: before the response is sent, one for each data subject and one for each count of many people; before a
 * mutation is executed, one for the mutation; and one for a failure.
 */
export const auditRequests = ({
  writeEntries,
  keys,
  processor,
}: AuditOptions): ((context: AuditedContext) => RequestAudit) => {
  const recorded = new RecordedPeople();
  return ({ caller, trace, disclosed, reported, isBodySigned }) => {
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
      begin: async (operation) => {
        // The request is refused later: without a signed body, this caller may not have sent the mutation.
        if (!isBodySigned) return;
        const begun = auditEntry(operationOf(operation), { status: 'Unset' });
        await writeEntries({ entries: [begun] });
      },
      end: async (operation, errors) => {
        const audited = operationOf(operation);
        const isOwn = isOwnComputation(caller) && trace.parentSpanId !== null;
        const request = `${trace.traceId} ${trace.parentSpanId}`;
        const all = new Set([...disclosed, ...reported.people]);
        const people = isOwn ? recorded.not(request, all) : [...all];
        const entries = [
          ...auditEntriesAbout(people, audited, keys, isOwn),
          ...auditEntriesOfCounts(reported, audited),
          ...(errors.some(isFailure)
            ? [auditEntry(audited, { status: 'Error' })]
            : []),
        ];
        if (entries.length === 0) return;
        await writeEntries({ entries });
        if (isOwn) recorded.add(request, people);
      },
    };
  };
};

export const isMutation = (operation: OperationDefinitionNode): boolean =>
  operation.operation === OperationTypeNode.MUTATION;

const failures: readonly unknown[] = [
  'INTERNAL_SERVER_ERROR',
  'SOURCE_UNAVAILABLE',
] satisfies ErrorCode[];

/** An error of this partner or of a system behind it; a refusal or an unknown person is not a failure. */
const isFailure = ({ extensions }: GraphQLFormattedError): boolean =>
  failures.includes(extensions?.['code']);

const nameOf = (operation: OperationDefinitionNode | undefined): string => {
  const roots = (operation?.selectionSet.selections ?? []).flatMap((node) =>
    node.kind === Kind.FIELD ? node.name.value : [],
  );
  return operation && isMutation(operation)
    ? `Handeling: ${roots.join(', ')}`
    : 'Verstrekking';
};
