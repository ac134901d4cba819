import { isDay, type Day } from '../../../../shared/days.js';

/** Reads one value of an answer; `undefined` where it is not what it should be. */
export type Lezer<T> = (waarde: unknown) => T | undefined;

/** How each field of a fact is read. */
export type Vorm<F> = { readonly [Veld in keyof F]-?: Lezer<F[Veld]> };

/** A day since 1900: earlier ones stand for "unknown", and no term can be counted from them. */
export const dag: Lezer<Day> = (waarde) =>
  typeof waarde === 'string' && waarde >= '1900' && isDay(waarde)
    ? waarde
    : undefined;

/** Text, or a code: a partner may send a code that is newer than our list. */
export const tekst: Lezer<never> = (waarde) =>
  typeof waarde === 'string' ? (waarde as never) : undefined;

export const tijdstip: Lezer<string> = (waarde) =>
  typeof waarde === 'string' && !Number.isNaN(Date.parse(waarde))
    ? waarde
    : undefined;

export const waarheid: Lezer<boolean> = (waarde) =>
  typeof waarde === 'boolean' ? waarde : undefined;

export const eventueel =
  <T>(lezer: Lezer<T>): Lezer<T | null> =>
  (waarde) =>
    waarde == null ? null : lezer(waarde);

/** The fact in a record; `undefined` when something that it cannot do without is missing or unreadable. */
export function lees<F extends object>(
  vorm: Vorm<F>,
  record: object,
): F | undefined {
  const bron = record as Record<string, unknown>;
  const velden = Object.entries<Lezer<unknown>>(vorm).map(
    ([veld, lezer]) => [veld, lezer(bron[veld])] as const,
  );
  return velden.some(([, waarde]) => waarde === undefined)
    ? undefined
    : (Object.fromEntries(velden) as F);
}
