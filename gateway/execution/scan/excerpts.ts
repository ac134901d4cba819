import { copyBytes, Span } from './span.js';

const blockSize = 64 * 1024;

/** The excerpts of one response, in blocks of memory. */
export class Excerpts {
  #block = empty;
  #start = 0;
  #end = 0;
  #copiedTo = 0;

  constructor(private readonly bytes: Buffer) {}

  begin(at: number): void {
    this.#start = this.#end;
    this.#copiedTo = at;
  }

  /** Leaves out the bytes between; those before are copied. */
  leaveOut(from: number, to: number): void {
    this.reserve(from - this.#copiedTo);
    this.#end = copyBytes(
      this.bytes,
      this.#copiedTo,
      from,
      this.#block,
      this.#end,
    );
    this.#copiedTo = to;
  }

  end(at: number): Span {
    this.leaveOut(at, at);
    return new Span(this.#block, this.#start, this.#end);
  }

  private reserve(size: number): void {
    if (this.#block.length - this.#end >= size) return;
    const copied = this.#end - this.#start;
    // All of them together are not longer than the response.
    const most = this.bytes.length;
    const block = Buffer.allocUnsafe(
      Math.min(most, Math.max(blockSize, 2 * (copied + size))),
    );
    this.#block.copy(block, 0, this.#start, this.#end);
    this.#block = block;
    this.#start = 0;
    this.#end = copied;
  }
}

const empty = Buffer.alloc(0);
