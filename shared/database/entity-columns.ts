import { Column } from 'typeorm';

type Option = 'primary' | 'nullable';

const of =
  (
    type:
      | 'varchar'
      | 'text'
      | 'simple-json'
      | 'simple-array'
      | 'int'
      | 'boolean'
      | 'date',
    option?: Option,
    length?: number,
  ): PropertyDecorator =>
  (target, property) =>
    Column({
      name: String(property).replace(
        /[A-Z]/g,
        (letter) => `_${letter.toLowerCase()}`,
      ),
      type,
      ...(length && { length }),
      primary: option === 'primary',
      nullable: option === 'nullable',
    })(target, property);

/**
 * The columns of entities, of the same kinds as `column` makes in migrations; a test compares both per partner. A column is named as its
 * property, in snake_case.
 */
export const Col = {
  /** A UUID. */
  id: (option?: Option) => of('varchar', option, 36),
  /** At most `length` characters: names, codes, values of enums. */
  text: (length: number, option?: Option) => of('varchar', option, length),
  long: (option?: Option) => of('text', option),
  json: (option?: Option) => of('simple-json', option),
  /** Codes without a comma, as one text. */
  codes: (option?: Option) => of('simple-array', option),
  int: (option?: Option) => of('int', option),
  bool: (option?: Option) => of('boolean', option),
  /** `YYYY-MM-DD`. */
  day: (option?: Option) => of('date', option),
  /** UTC, as text: `2026-11-20T09:30:00.000Z`. */
  moment: (option?: Option) => of('varchar', option, 24),
};
