/** For a burst, which the service catches up with: users notice a second. */
const burstMs = 700;
const overloadMs = 80;
/** An overload is looked at again after so long. */
const periodMs = 5_000;
/** The part of the requests that is refused while the overload lasts. */
const overloadShare = 0.1;

/**
 * How long a request may be expected to wait before it is admitted: long for a burst, short during an overload (the target of a controlled
 * delay, as of CoDel). A long queue that never empties serves no more requests than a short one, but each of them is late by its length.
 */
export class QueueDelay {
  #endsAt = -Infinity;
  #admitted = 0;
  #refused = 0;

  /** `now`: milliseconds of a monotonic clock. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  get ms(): number {
    const now = this.now();
    if (now < this.#endsAt) return overloadMs;
    const lasts =
      now < this.#endsAt + periodMs &&
      this.#refused > overloadShare * (this.#refused + this.#admitted);
    if (!lasts) return burstMs;
    this.begin();
    return overloadMs;
  }

  admitted(): void {
    this.#admitted += 1;
  }

  refused(): void {
    if (this.now() >= this.#endsAt) this.begin();
    this.#refused += 1;
  }

  private begin(): void {
    this.#endsAt = this.now() + periodMs;
    this.#admitted = 0;
    this.#refused = 0;
  }
}
