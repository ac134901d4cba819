import { isDay, type Day } from '../../../../shared/days.js';

/** Reads one value of an answer; `undefined` where it is not what it should be. */
export type FieldReader<T> = (value: unknown) => T | undefined;

/** How each field of a fact is read. */
export type FieldReaders<F> = {
  readonly [Field in keyof F]-?: FieldReader<F[Field]>;
};

/** A day since 1900: earlier ones stand for "unknown", and no term can be counted from them. */
export const readDay: FieldReader<Day> = (value) =>
  typeof value === 'string' && value >= '1900' && isDay(value)
    ? value
    : undefined;

/** Text, or a code: a partner may send a code that is newer than our list. */
export const readText: FieldReader<never> = (value) =>
  typeof value === 'string' ? (value as never) : undefined;

export const readTimestamp: FieldReader<string> = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

export const readBoolean: FieldReader<boolean> = (value) =>
  typeof value === 'boolean' ? value : undefined;

export const nullable =
  <T>(reader: FieldReader<T>): FieldReader<T | null> =>
  (value) =>
    value == null ? null : reader(value);

/** The fact in a record; `undefined` when something that it cannot do without is missing or unreadable. */
export function readRecord<F extends object>(
  readers: FieldReaders<F>,
  record: object,
): F | undefined {
  const source = record as Record<string, unknown>;
  const entries = Object.entries<FieldReader<unknown>>(readers).map(
    ([veld, reader]) => [veld, reader(source[veld])] as const,
  );
  return entries.some(([, value]) => value === undefined)
    ? undefined
    : (Object.fromEntries(entries) as F);
}
