import { In, type EntityManager } from 'typeorm';
import { inChunks } from '../../../shared/bulk.js';
import { JustitiabeleEntity } from '../entities/justitiabele.js';

/** Who has these BSNs already: the `bronsleutel` of each, `null` for a person whom DJI registered itself. */
export async function bsnHouders(
  manager: EntityManager,
  bsns: readonly string[],
): Promise<Map<string, string | null>> {
  const houders = new Map<string, string | null>();
  for (const chunk of inChunks(bsns)) {
    const rows = await manager.find(JustitiabeleEntity, {
      select: { bsn: true, bronsleutel: true },
      where: { bsn: In(chunk) },
    });
    for (const row of rows) houders.set(row.bsn!, row.bronsleutel);
  }
  return houders;
}
