import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  SamplingBreaker,
  circuitBreaker,
  halfJitterGenerator,
  handleWhen,
  type CircuitBreakerPolicy,
  type IBreaker,
} from 'cockatiel';
import { PartnerFailure } from './failure.js';

export type BreakerState = 'closed' | 'open' | 'half_open';

const names: Partial<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half_open',
};

/** Milliseconds until a partner that failed is tried again, at first and at most. */
const defaultRetryMs = { first: 1_000, last: 10_000 };

/**
 * The circuit breaker of one partner: it opens at five failures in a row, or when half of the requests of the last ten seconds failed. Then
 * requests fail at once, but for one at a time that tries whether the partner is back.
 */
export class Breaker {
  readonly #policy: CircuitBreakerPolicy;

  constructor(
    onChange: (state: BreakerState) => void,
    { first, last } = defaultRetryMs,
  ) {
    this.#policy = circuitBreaker(
      // An attempt that ends otherwise, such as by a client that disconnects, leaves an open breaker open.
      handleWhen(
        (error) =>
          this.#policy.state === CircuitState.HalfOpen || isOutage(error),
      ),
      {
        breaker: new AnyBreaker([
          new ConsecutiveBreaker(5),
          // Strictly more than the threshold, and of at least ten requests.
          new SamplingBreaker({
            threshold: 0.499,
            duration: 10_000,
            minimumRps: 1,
          }),
        ]),
        halfOpenAfter: new ExponentialBackoff({
          initialDelay: first,
          maxDelay: last,
          generator: halfJitterGenerator,
        }),
      },
    );
    this.#policy.onStateChange((state) => onChange(names[state]!));
  }

  /** Error: PartnerFailure BREAKER_OPEN when nothing was sent; else that of `send`. */
  async run<T>(send: () => Promise<T>): Promise<T> {
    // The library would let these wait for the one that tries.
    if (this.#policy.state === CircuitState.HalfOpen) throw rejected();
    try {
      return await this.#policy.execute(send);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? rejected() : error;
    }
  }
}

const rejected = () => new PartnerFailure('BREAKER_OPEN', { isSent: false });

const isOutage = (error: unknown): boolean =>
  error instanceof PartnerFailure && error.isOutage;

/** Opens when one of several would. */
class AnyBreaker implements IBreaker {
  state: unknown;

  constructor(private readonly breakers: readonly IBreaker[]) {}

  success(state: CircuitState): void {
    for (const breaker of this.breakers) breaker.success(state);
  }

  failure(state: CircuitState): boolean {
    // Each of them has to count it.
    return this.breakers.map((each) => each.failure(state)).includes(true);
  }
}
