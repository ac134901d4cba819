import type { Context } from '../loaders.js';

/** Whom a record of a detention is about. */
export async function justitiabeleViaDetentie(
  { detentieId }: { detentieId: string },
  _args: object,
  { loaders }: Context,
): Promise<{ id: string }> {
  const detentie = await loaders.detentieById.load(detentieId);
  return { id: detentie!.justitiabeleId };
}
