const utf8 = new TextEncoder();
/** Bytes that are compared at a time: keys are half of most responses. */
const word = 4;

/** A text that is expected as it is, before the end of a response. */
export class Literal {
  readonly length: number;
  readonly #words: readonly number[];
  /** The word that it ends with, which may overlap the one before, and where it is. */
  readonly #last: number;
  readonly #lastAt: number;
  /** Of a shorter text than a word: its bits. */
  readonly #mask: number;

  constructor(text: string) {
    const bytes = utf8.encode(text);
    const { length } = bytes;
    const view = viewOf(utf8.encode(text.padEnd(word)));
    this.length = length;
    this.#words = Array.from(
      { length: Math.max(0, Math.ceil(length / word) - 1) },
      (_, index) => view.getInt32(index * word),
    );
    this.#lastAt = Math.max(0, length - word);
    this.#mask = -1 << (8 * Math.max(0, word - length));
    this.#last = view.getInt32(this.#lastAt) & this.#mask;
  }

  isAt(view: DataView, at: number): boolean {
    const lastAt = at + this.#lastAt;
    if (lastAt + word > view.byteLength) return false;
    if ((view.getInt32(lastAt) & this.#mask) !== this.#last) return false;
    const words = this.#words;
    for (let index = 0; index < words.length; index++)
      if (view.getInt32(at + index * word) !== words[index]) return false;
    return true;
  }
}

export const viewOf = ({
  buffer,
  byteOffset,
  byteLength,
}: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength);
