/** Prefixes of response keys and variables that the engine adds to subgraph requests; those of a client are renamed before planning. */
export const reservedNames = {
  /** Key fields of an entity, for the entity key check. */
  key: '_key_',
  /** Extra selections: see ExtraSelections. */
  extra: '_beside_',
  /** A field that is required with different arguments, once for each. */
  required: '_required_',
  /** Variables of a plan: representations, values of `@fromContext`, extracted literals. */
  variables: ['representations', 'contextualArgument', 'literal_'],
} as const;

export const isReserved = (key: string): boolean =>
  [reservedNames.key, reservedNames.extra, reservedNames.required].some(
    (start) => key.startsWith(start),
  );
