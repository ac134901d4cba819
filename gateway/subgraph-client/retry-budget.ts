const perRequest = 0.2;
/** What a gateway that has just started may use. */
const atFirst = 5;
const atMost = 50;

/** A token bucket: of the requests to one partner, at most a fifth more are retries, so that they do not keep it down. */
export class RetryBudget {
  #tokens = atFirst;

  /** For each request that is not a retry. */
  deposit(): void {
    this.#tokens = Math.min(atMost, this.#tokens + perRequest);
  }

  /** Whether one retry is allowed. */
  withdraw(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
