import { In, type EntityManager } from 'typeorm';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import { inChunks } from '../../../shared/database/bulk.js';
import { now } from '../../../shared/days.js';
import { ComputationEntity } from '../entities/computation.js';

/**
 * Marks the outcomes of the people of a gemeente as due, since a term of its own holds for them. Call it inside `database.write`. They are
 * read first: an update with a subquery would lock relations that meldingen write.
 */
export async function markResidentsDue(
  manager: EntityManager,
  gemeente: string,
): Promise<void> {
  const at = now();
  const rows = await manager
    // eslint-disable-next-line house/visible-rows -- computed for everybody, and shown to nobody here
    .createQueryBuilder(Betrokkenheid, 'b')
    .select('DISTINCT b.justitiabele_id', 'id')
    .where("b.partij = 'GEMEENTE' AND b.organisatie = :gemeente", { gemeente })
    .andWhere('(b.tot IS NULL OR b.tot > :at)', { at })
    .getRawMany<{ id: string }>();
  for (const chunk of inChunks(rows.map(({ id }) => id)))
    await manager.update(
      ComputationEntity,
      { justitiabeleId: In(chunk) },
      { volgendeTijdstip: at, pogingen: 0 },
    );
}
