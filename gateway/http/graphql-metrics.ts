import { Counter, Histogram, type Registry } from 'prom-client';
import type { WriteOutcome } from '../../shared/audit/audit-writer.js';

/** How a request ended: `partial` when a partner failed, `error` without data. */
export type Outcome = 'ok' | 'partial' | 'error';

/** Different clients that have a label of their own; each label costs memory for as long as the process runs. */
const maxClients = 50;

/** Of GraphQL requests. */
export class GraphqlMetrics {
  readonly #clients = new Set<string>();
  readonly #requests: Counter;
  readonly #durations: Histogram;
  readonly #errors: Counter;
  readonly #unregistered: Counter;
  readonly #planLookups: Counter;
  readonly #auditWrites: Histogram;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#requests = new Counter({
      name: 'gateway_requests_total',
      help: 'GraphQL requests.',
      labelNames: ['outcome'],
      registers,
    });
    this.#durations = new Histogram({
      name: 'graphql_server_request_duration_seconds',
      help: 'Duration of GraphQL requests, from the parsed body to the response.',
      labelNames: ['operation', 'client', 'outcome'],
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    });
    this.#errors = new Counter({
      name: 'graphql_server_errors_total',
      help: 'Errors in responses, by code; each code counts once for a response.',
      labelNames: ['code'],
      registers,
    });
    this.#unregistered = new Counter({
      name: 'gateway_unregistered_operations_total',
      help: 'Requests with an operation that is not registered: measured or refused.',
      labelNames: ['client', 'outcome'],
      registers,
    });
    this.#planLookups = new Counter({
      name: 'gateway_plan_cache_lookups_total',
      help: 'Lookups of query plans, by whether the cache had one.',
      labelNames: ['result'],
      registers,
    });
    this.#auditWrites = new Histogram({
      name: 'audit_write_duration_seconds',
      help: 'Duration of writes to the audit log, until they are durable.',
      labelNames: ['outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5],
      registers,
    });
  }

  /** `operation`: a name that is known in advance, or `other`; `client`: as the access token names it. */
  request(
    labels: { operation: string; client: string | null; outcome: Outcome },
    seconds: number,
  ): void {
    const { outcome } = labels;
    const client = this.labelOf(labels.client);
    this.#requests.inc({ outcome });
    this.#durations.observe({ ...labels, client }, seconds);
  }

  errors(codes: Iterable<string>): void {
    for (const code of codes) this.#errors.inc({ code });
  }

  unregistered(client: string | null, outcome: 'measured' | 'refused'): void {
    this.#unregistered.inc({ client: this.labelOf(client), outcome });
  }

  planLookup(result: 'hit' | 'miss'): void {
    this.#planLookups.inc({ result });
  }

  auditWrite(outcome: WriteOutcome, seconds: number): void {
    this.#auditWrites.observe({ outcome }, seconds);
  }

  private labelOf(client: string | null): string {
    if (client === null) return 'none';
    if (this.#clients.has(client)) return client;
    if (this.#clients.size === maxClients) return 'other';
    this.#clients.add(client);
    return client;
  }
}
