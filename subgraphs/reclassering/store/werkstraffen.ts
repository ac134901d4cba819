import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Database } from '../../../shared/database/database.js';
import { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import { WerkstrafEntity } from '../entities/werkstraf.js';

/** Werkstraffen and gedragsinterventies, under the person lock. */
export const werkstraffenStore = (database: Database, lock: PersonLock) => ({
  /** Latest first. */
  werkstraffenByJustitiabele: (ids: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(WerkstrafEntity, 'w')
        .where(lock.on('w.justitiabele_id'), lock.parameters)
        .andWhere('w.justitiabele_id IN (:...ids)', { ids })
        .orderBy('w.opgelegdOp', 'DESC')
        .addOrderBy('w.id')
        .getMany(),
    ),

  /** Latest first. */
  gedragsinterventiesByJustitiabele: (ids: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(GedragsinterventieEntity, 'g')
        .where(lock.on('g.justitiabele_id'), lock.parameters)
        .andWhere('g.justitiabele_id IN (:...ids)', { ids })
        .orderBy('g.gestartOp', 'DESC')
        .addOrderBy('g.id')
        .getMany(),
    ),
});
