import type { Context } from '../loaders.js';

/** Resolves the person of a row that belongs to a detention. */
export async function justitiabeleViaDetentie(
  { detentieId }: { detentieId: string },
  _args: object,
  { loaders }: Context,
): Promise<{ id: string }> {
  const detentie = await loaders.detentieById.load(detentieId);
  return { id: detentie!.justitiabeleId };
}
