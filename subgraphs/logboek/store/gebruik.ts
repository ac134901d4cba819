import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import {
  joinFieldList,
  selectedFields,
} from '../../../shared/audit/field-list.js';
import { ToegangEntity } from '../../../shared/audit/audit-tables.js';
import { reviewersOnly } from './row-filters.js';

/** How a delegation or break-glass access was used. */
export interface Gebruik {
  aantalVragen: number;
  velden: string[];
  eersteTijdstip: string | null;
  laatsteTijdstip: string | null;
}

/** The number of requests that selected the same fields under one delegation or break-glass access. */
interface RequestCount {
  /** Id of the Waarneming or Noodtoegang. */
  id: string;
  /** JSON. */
  velden: string;
  aantal: number;
  eerste: string;
  laatste: string;
}

export function gebruikOf(counts: readonly RequestCount[]): Gebruik {
  const all = counts.flatMap(({ velden }) => JSON.parse(velden) as string[]);
  return {
    aantalVragen: counts.reduce((sum, { aantal }) => sum + Number(aantal), 0),
    velden: [...new Set(all)].sort(),
    eersteTijdstip: counts.map(({ eerste }) => eerste).sort()[0] ?? null,
    laatsteTijdstip:
      counts
        .map(({ laatste }) => laatste)
        .sort()
        .at(-1) ?? null,
  };
}

export const gebruikStore = (database: Database, caller: Caller) => {
  const countsBy = (column: string) => (ids: readonly string[]) =>
    database.read((manager) =>
      joinFieldList(manager.createQueryBuilder(ToegangEntity, 't'))
        .select(`t.${column}`, 'id')
        .addSelect(selectedFields, 'velden')
        .addSelect('COUNT(*)', 'aantal')
        .addSelect('MIN(t.tijdstip)', 'eerste')
        .addSelect('MAX(t.tijdstip)', 'laatste')
        .where(reviewersOnly(caller))
        .andWhere(`t.${column} IN (:...ids)`, { ids })
        .groupBy(`t.${column}`)
        .addGroupBy(selectedFields)
        .getRawMany<RequestCount>(),
    );
  return {
    gebruikOfNoodtoegangen: countsBy('noodtoegang_id'),
    gebruikOfWaarnemingen: countsBy('waarneming_id'),
  };
};
