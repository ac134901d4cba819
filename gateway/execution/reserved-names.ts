/** Keys and variables of ours in questions to subgraphs begin so; a client's own that do are given another name before an operation is planned. */
export const reservedNames = {
  /** Asks an entity for its key. */
  key: '_key_',
  /** Asked beside the plan: see Beside. */
  beside: '_beside_',
  /** What is required with different arguments, once for each. */
  required: '_required_',
  /** Variables of a plan: what entities are asked by, values from above (`@fromContext`), literals that are kept as they are. */
  variables: ['representations', 'contextualArgument', 'literal_'],
} as const;

export const isReserved = (key: string): boolean =>
  [reservedNames.key, reservedNames.beside, reservedNames.required].some(
    (start) => key.startsWith(start),
  );
