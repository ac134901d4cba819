import type { ExecutionResult } from 'graphql';
import type { DataKeys } from '../../shared/numbers/data-keys.js';
import { now } from '../../shared/days.js';
import type { ErrorCode } from '../../shared/graphql/errors.js';
import type {
  ToegangEntity,
  VerwerkingEntity,
  Verwerkingstatus,
} from '../../shared/audit/audit-tables.js';
import {
  regel,
  regelsOver,
  tellingen,
  type Handeling,
  type Vastleggen,
  type Vastlegging,
} from '../../shared/audit/audit-writer.js';
import type { GatewayContext, GatewayRequest } from '../context.js';
import type { RequestedFields } from './requested-fields.js';

export interface AuditDeps {
  vastleggen: Vastleggen;
  /** By which the record names people. */
  keys: DataKeys;
}

/** What one request leaves in the record: a line of its own, below it one for everyone who is disclosed, and who asked what. */
export class AuditEntry {
  readonly #handeling: Handeling;
  readonly #isAct: boolean;
  readonly #context: GatewayContext;

  constructor(
    private readonly request: GatewayRequest,
    private readonly asked: RequestedFields,
    private readonly deps: AuditDeps,
  ) {
    this.#context = request.context;
    this.#isAct = request.operation.operation === 'mutation';
    const { caller, trace } = this.#context;
    const what = this.#isAct ? 'Handeling' : 'Raadpleging';
    this.#handeling = {
      name: `${what}: ${asked.roots.join(', ')}`,
      startTime: now(),
      traceId: trace.traceId,
      parentSpanId: trace.spanId,
      processingActivityId: caller.purpose ?? '',
      foreignOperationProcessor: null,
    };
  }

  /** Before anything is asked of a partner: an act gets its line now, a question when its answer is known. */
  async begin(): Promise<void> {
    if (this.#isAct) await this.keep({ verwerkingen: [this.own('Unset')] });
  }

  /** Before the answer leaves; `answer` is `null` when there is none. */
  async end(answer: ExecutionResult | null): Promise<void> {
    const { disclosed, counts, caller } = this.#context;
    const people = answer ? [...disclosed] : [];
    const isTold = people.length > 0 || (answer !== null && counts.size > 0);
    if (!isTold && !this.asked.isAboutPeople) return;
    const isFailed = !answer || this.failedAnywhere(answer);
    const over = regelsOver(people, this.#handeling, this.deps.keys);
    const verwerkingen = [
      ...this.conclusion(isFailed),
      ...over,
      ...(answer ? tellingen({ counts }, this.#handeling) : []),
    ];
    if (verwerkingen.length === 0) return;
    await this.keep({
      verwerkingen,
      ...(isTold || caller.noodtoegang
        ? { toegang: this.toegang(people.length) }
        : {}),
    });
  }

  private conclusion(isFailed: boolean): VerwerkingEntity[] {
    if (!this.#isAct) return [this.own(isFailed ? 'Error' : 'Ok')];
    // Its own line stands already, and lines are not changed.
    return isFailed ? [regel(this.#handeling, { status: 'Error' })] : [];
  }

  /** The line of the request itself. */
  private own(status: Verwerkingstatus): VerwerkingEntity {
    const { spanId, parentSpanId } = this.#context.trace;
    const { client } = this.#context.caller;
    return regel(this.#handeling, {
      spanId,
      parentSpanId,
      status,
      foreignOperationProcessor:
        parentSpanId && client
          ? `urn:reintegratiegraaf:client:${encodeURIComponent(client)}`
          : null,
    });
  }

  private toegang(aantalPersonen: number): ToegangEntity {
    const { caller, trace } = this.#context;
    return {
      spanId: trace.spanId,
      traceId: trace.traceId,
      tijdstip: this.#handeling.startTime,
      subject: caller.subject,
      client: caller.client,
      rol: caller.role,
      organisatie: caller.waarneming?.eigenOrganisatie ?? caller.organisation,
      doel: this.#handeling.processingActivityId,
      velden: this.asked.coordinates(this.request.request.variables ?? {}),
      aantalPersonen,
      waarnemingId: caller.waarneming?.id ?? null,
      noodtoegangId: caller.noodtoegang?.id ?? null,
    };
  }

  /** Denied, unknown or refused is no failure; a fault of ours or of a partner is. */
  private failedAnywhere({ errors = [] }: ExecutionResult): boolean {
    return [...errors, ...this.#context.partnerErrors.listed].some(
      ({ extensions }) => failures.has(extensions?.['code']),
    );
  }

  private async keep(vastlegging: Vastlegging): Promise<void> {
    try {
      await this.deps.vastleggen(vastlegging);
    } catch (error) {
      // What went wrong elsewhere says something about the answer that is not given.
      this.#context.partnerErrors.clear();
      throw error;
    }
  }
}

const failures: ReadonlySet<unknown> = new Set<ErrorCode>([
  'PARTNER_UNAVAILABLE',
  'ENTITY_KEY_MISMATCH',
  'INTERNAL_SERVER_ERROR',
]);
