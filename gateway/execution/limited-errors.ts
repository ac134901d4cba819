import type { GraphQLFormattedError } from 'graphql';
import type { Path } from './json.js';

/** An error before its place is known. */
export type ErrorText = Omit<GraphQLFormattedError, 'path'>;

/** Errors of one response that are told one by one. A partner that is down may leave thousands of nulls. */
export const maxErrors = 100;

/** More that went wrong in one response of a subgraph is not followed one by one: it may have made any null in it. */
export const maxFollowed = 500;

/** The errors of one response, each null with its own, up to so many; of the rest how many they are, and of which fields. */
export class LimitedErrors {
  readonly told: GraphQLFormattedError[] = [];
  /** How many are not told. */
  untold = 0;
  /** Code of the first of those. */
  untoldCode: unknown;
  readonly #fields = new Set<string>();

  constructor(private readonly maximum = maxErrors) {}

  /** Schema coordinates of the fields that are null without an error of their own. */
  get untoldFields(): string[] {
    return [...this.#fields].sort();
  }

  /**
   * `at` gives the path of the error, `null` for one without a place; `field` the schema coordinate of what is null there; `index` where
   * it stands among those that are told.
   */
  add(
    error: ErrorText,
    at: () => Path | null,
    field: string | null,
    index = this.told.length,
  ): void {
    if (this.told.length < this.maximum) {
      const { message, ...rest } = error;
      const path = at();
      const told = { message, ...(path && { path }), ...rest };
      this.told.splice(index, 0, told);
      return;
    }
    this.skip(1, error);
    if (field !== null) this.#fields.add(field);
  }

  /** Counts errors that are not told, of which `error` is the first. */
  skip(count: number, error: ErrorText): void {
    this.untold += count;
    this.untoldCode ??= error.extensions?.['code'];
  }

  /** Gives back what takes out all that is added from now on. */
  mark(): () => void {
    const { told, untold, untoldCode } = this;
    const [count, fields] = [told.length, this.#fields.size];
    return () => {
      told.length = count;
      this.untold = untold;
      this.untoldCode = untoldCode;
      for (const field of [...this.#fields].slice(fields))
        this.#fields.delete(field);
    };
  }

  /** Gives each error the path that it has for the client; `null` forgets it. */
  move(pathOf: (path: Path) => Path | null): void {
    const left = this.told.flatMap((error) => {
      const path = error.path && pathOf(error.path);
      return path === null ? [] : { ...error, ...(path && { path }) };
    });
    this.told.splice(0, this.told.length, ...left);
  }

  /** Counts what `others` did not tell either. */
  addUntold(others: LimitedErrors): void {
    this.untold += others.untold;
    this.untoldCode ??= others.untoldCode;
    for (const field of others.#fields) this.#fields.add(field);
  }

  /** What went wrong elsewhere says something about a response that is not given. */
  clear(): void {
    this.told.length = 0;
    this.untold = 0;
    this.untoldCode = undefined;
    this.#fields.clear();
  }
}
