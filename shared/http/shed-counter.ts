/** Sustained: more than so many refused requests within five seconds, and that for ten seconds. */
const many = 100;
const withinSeconds = 5;
const forSeconds = 10;

/** Counts refused requests, and says whether there are many of them for long. */
export class ShedCounter<Reason extends string> {
  readonly totals = new Map<Reason, number>();
  /** Number of refused requests by second. */
  readonly #seconds = new Map<number, number>();

  /** `now`: milliseconds of a monotonic clock. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  add(reason: Reason): void {
    this.totals.set(reason, (this.totals.get(reason) ?? 0) + 1);
    const second = this.second();
    const before = this.#seconds.get(second);
    this.#seconds.set(second, (before ?? 0) + 1);
    if (before === undefined) this.forget(second - withinSeconds - forSeconds);
  }

  isSustained(): boolean {
    const now = this.second();
    return Array.from({ length: forSeconds }, (_, ago) => now - ago).every(
      (second) => this.within(second) > many,
    );
  }

  private within(last: number): number {
    let count = 0;
    for (let second = last - withinSeconds + 1; second <= last; second++)
      count += this.#seconds.get(second) ?? 0;
    return count;
  }

  private forget(before: number): void {
    for (const second of this.#seconds.keys()) {
      if (second >= before) return;
      this.#seconds.delete(second);
    }
  }

  private second(): number {
    return Math.floor(this.now() / 1_000);
  }
}
