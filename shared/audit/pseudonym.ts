import type { DataKeys } from '../numbers/data-keys.js';

/**
 * The names by which the record may know a person, one per key of the gateway, that of the newest first: write the first one, look for
 * all of them. Of no use without the keys.
 */
export const pseudonyms = (
  keys: DataKeys,
  justitiabeleId: string,
): [string, ...string[]] => keys.index('justitiabele', justitiabeleId);
