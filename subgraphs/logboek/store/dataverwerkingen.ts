import type { SelectQueryBuilder } from 'typeorm';
import {
  DataSubjectIndexEntity,
  indexed,
} from '../../../shared/audit/data-subject-index.js';
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

const byStart = (one: VerwerkingEntity, other: VerwerkingEntity): number =>
  one.startTime + one.spanId < other.startTime + other.spanId ? -1 : 1;

export const dataverwerkingenStore = (database: Database, caller: Caller) => ({
  /** Entries of the audit log, by start time. */
  dataverwerkingen: (
    { from, until, ...equal }: DataverwerkingFilter,
    limit: number,
  ) =>
    database.read(async (manager) => {
      const page = (
        query: SelectQueryBuilder<VerwerkingEntity>,
        conditions: typeof equal,
      ) => {
        query
          .andWhere(reviewersOnly(caller))
          .orderBy('v.startTime')
          .addOrderBy('v.spanId')
          .limit(limit);
        for (const [field, value] of Object.entries(conditions))
          if (value !== undefined)
            query.andWhere(`v.${field} = :${field}`, { [field]: value });
        if (from !== undefined)
          query.andWhere('v.startTime >= :from', { from });
        if (until !== undefined)
          query.andWhere('v.endTime <= :until', { until });
        return query.getMany();
      };
      const { dataSubjectId, ...others } = equal;
      const rows = () => manager.createQueryBuilder(VerwerkingEntity, 'v');
      const own = await page(rows(), equal);
      if (dataSubjectId === undefined) return own;
      const compact = await page(
        rows().innerJoin(
          DataSubjectIndexEntity,
          'x',
          'x.span_id = v.span_id AND x.betrokkene = :indexed',
          { indexed: indexed(dataSubjectId) },
        ),
        others,
      );
      // Of the others in the same entry nothing was requested.
      return [
        ...own,
        ...compact.map((row) => ({
          ...row,
          dataSubjectId,
          dataSubjectIds: null,
        })),
      ]
        .sort(byStart)
        .slice(0, limit);
    }),
});
