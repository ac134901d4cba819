import { datumOf } from './partial-date.js';
import type { Element, Persoonslijst } from './lo-gba.js';

const form = (pattern: RegExp) => (value: string) => pattern.test(value);
const datum = (value: string) => datumOf(value) !== undefined;

/** What a value must look like to mean something; names are free within the length of the Logisch Ontwerp. */
const current: Partial<Record<Element, (value: string) => boolean>> = {
  '01.02.10': form(/^.{0,200}$/u),
  '01.02.30': form(/^.{0,20}$/u),
  '01.02.40': form(/^.{0,200}$/u),
  '01.03.10': datum,
  '06.08.10': datum,
  '07.67.20': form(/^[A-Z.]?$/),
  '07.70.10': form(/^[0-7]?$/),
  '08.09.10': form(/^(\d{4})?$/),
  '08.10.10': form(/^[WB]?$/),
  '10.39.10': form(/^(\d\d)?$/),
};
const everyRow: Partial<Record<Element, (value: string) => boolean>> = {
  '12.35.10': form(/^([A-Z][A-Z0-9]|\.)?$/),
  '12.35.50': datum,
  '12.35.70': form(/^[IVR.]?$/),
};

/** The first element of a person that holds something of another form; `null` when all is well. */
export function onleesbaar({ rijen }: Persoonslijst): Element | null {
  const wrong = (
    forms: Partial<Record<Element, (value: string) => boolean>>,
    rows: Persoonslijst['rijen'] | [Persoonslijst['rijen'][0]],
  ) =>
    (Object.keys(forms) as Element[]).find((element) =>
      rows.some(({ get }) => !forms[element]!(get(element))),
    );
  return wrong(current, [rijen[0]]) ?? wrong(everyRow, rijen) ?? null;
}
