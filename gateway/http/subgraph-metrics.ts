import { Counter, Gauge, type Registry } from 'prom-client';

const states = { closed: 0, half_open: 1, open: 2 };

interface Load {
  inFlight: number;
  waiting: number;
}

/** What protects partners from the gateway, and the gateway from partners. */
export class SubgraphMetrics {
  /** Fields that a subgraph lacks, by its name. */
  readonly missing = new Map<string, readonly string[]>();
  readonly #loads = new Map<string, Load>();
  readonly #state: Gauge;
  readonly #transitions: Counter;
  readonly #retries: Counter;
  readonly #refused: Counter;
  readonly #drift: Gauge;

  constructor(registry: Registry) {
    const registers = [registry];
    const loads = this.#loads;
    this.#state = new Gauge({
      name: 'gateway_breaker_state',
      help: 'Circuit breaker of a subgraph: 0 closed, 1 half open, 2 open.',
      labelNames: ['subgraph'],
      aggregator: 'max',
      registers,
    });
    this.#transitions = new Counter({
      name: 'gateway_breaker_transitions_total',
      help: 'Changes of a circuit breaker, by its new state.',
      labelNames: ['subgraph', 'state'],
      registers,
    });
    this.#retries = new Counter({
      name: 'gateway_subgraph_retries_total',
      help: 'Queries that were sent to a subgraph once more.',
      labelNames: ['subgraph'],
      registers,
    });
    this.#refused = new Counter({
      name: 'gateway_subgraph_requests_refused_total',
      help: 'Requests that were not sent to a subgraph, by reason.',
      labelNames: ['subgraph', 'reason'],
      registers,
    });
    this.#drift = new Gauge({
      name: 'gateway_subgraph_missing_fields',
      help: 'Fields of the supergraph that the running schema of a subgraph lacks (SCHEMA_DRIFT).',
      labelNames: ['subgraph', 'field'],
      aggregator: 'max',
      registers,
    });
    new Gauge({
      name: 'gateway_subgraph_requests',
      help: 'Requests to a subgraph that are in flight, and that wait for that.',
      labelNames: ['subgraph', 'state'],
      registers,
      collect() {
        for (const [subgraph, { inFlight, waiting }] of loads) {
          this.set({ subgraph, state: 'in_flight' }, inFlight);
          this.set({ subgraph, state: 'waiting' }, waiting);
        }
      },
    });
  }

  /** `load` is read when metrics are. */
  add(subgraph: string, load: Load): void {
    this.#loads.set(subgraph, load);
    this.#state.set({ subgraph }, states.closed);
  }

  breakerChanged(subgraph: string, state: keyof typeof states): void {
    this.#state.set({ subgraph }, states[state]);
    this.#transitions.inc({ subgraph, state });
  }

  retried(subgraph: string): void {
    this.#retries.inc({ subgraph });
  }

  refused(subgraph: string, reason: string): void {
    this.#refused.inc({ subgraph, reason });
  }

  /** `missing`: coordinates (`Type.field`) of the schema; empty when nothing is missing any more. */
  driftChanged(subgraph: string, missing: readonly string[]): void {
    for (const field of this.missing.get(subgraph) ?? [])
      this.#drift.remove({ subgraph, field });
    this.missing.delete(subgraph);
    if (missing.length === 0) return;
    this.missing.set(subgraph, missing);
    for (const field of missing) this.#drift.set({ subgraph, field }, 1);
  }
}
