import type { ExecutionResult } from 'graphql';
import type { DataKeys } from '../../shared/numbers/data-keys.js';
import { now } from '../../shared/days.js';
import type { ErrorCode } from '../../shared/graphql/errors.js';
import type {
  VerwerkingEntity,
  ProcessingStatus,
} from '../../shared/audit/audit-tables.js';
import { isOwnComputation } from '../../shared/audit/compact-entries.js';
import {
  auditEntry,
  auditEntriesAbout,
  auditEntriesOfCounts,
  type AuditedOperation,
  type AccessEntry,
  type AuditWriter,
  type AuditEntries,
} from '../../shared/audit/audit-writer.js';
import type { GatewayContext, GatewayRequest } from '../context.js';
import type { RequestedFields } from './requested-fields.js';
import type { RequestedInputs } from './requested-inputs.js';

export interface AuditDeps {
  writeEntries: AuditWriter;
  /** Of the pseudonyms by which the audit log identifies people. */
  keys: DataKeys;
}

/** The audit entries of one request: its own, child entries per data subject and per count, and who selected which fields. */
export class AuditEntry {
  readonly #shared: AuditedOperation;
  readonly #isMutation: boolean;
  readonly #context: GatewayContext;

  constructor(
    private readonly request: GatewayRequest,
    private readonly requestedFields: RequestedFields,
    private readonly requestedInputs: RequestedInputs,
    private readonly deps: AuditDeps,
  ) {
    this.#context = request.context;
    this.#isMutation = request.operation.operation === 'mutation';
    const { caller, trace } = this.#context;
    const kind = this.#isMutation ? 'Handeling' : 'Raadpleging';
    this.#shared = {
      name: `${kind}: ${requestedFields.roots.join(', ')}`,
      startTime: now(),
      traceId: trace.traceId,
      parentSpanId: trace.spanId,
      processingActivityId: caller.purpose ?? '',
      foreignOperationProcessor: null,
    };
  }

  /** Before any subgraph request: the entry of a mutation is written now, that of a query with its outcome. */
  async begin(): Promise<void> {
    if (this.#isMutation)
      await this.write({ entries: [this.requestEntry('Unset')] });
  }

  /** Before the response is sent; `null` when execution failed. */
  async end(response: ExecutionResult | null): Promise<void> {
    const { disclosed, counts, caller } = this.#context;
    const people = response ? [...disclosed] : [];
    const isDisclosure =
      people.length > 0 || (response !== null && counts.size > 0);
    if (!isDisclosure && !this.requestedFields.isAboutPeople) return;
    const hasFailed = !response || this.hasServerError(response);
    const subjectEntries = auditEntriesAbout(
      people,
      this.#shared,
      this.deps.keys,
      isOwnComputation(caller),
    );
    const entries = [
      ...this.outcomeEntries(hasFailed),
      ...subjectEntries,
      ...(response ? auditEntriesOfCounts({ counts }, this.#shared) : []),
    ];
    if (entries.length === 0) return;
    await this.write({
      entries,
      ...(isDisclosure || caller.noodtoegang
        ? { access: this.accessEntry(people.length) }
        : {}),
    });
  }

  private outcomeEntries(hasFailed: boolean): VerwerkingEntity[] {
    if (!this.#isMutation)
      return [this.requestEntry(hasFailed ? 'Error' : 'Ok')];
    // Its own entry is already written, and entries are immutable.
    return hasFailed ? [auditEntry(this.#shared, { status: 'Error' })] : [];
  }

  /** The entry of the request itself. */
  private requestEntry(status: ProcessingStatus): VerwerkingEntity {
    const { spanId, parentSpanId } = this.#context.trace;
    const { client } = this.#context.caller;
    return auditEntry(this.#shared, {
      spanId,
      parentSpanId,
      status,
      foreignOperationProcessor:
        parentSpanId && client
          ? `urn:reintegratiegraaf:client:${encodeURIComponent(client)}`
          : null,
    });
  }

  private accessEntry(aantalPersonen: number): AccessEntry {
    const { caller, trace } = this.#context;
    const variables = this.request.request.variables ?? {};
    const fields = this.requestedFields.listed(variables);
    const row = {
      spanId: trace.spanId,
      traceId: trace.traceId,
      tijdstip: this.#shared.startTime,
      subject: caller.subject,
      client: caller.client,
      rol: caller.role,
      organisatie: caller.waarneming?.eigenOrganisatie ?? caller.organisation,
      doel: this.#shared.processingActivityId,
      fieldListId: fields.id,
      velden: '[]',
      inputs: this.requestedInputs.coordinates(variables),
      operation: this.#context.registered?.name ?? null,
      aantalPersonen,
      waarnemingId: caller.waarneming?.id ?? null,
      noodtoegangId: caller.noodtoegang?.id ?? null,
    };
    return { row, fields };
  }

  /** An operation fails by an error of the gateway or of a partner, and not when something is denied or not found. */
  private hasServerError({ errors = [] }: ExecutionResult): boolean {
    return [...errors, ...this.#context.fieldErrors.listed].some(
      ({ extensions }) => serverErrors.has(extensions?.['code']),
    );
  }

  private async write(entries: AuditEntries): Promise<void> {
    try {
      await this.deps.writeEntries(entries);
    } catch (error) {
      // The response is withheld, and errors of partners would reveal something of it.
      this.#context.fieldErrors.clear();
      throw error;
    }
  }
}

const serverErrors: ReadonlySet<unknown> = new Set<ErrorCode>([
  'PARTNER_UNAVAILABLE',
  'SOURCE_UNAVAILABLE',
  'ENTITY_KEY_MISMATCH',
  'INTERNAL_SERVER_ERROR',
]);
