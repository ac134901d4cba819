export const defaultHeldBytes = 128 * 1024 * 1024;

/** What the responses that are being received hold together, whichever partner sends them. Each is held as a whole until it is parsed. */
export class ResponseMemory {
  #held = 0;

  constructor(private readonly maxBytes: number) {}

  get held(): number {
    return this.#held;
  }

  /** `false` when there is no room. */
  take(bytes: number): boolean {
    if (this.#held + bytes > this.maxBytes) return false;
    this.#held += bytes;
    return true;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }
}
