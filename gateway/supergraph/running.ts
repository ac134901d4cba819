import { Gauge, type Registry } from 'prom-client';
import { sha256Of } from './version.js';

/** The supergraph in use, for operators. Times in UTC, as `Date.toISOString` gives them. */
export interface SupergraphInUse {
  sha256: string;
  composedAt: string | null;
  loadedAt: string;
}

/** Says in metrics and health which supergraph is in use. */
export class RunningSupergraph {
  readonly #info: Gauge;
  readonly #composed: Gauge;
  readonly #loaded: Gauge;
  #inUse: SupergraphInUse | undefined;
  #text = '';

  constructor(registry: Registry) {
    // `max`: workers that use the same one are not added up.
    const registers = [registry];
    const aggregator = 'max';
    this.#info = new Gauge({
      name: 'graphql_supergraph_info',
      help: 'The supergraph in use, by its SHA-256: always 1.',
      labelNames: ['sha256'],
      aggregator,
      registers,
    });
    this.#composed = new Gauge({
      name: 'graphql_supergraph_composed_timestamp_seconds',
      help: 'When the supergraph in use was composed; 0 when its source does not say.',
      aggregator,
      registers,
    });
    this.#loaded = new Gauge({
      name: 'graphql_supergraph_loaded_timestamp_seconds',
      help: 'When the supergraph in use was loaded.',
      aggregator,
      registers,
    });
  }

  /** After the first `use`. */
  get inUse(): SupergraphInUse {
    return this.#inUse!;
  }

  /** The composed schemas. */
  get text(): string {
    return this.#text;
  }

  use(text: string, composedAt: Date | null = null): void {
    this.#text = text;
    const sha256 = sha256Of(text);
    const loadedAt = new Date();
    this.#info.reset();
    this.#info.set({ sha256 }, 1);
    this.#composed.set((composedAt?.getTime() ?? 0) / 1_000);
    this.#loaded.set(loadedAt.getTime() / 1_000);
    this.#inUse = {
      sha256,
      composedAt: composedAt?.toISOString() ?? null,
      loadedAt: loadedAt.toISOString(),
    };
  }
}
