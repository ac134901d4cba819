import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { VerwerkingEntity } from '../../../shared/audit/audit-tables.js';
import { reviewersOnly } from './row-filters.js';

/** Which lines are meant: all that is given holds. */
export type Dataverwerkingvraag = Partial<
  Record<
    | 'traceId'
    | 'processingActivityId'
    | 'dataSubjectId'
    | 'dataSubjectIdType'
    | 'foreignOperationProcessor',
    string | undefined
  >
> & {
  /** Begun at this moment or later. */
  vanaf?: string | undefined;
  /** Ended at this moment or earlier. */
  tot?: string | undefined;
};

export const dataverwerkingenStore = (database: Database, caller: Caller) => ({
  /** Lines of the record, in the order in which they began. */
  dataverwerkingen: (
    { vanaf, tot, ...equal }: Dataverwerkingvraag,
    limit: number,
  ) =>
    database.read((manager) => {
      const query = manager
        .createQueryBuilder(VerwerkingEntity, 'v')
        .where(reviewersOnly(caller))
        .orderBy('v.startTime')
        .addOrderBy('v.spanId')
        .limit(limit);
      for (const [field, value] of Object.entries(equal))
        if (value !== undefined)
          query.andWhere(`v.${field} = :${field}`, { [field]: value });
      if (vanaf !== undefined)
        query.andWhere('v.startTime >= :vanaf', { vanaf });
      if (tot !== undefined) query.andWhere('v.endTime <= :tot', { tot });
      return query.getMany();
    }),
});
