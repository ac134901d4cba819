import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { VerwerkingEntity } from '../../../shared/audit/audit-tables.js';
import { reviewersOnly } from './row-filters.js';

/** Filter on entries of the audit log; all conditions must hold. */
export type DataverwerkingFilter = Partial<
  Record<
    | 'traceId'
    | 'processingActivityId'
    | 'dataSubjectId'
    | 'dataSubjectIdType'
    | 'foreignOperationProcessor',
    string | undefined
  >
> & {
  /** Started at this moment or later. */
  from?: string | undefined;
  /** Ended at this moment or earlier. */
  until?: string | undefined;
};

export const dataverwerkingenStore = (database: Database, caller: Caller) => ({
  /** Entries of the audit log, by start time. */
  dataverwerkingen: (
    { from, until, ...equal }: DataverwerkingFilter,
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
      if (from !== undefined) query.andWhere('v.startTime >= :from', { from });
      if (until !== undefined) query.andWhere('v.endTime <= :until', { until });
      return query.getMany();
    }),
});
