import type { GraphQLFormattedError } from 'graphql';
import type { Path } from './json.js';

/** An error without its path. */
export type ErrorText = Omit<GraphQLFormattedError, 'path'>;

/** Errors of one response that are listed. A subgraph that is down may leave thousands of nulls. */
export const maxErrors = 100;

/** After this many errors in one subgraph response, the rest is treated as one failure of the whole fetch: locating each costs a walk. */
export const maxFollowed = 500;

/** The errors of one response, each null with its own, up to a maximum; of the rest their number and fields. */
export class LimitedErrors {
  readonly listed: GraphQLFormattedError[] = [];
  /** Number of errors that are not listed. */
  skipped = 0;
  /** Code of the first of those. */
  skippedCode: unknown;
  readonly #fields = new Set<string>();

  constructor(private readonly maximum = maxErrors) {}

  /** Schema coordinates of the fields that are null without an error of their own. */
  get skippedFields(): string[] {
    return [...this.#fields].sort();
  }

  /**
   * `at` gives the path of the error, `null` for an error without one; `field` is the schema coordinate of the null; `index` is the
   * position in the list.
   */
  add(
    error: ErrorText,
    at: () => Path | null,
    field: string | null,
    index = this.listed.length,
  ): void {
    if (this.listed.length < this.maximum) {
      const { message, ...rest } = error;
      const path = at();
      const listed = { message, ...(path && { path }), ...rest };
      this.listed.splice(index, 0, listed);
      return;
    }
    this.skip(1, error);
    if (field !== null) this.#fields.add(field);
  }

  /** Counts errors that are not listed, of which `error` is the first. */
  skip(count: number, error: ErrorText): void {
    this.skipped += count;
    this.skippedCode ??= error.extensions?.['code'];
  }

  /** Returns a function that removes everything added after this call. */
  mark(): () => void {
    const { listed, skipped, skippedCode } = this;
    const [count, fields] = [listed.length, this.#fields.size];
    return () => {
      listed.length = count;
      this.skipped = skipped;
      this.skippedCode = skippedCode;
      for (const field of [...this.#fields].slice(fields))
        this.#fields.delete(field);
    };
  }

  /** Replaces paths with those of the client's response; `null` removes the error. */
  move(pathOf: (path: Path) => Path | null): void {
    const left = this.listed.flatMap((error) => {
      const path = error.path && pathOf(error.path);
      return path === null ? [] : { ...error, ...(path && { path }) };
    });
    this.listed.splice(0, this.listed.length, ...left);
  }

  /** Adds the errors and counts of `others`, which has as many listed as this may have more. */
  append(others: LimitedErrors): void {
    this.listed.push(...others.listed);
    this.skipped += others.skipped;
    this.skippedCode ??= others.skippedCode;
    for (const field of others.#fields) this.#fields.add(field);
  }

  /** For a response without data: the paths of errors would tell what was in it. */
  clear(): void {
    this.listed.length = 0;
    this.skipped = 0;
    this.skippedCode = undefined;
    this.#fields.clear();
  }
}
