import { partialDateOf } from './partial-date.js';
import type { Element, Persoonslijst } from './lo-gba.js';

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);
const date = (value: string) => partialDateOf(value) !== undefined;

/** The formats of the Logisch Ontwerp; names are free text up to a length. */
const current: Partial<Record<Element, (value: string) => boolean>> = {
  '01.02.10': matches(/^.{0,200}$/u),
  '01.02.30': matches(/^.{0,20}$/u),
  '01.02.40': matches(/^.{0,200}$/u),
  '01.03.10': date,
  '06.08.10': date,
  '07.67.20': matches(/^[A-Z.]?$/),
  '07.70.10': matches(/^[0-7]?$/),
  '08.09.10': matches(/^(\d{4})?$/),
  '08.10.10': matches(/^[WB]?$/),
  '10.39.10': matches(/^(\d\d)?$/),
};
const everyRow: Partial<Record<Element, (value: string) => boolean>> = {
  '12.35.10': matches(/^([A-Z][A-Z0-9]|\.)?$/),
  '12.35.50': date,
  '12.35.70': matches(/^[IVR.]?$/),
};

/** The first element of a person with a malformed value. */
export function unreadableElement(person: Persoonslijst): Element | null {
  const wrong = (
    forms: Partial<Record<Element, (value: string) => boolean>>,
    rows: Persoonslijst['rows'] | [Persoonslijst['rows'][0]],
  ) =>
    (Object.keys(forms) as Element[]).find((element) =>
      rows.some(({ get }) => !forms[element]!(get(element))),
    );
  return (
    wrong(current, [person.rows[0]]) ?? wrong(everyRow, person.rows) ?? null
  );
}
