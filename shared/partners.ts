/**
 * The partners whose code is here, in `subgraphs/<name>/`. The place of a name gives its ports, so a new one is a line at the end.
 * A partner that runs elsewhere, of which only the schema and the declaration are here, has none: its URL is a setting (SUBGRAPHS).
 */
export const partners = [
  'dji',
  'reclassering',
  'gemeente',
  'akkoord',
  'logboek',
] as const;

export type PartnerName = (typeof partners)[number];

/** A folder, a key of the supergraph, the prefix of settings and a database. */
export const partnerNamePattern = /^[a-z]{2,20}$/;
