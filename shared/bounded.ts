/** Remembers so many things by their key, and forgets first what was not asked for longest. */
export class Bounded<T> {
  readonly #known = new Map<string, T>();

  constructor(private readonly max: number) {}

  get(key: string, make: () => T): T {
    const value = this.#known.get(key) ?? make();
    this.#known.delete(key);
    this.#known.set(key, value);
    if (this.#known.size > this.max)
      this.#known.delete(this.#known.keys().next().value!);
    return value;
  }
}
