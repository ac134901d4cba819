export interface LimitRange {
  minimum: number;
  maximum: number;
}

/** A window of measurement has at least so many requests, unless it has lasted for a second. */
const windowSamples = 8;
const windowMs = 100;
const longestWindowMs = 1_000;

/** Latency may be so many times the baseline before the limit shrinks. */
const tolerance = 2;
/** How much of a change is taken at once. */
const smoothing = 0.3;
const backoff = 0.9;

/**
 * An adaptive limit on requests in flight, by the gradient of their latency (as Gradient2 of Netflix' concurrency-limits): it grows by its
 * square root while latency stays near the baseline, and shrinks in proportion when requests queue. The baseline is the latency at the
 * minimum, where requests hardly wait for each other, or any lower one (as minRTT of Envoy). Of a window the median counts, so that a few
 * requests that wait for something slow do not shrink the limit. Times are milliseconds of a monotonic clock.
 */
export class ConcurrencyLimit {
  #limit: number;
  #baseline = 0;
  #latency = 0;
  #samples: number[] = [];
  #mostInFlight = 0;
  #windowStart = 0;

  constructor(private readonly range: LimitRange) {
    this.#limit = Math.min(range.maximum, 2 * range.minimum);
  }

  get current(): number {
    return Math.floor(this.#limit);
  }

  /** How many requests may begin within `ms`, by the latency of the last window; undefined before the first. */
  within(ms: number): number | undefined {
    return this.#latency ? (this.#limit * ms) / this.#latency : undefined;
  }

  /** A request finished; `inFlight` includes it. */
  finished(latencyMs: number, inFlight: number, now: number): void {
    if (this.#samples.length === 0) this.#windowStart = now;
    this.#samples.push(latencyMs);
    this.#mostInFlight = Math.max(this.#mostInFlight, inFlight);
    const lasted = now - this.#windowStart;
    const isComplete =
      this.#samples.length >= windowSamples && lasted >= windowMs;
    if (isComplete || lasted >= longestWindowMs) this.closeWindow();
  }

  /** Something other than latency says that there is too much work. */
  overloaded(): void {
    this.set(this.#limit * backoff);
  }

  private closeWindow(): void {
    const latency = median(this.#samples);
    const mostInFlight = this.#mostInFlight;
    this.#latency = latency;
    this.#samples = [];
    this.#mostInFlight = 0;
    this.adaptBaseline(latency, mostInFlight);
    // A limit that is not reached says nothing about latency at the limit.
    if (mostInFlight < this.#limit / 2) return;
    const gradient = Math.max(
      0.5,
      Math.min(1, (tolerance * this.#baseline) / latency),
    );
    const wanted = this.#limit * gradient + Math.sqrt(this.#limit);
    this.set(this.#limit + smoothing * (wanted - this.#limit));
  }

  private adaptBaseline(latency: number, mostInFlight: number): void {
    if (this.#baseline === 0) this.#baseline = latency;
    const isAtMinimum = mostInFlight <= this.range.minimum;
    // Above the minimum only downwards, or a long overload would become the baseline.
    if (latency < this.#baseline || isAtMinimum)
      this.#baseline += 0.2 * (latency - this.#baseline);
  }

  private set(limit: number): void {
    const { minimum, maximum } = this.range;
    this.#limit = Math.max(minimum, Math.min(maximum, limit));
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
