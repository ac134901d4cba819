import { graphError } from '../../../shared/graphql/errors.js';
import type { QueryZoekJustitiabeleArgs } from '../schema.generated.js';
import type { Store } from '../store.js';

/** Looks a person up by one number; `null` when unknown or not visible. Error: BAD_USER_INPUT for none or several numbers. */
export async function zoekJustitiabele(
  store: Store,
  { skn, bsn, registratienummer }: QueryZoekJustitiabeleArgs,
): Promise<{ id: string } | null> {
  const given = Object.entries({ skn, bsn, registratienummer }).filter(
    (entry): entry is ['skn' | 'bsn' | 'registratienummer', string] =>
      entry[1] != null,
  );
  const [only] = given;
  if (!only || given.length > 1)
    throw graphError(
      'BAD_USER_INPUT',
      'Give exactly one number: skn, bsn or registratienummer.',
    );
  const found = await store.justitiabeleByNumber(...only);
  return found && { id: found.id };
}
