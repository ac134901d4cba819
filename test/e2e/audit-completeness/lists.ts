import fc from 'fast-check';

/** A query for a list of people, with its partner and filter. */
export interface ListQuery {
  list: string;
  partner: 'dji' | 'gemeente' | 'reclassering' | 'akkoord';
  filter: Record<string, unknown>;
  /** The arguments that name people. */
  naming: readonly string[];
}

const maybe = <T>(...values: T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

/** `ids` are of people whom the caller sees, and of others. */
export const lists = (ids: readonly string[]): fc.Arbitrary<ListQuery> =>
  fc.oneof(
    fc.record({
      list: fc.constant('justitiabelen'),
      partner: fc.constant('akkoord' as const),
      filter: fc.record({
        ids: fc.option(fc.subarray([...ids], { minLength: 1, maxLength: 4 }), {
          nil: undefined,
        }),
        partij: maybe('DJI', 'RECLASSERING', 'GEMEENTE'),
        organisatie: maybe('RN', 'SVG', '0344', 'PI-VUGHT', 'nergens'),
      }),
      naming: fc.constant(['ids']),
    }),
    fc.record({
      list: fc.constant('gedetineerden'),
      partner: fc.constant('dji' as const),
      filter: fc.record({
        naam: maybe('oudewater', 'de', 'van', 'zzz', ' '),
        status: maybe('INGESLOTEN', 'IN_VRIJHEID_GESTELD', 'TIJDELIJK_AFWEZIG'),
        inrichting: maybe('PI-VUGHT', 'PI-ZWOLLE'),
        einddatumVoor: maybe('2020-01-01', '2027-01-01', '2030-01-01'),
      }),
      naming: fc.constant(['naam']),
    }),
    fc.record({
      list: fc.constant('inwoners'),
      partner: fc.constant('gemeente' as const),
      filter: fc.oneof(
        fc.record({ gemeente: maybe('0344', '0599', '0000') }),
        fc.record({
          basisvoorwaarde: fc.constantFrom(
            'SCHULDEN',
            'ZORG',
            'IDENTITEITSBEWIJS',
          ),
          status: fc.constantFrom('HULPVRAAG', 'GEREGELD', 'ONBEKEND'),
        }),
      ),
      naming: fc.constant([]),
    }),
    fc.record({
      list: fc.constant('clienten'),
      partner: fc.constant('reclassering' as const),
      filter: fc.record({
        organisatie: maybe('RN', 'SVG', 'LJR'),
        metLopendToezicht: maybe(true, false),
        adviesstatus: maybe('AANGEVRAAGD', 'UITGEBRACHT', 'INGETROKKEN'),
      }),
      naming: fc.constant([]),
    }),
  );

const variableTypes: Record<string, string> = {
  'justitiabelen.ids': '[ID!]',
  'justitiabelen.partij': 'Partij',
  'gedetineerden.naam': 'String',
  'gedetineerden.status': 'Detentiestatus',
  'gedetineerden.einddatumVoor': 'Date',
  'inwoners.basisvoorwaarde': 'BasisvoorwaardeSoort',
  'inwoners.status': 'BasisvoorwaardeStatus',
  'clienten.metLopendToezicht': 'Boolean',
  'clienten.adviesstatus': 'Adviesstatus',
};

/** The list with these fields, as a query and its variables. */
export function queryOf(
  { list, filter }: Pick<ListQuery, 'list' | 'filter'>,
  fields: string,
  page: { first?: number; after?: string | undefined } = {},
) {
  const variables = Object.fromEntries(
    Object.entries({ ...filter, ...page }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const typeOf = (name: string) =>
    ({ first: 'Int', after: 'String' })[name] ??
    variableTypes[`${list}.${name}`] ??
    'ID';
  const names = Object.keys(variables);
  const declared = names.map((name) => `$${name}: ${typeOf(name)}`).join(', ');
  const given = names.map((name) => `${name}: $${name}`).join(', ');
  return {
    query: `query ${declared && `(${declared})`} { list: ${list}${given && `(${given})`} { ${fields} } }`,
    variables,
  };
}
