/**
 * The people about whom a response reveals something without showing them: those it counts, those whom a filter identifies, those whose
 * rows make a mutation fail. The partner reports them itself, for its own audit log and for the gateway's.
 */
export interface ReportedPeople {
  /** Ids of people. */
  readonly people: Set<string>;
  /** Counts that cover too many people to list each: the list and its filter in readable form, without names and numbers. */
  readonly counts: Set<string>;
}

export const noReportedPeople = (): ReportedPeople => ({
  people: new Set(),
  counts: new Set(),
});

/** A count below it is recorded for each person in it. */
export const fewPeople = 10;

/**
 * A list and its filter, for the name of an audit entry: `inwoners basisvoorwaarde=SCHULDEN`. Codes, days and sizes are written out;
 * any other text, and any argument that identifies a person, becomes `…`.
 */
export function describeList(
  list: string,
  filter: object,
  naming: readonly string[] = [],
): string {
  const words = Object.entries(filter).flatMap(([name, value]): string[] => {
    if (value == null) return [];
    if (naming.includes(name)) return [`${name}=…`];
    if (typeof value === 'object' && !Array.isArray(value))
      return describeList('', value as object)
        .split(' ')
        .filter(Boolean);
    const values = [...new Set(Array.isArray(value) ? value : [value])];
    return values.every(isCode)
      ? values.map((code) => `${name}=${String(code)}`)
      : [`${name}=…`];
  });
  return [list, ...words].filter(Boolean).join(' ');
}

/** False for anything that could be a personal number or a name. */
const isCode = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  (typeof value === 'string' &&
    /^[A-Z0-9_-]{1,40}$/.test(value) &&
    !/\d{6}/.test(value));

/** The reported people as extensions of the response; undefined for none. */
export const extensionsOf = ({ people, counts }: ReportedPeople) =>
  people.size + counts.size > 0
    ? { betrokkenen: [...people], tellingen: [...counts] }
    : undefined;
