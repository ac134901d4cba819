import { ofRow } from '../../../shared/access/changes.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
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

/** Resolves the changes of such a row. */
export async function wijzigingenViaDetentie(
  row: { id: string; detentieId: string },
  _args: object,
  context: Context,
): Promise<Wijziging[]> {
  const { id } = await justitiabeleViaDetentie(row, {}, context);
  return ofRow(context.loaders.wijzigingenByJustitiabele.load(id), row.id);
}
