import { isDay, type Day } from '../../../../shared/days.js';
import type { DoelFeit } from './feiten.js';

/** Validates one value of a partner response; `undefined` if it is invalid. */
export type FieldReader<T> = (value: unknown) => T | undefined;

/** A reader for each field of a feit. */
export type FieldReaders<F> = {
  readonly [Field in keyof F]-?: FieldReader<F[Field]>;
};

/** Partners use days before 1900 for "unknown"; no term can be counted from them. */
export const readDay: FieldReader<Day> = (value) =>
  typeof value === 'string' && value >= '1900' && isDay(value)
    ? value
    : undefined;

/** Text or a code. Codes are not checked: a partner may send one that is newer than our list. */
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

/** A goal has the same fields at each of its sources. */
export const doelReaders: FieldReaders<DoelFeit> = {
  id: readText,
  omschrijving: readText,
  basisvoorwaarde: nullable(readText),
  uiterlijkOp: nullable(readDay),
  behaaldOp: nullable(readDay),
  vervallenTijdstip: nullable(readTimestamp),
};

/** `undefined` if any field is invalid or a required one is missing. */
export function readRecord<F extends object>(
  readers: FieldReaders<F>,
  record: object,
): F | undefined {
  const source = record as Record<string, unknown>;
  const feit: Record<string, unknown> = {};
  for (const veld in readers) {
    const value = readers[veld](source[veld]);
    if (value === undefined) return undefined;
    feit[veld] = value;
  }
  return feit as F;
}
