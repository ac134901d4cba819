import { ClientDisconnected, PartnerFailure } from './failure.js';

/** Waits for room; `leave` when its client disconnects. */
interface Waiting {
  promise: Promise<void>;
  leave(): void;
}

interface Waiter {
  enter(): void;
  fail(error: Error): void;
}

/** Longer than a request that is served should wait. */
const maxWaitMs = 1_000;

/**
 * At most so many requests to one partner at the same time; as many more wait, a second at most. Of one that is slow, no more than these are
 * held. A library's bulkhead keeps those that left in its queue, and cannot end the others when the breaker opens.
 */
export class Bulkhead {
  #inFlight = 0;
  #waiters: Waiter[] = [];

  constructor(private readonly limit: number) {}

  get inFlight(): number {
    return this.#inFlight;
  }

  get waiting(): number {
    return this.#waiters.length;
  }

  /**
   * `null` when there is room now; else the wait is a second, or `waitMs` if that is less. Error, also of the promise: PartnerFailure
   * OVERLOADED, ClientDisconnected.
   */
  enter(waitMs = maxWaitMs): Waiting | null {
    if (this.#inFlight < this.limit) {
      this.#inFlight += 1;
      return null;
    }
    if (this.#waiters.length >= this.limit) throw overloaded();
    return this.wait(Math.min(waitMs, maxWaitMs));
  }

  /** After a request that entered. */
  leave(): void {
    const next = this.#waiters.shift();
    if (next) next.enter();
    else this.#inFlight -= 1;
  }

  /** Ends all that wait. */
  refuseWaiting(error: Error): void {
    for (const waiter of this.#waiters.splice(0)) waiter.fail(error);
  }

  private wait(waitMs: number): Waiting {
    let waiter!: Waiter;
    const promise = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => leave(overloaded()), waitMs);
      waiter = {
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
        fail: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      };
    });
    const leave = (error: Error) => {
      const at = this.#waiters.indexOf(waiter);
      if (at === -1) return;
      this.#waiters.splice(at, 1);
      waiter.fail(error);
    };
    this.#waiters.push(waiter);
    return { promise, leave: () => leave(new ClientDisconnected()) };
  }
}

const overloaded = () => new PartnerFailure('OVERLOADED', { isSent: false });
