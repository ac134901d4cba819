import { Counter, Histogram, Registry } from 'prom-client';
import { durationBuckets } from '../../shared/http/server-metrics.js';
import { GraphqlMetrics } from './graphql-metrics.js';
import { SubgraphMetrics } from './subgraph-metrics.js';

/** Metrics of one gateway. Labels have fixed values: never a name, a number or an id. */
export class Metrics {
  /** Not the library's global one, in which gateways in one process would count each other's requests. */
  readonly registry = new Registry();
  readonly subgraphs = new SubgraphMetrics(this.registry);
  readonly graphql = new GraphqlMetrics(this.registry);
  readonly #fetches = this.counter(
    'gateway_partner_fetches_total',
    'Requests to partners. Deprecated: use http_client_request_duration_seconds_count.',
    'partner',
  );
  readonly #decisions = this.counter(
    'gateway_policy_decisions_total',
    'Calls of the policy decision point.',
  );
  readonly #supergraphs = this.counter(
    'gateway_supergraphs_total',
    'Supergraphs after the start: taken, refused, or unavailable at their URL.',
  );
  /** Name, labels and buckets: OpenTelemetry semantic conventions for HTTP clients, `http.client.request.duration`. */
  readonly #durations = new Histogram({
    name: 'http_client_request_duration_seconds',
    help: 'Duration of requests to subgraphs.',
    labelNames: ['subgraph', 'http_request_method', 'error_type'],
    buckets: durationBuckets,
    registers: [this.registry],
  });

  /** One subgraph request, from sending it until its response is parsed; `failure`: why there is no usable response. */
  subgraphRequest(subgraph: string, seconds: number, failure?: string): void {
    this.#fetches.inc({ partner: subgraph, outcome: failure ?? 'ok' });
    this.#durations.observe(
      {
        subgraph,
        http_request_method: 'POST',
        ...(failure && { error_type: failure }),
      },
      seconds,
    );
  }

  /** One call of the decision point: it decided, or there was no usable response. */
  decisions(outcome: 'ok' | 'failed'): void {
    this.#decisions.inc({ outcome });
  }

  /** Counts a reload of the supergraph when it ends. Error: that of the reload. */
  async reloaded(reload: Promise<void>): Promise<void> {
    try {
      await reload;
      this.#supergraphs.inc({ outcome: 'taken' });
    } catch (error) {
      this.#supergraphs.inc({ outcome: 'refused' });
      throw error;
    }
  }

  /** A new supergraph was looked for, and there was none to reload. */
  notLoaded(outcome: 'refused' | 'unavailable'): void {
    this.#supergraphs.inc({ outcome });
  }

  private counter(name: string, help: string, ...labels: string[]) {
    const labelNames = [...labels, 'outcome'];
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }
}
