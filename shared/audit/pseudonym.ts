import type { DataKeys } from '../numbers/data-keys.js';

/**
 * The pseudonyms of a person in the audit log, one per key, newest first: write the first one, search with all of them. They cannot be
 * resolved without the keys.
 */
export const pseudonyms = (
  keys: DataKeys,
  justitiabeleId: string,
): [string, ...string[]] => keys.index('justitiabele', justitiabeleId);
