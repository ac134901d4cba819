/** A party to the akkoord; the values of the GraphQL enum Partij. */
export const partijen = [
  'DJI',
  'RECLASSERING',
  'GEMEENTE',
  'JUSTITIABELE',
  'AKKOORD',
] as const;
export type Partij = (typeof partijen)[number];
