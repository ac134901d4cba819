/** What this process counted since it started. Labels come from fixed lists: never a name, a number or an id. */
export class Metrics {
  readonly #counters = new Map<string, number>();

  /** One finished request: `ok`, `partial` (a partner failed or a field was refused) or `error` (no data). */
  request(outcome: 'ok' | 'partial' | 'error'): void {
    this.add(`gateway_requests_total{outcome="${outcome}"}`);
  }

  /** One question to a partner: `ok`, or why it came to nothing. */
  partnerFetch(partner: string, outcome: string): void {
    this.add(
      `gateway_partner_fetches_total{partner="${partner}",outcome="${outcome}"}`,
    );
  }

  /** One question to the decision point: it decided, or gave no usable answer. */
  decisions(outcome: 'ok' | 'failed'): void {
    this.add(`gateway_policy_decisions_total{outcome="${outcome}"}`);
  }

  /** Another supergraph: it took over, or was refused. */
  supergraph(outcome: 'taken' | 'refused'): void {
    this.add(`gateway_supergraphs_total{outcome="${outcome}"}`);
  }

  /** Prometheus text format. */
  text(): string {
    const lines = Array.from(this.#counters, ([key, n]) => `${key} ${n}`);
    return [
      '# TYPE gateway_requests_total counter',
      ...lines.filter((line) => line.startsWith('gateway_requests')),
      '# TYPE gateway_partner_fetches_total counter',
      ...lines.filter((line) => line.startsWith('gateway_partner')),
      '# TYPE gateway_policy_decisions_total counter',
      ...lines.filter((line) => line.startsWith('gateway_policy')),
      '# TYPE gateway_supergraphs_total counter',
      ...lines.filter((line) => line.startsWith('gateway_supergraphs')),
      '',
    ].join('\n');
  }

  private add(key: string): void {
    this.#counters.set(key, (this.#counters.get(key) ?? 0) + 1);
  }
}
