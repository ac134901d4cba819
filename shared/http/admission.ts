import { ConcurrencyLimit } from './concurrency-limit.js';
import { watchEventLoop, type EventLoop } from './event-loop.js';
import { QueueDelay } from './queue-delay.js';
import { NotReady } from './readiness.js';
import { ShedCounter } from './shed-counter.js';

/** `batch`: no user waits for it, so it is refused first. */
export type Priority = 'interactive' | 'batch';

/** Why a request was refused. */
export type ShedReason = 'queue_full' | 'queue_timeout' | 'event_loop';

export interface AdmissionOptions {
  /** The least that the limit on requests in flight becomes. */
  minimum: number;
  /** The most; also counts those that wait for something slow. */
  maximum: number;
}

/** A request that is in flight until it calls this. `isOwn`: its latency says something about this service. */
export type Release = (isOwn?: boolean) => void;

/** What waits is expected to begin sooner; only when the service stalls is it refused after waiting. */
const longestWaitMs = 2_000;
/** A request that takes longer waits for something else, such as a partner that hangs: it does not keep others out. */
const countedMs = 1_000;
/** The part of the limit that batch work may use. */
const batchShare = 0.5;
/** From here on the event loop is what everything waits for. */
const lagging: EventLoop = { lagMs: 250, utilization: 0.95 };

interface Waiting {
  admit(release: Release): void;
  refuse(): void;
}

/**
 * Load shedding: admits as many requests at a time as the service can handle without queueing them, which it learns from their latency. As
 * many more wait as can begin soon, interactive ones first; others are refused at once.
 */
export class Admission {
  readonly shed = new ShedCounter<ShedReason>();
  readonly #limit: ConcurrencyLimit;
  readonly #queueDelay = new QueueDelay();
  /** Start of each request that counts for the limit, oldest first. */
  readonly #counted = new Map<symbol, number>();
  readonly #queues: Record<Priority, Set<Waiting>> = {
    interactive: new Set(),
    batch: new Set(),
  };
  readonly #stopWatching: () => void;
  #inFlight = 0;
  #isLagging = false;

  /** `watch` reports how busy the event loop is. */
  constructor(
    private readonly options: AdmissionOptions,
    watch = watchEventLoop,
  ) {
    this.#limit = new ConcurrencyLimit(options);
    this.#stopWatching = watch((measured) => this.observe(measured));
  }

  get limit(): number {
    return this.#isLagging ? this.options.minimum : this.#limit.current;
  }
  get inFlight(): number {
    return this.#inFlight;
  }
  get queued(): number {
    return this.#queues.interactive.size + this.#queues.batch.size;
  }

  /** Whether a request would be refused whatever its priority: then it need not be authenticated. Counts it as refused. */
  refusesAll(): boolean {
    this.expire();
    const isFull = !this.hasRoom('interactive') && this.isFull('interactive');
    if (isFull) this.refused('queue_full');
    return isFull;
  }

  /** Resolves when the request may begin, with what it calls at its end; to `null` when it is refused. */
  async enter(priority: Priority): Promise<Release | null> {
    this.expire();
    if (this.hasRoom(priority)) return this.begin();
    if (this.isFull(priority)) {
      this.refused('queue_full');
      return null;
    }
    return new Promise((resolve) => this.wait(priority, resolve));
  }

  /** Readiness: throws NotReady when requests are refused for long. */
  readonly check = (): void => {
    if (this.shed.isSustained())
      throw new NotReady('too many requests: more are refused than served');
  };

  stop(): void {
    this.#stopWatching();
  }

  private observe({ lagMs, utilization }: EventLoop): void {
    this.#isLagging = lagMs > lagging.lagMs;
    if (this.#isLagging || utilization > lagging.utilization)
      this.#limit.overloaded();
  }

  private refused(reason: ShedReason): void {
    this.shed.add(this.#isLagging ? 'event_loop' : reason);
    this.#queueDelay.refused();
  }

  private hasRoom(priority: Priority): boolean {
    const { limit } = this;
    const share = priority === 'batch' ? Math.ceil(limit * batchShare) : limit;
    return this.#counted.size < share && this.#inFlight < this.options.maximum;
  }

  private get capacity(): number {
    const soon = this.#limit.within(this.#queueDelay.ms) ?? this.limit;
    return Math.min(this.options.maximum, Math.max(1, Math.floor(soon)));
  }

  private isFull(priority: Priority): boolean {
    const { interactive } = this.#queues;
    const waiting = priority === 'batch' ? this.queued : interactive.size;
    return waiting >= this.capacity;
  }

  private wait(
    priority: Priority,
    resolve: (release: Release | null) => void,
  ): void {
    const queue = this.#queues[priority];
    const end = (release: Release | null) => {
      clearTimeout(timer);
      queue.delete(waiting);
      resolve(release);
    };
    const waiting: Waiting = {
      admit: end,
      refuse: () => {
        this.refused('queue_timeout');
        end(null);
      },
    };
    const timer = setTimeout(waiting.refuse, longestWaitMs);
    queue.add(waiting);
    // A request of a user takes the place of batch work.
    const [batch] = this.#queues.batch;
    if (batch && this.queued > this.capacity) batch.refuse();
  }

  private begin(): Release {
    const id = Symbol();
    const began = performance.now();
    this.#counted.set(id, began);
    this.#inFlight += 1;
    this.#queueDelay.admitted();
    let isReleased = false;
    return (isOwn = true) => {
      if (isReleased) return;
      isReleased = true;
      const now = performance.now();
      if (isOwn) this.#limit.finished(now - began, this.#counted.size, now);
      this.#counted.delete(id);
      this.#inFlight -= 1;
      this.admitWaiting();
    };
  }

  private admitWaiting(): void {
    this.expire();
    for (const priority of ['interactive', 'batch'] as const)
      for (const waiting of this.#queues[priority]) {
        if (!this.hasRoom(priority)) break;
        waiting.admit(this.begin());
      }
  }

  private expire(): void {
    const before = performance.now() - countedMs;
    for (const [id, began] of this.#counted) {
      if (began > before) return;
      this.#counted.delete(id);
    }
  }
}
