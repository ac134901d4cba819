import type { ApolloServerPlugin } from '@apollo/server';

/**
 * What an answer tells of people beside those that it shows: whom it counts, who is named and not in a list, on whose account an act is
 * refused. The partner says so itself, for its own record and for the gateway's.
 */
export interface ReportedPeople {
  /** Ids of people. */
  readonly people: Set<string>;
  /** Counts of too many people to be about each: the list and its filter, for a person to read, without names and numbers. */
  readonly counts: Set<string>;
}

export const noReportedPeople = (): ReportedPeople => ({
  people: new Set(),
  counts: new Set(),
});

/** A count below it is about everybody in it. */
export const fewPeople = 10;

/**
 * A list and its filter, as a line of the record names them: `inwoners basisvoorwaarde=SCHULDEN`. Codes, days and sizes are written out;
 * for any other text, and for what names somebody, stands `…`.
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
    return [`${name}=${isCode(value) ? String(value) : '…'}`];
  });
  return [list, ...words].filter(Boolean).join(' ');
}

/** Not what could be a personal number, or a name. */
const isCode = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  (typeof value === 'string' &&
    /^[A-Z0-9_-]{1,40}$/.test(value) &&
    !/\d{6}/.test(value));

/** Says in an answer's extensions whom it tells of. */
export const reportPeople = (): ApolloServerPlugin<{
  reported: ReportedPeople;
}> => ({
  requestDidStart: async ({ contextValue: { reported } }) => ({
    willSendResponse: async ({ response: { body } }) => {
      const { people, counts } = reported;
      if (body.kind !== 'single' || people.size + counts.size === 0) return;
      body.singleResult.extensions = {
        betrokkenen: [...people],
        tellingen: [...counts],
      };
    },
  }),
});
