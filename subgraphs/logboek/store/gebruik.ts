import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';
import { ToegangEntity } from '../../../shared/audit/audit-tables.js';
import { reviewersOnly } from './row-filters.js';

/** What became of an arrangement. */
export interface Gebruik {
  aantalVragen: number;
  velden: string[];
  eersteTijdstip: string | null;
  laatsteTijdstip: string | null;
}

/** Requests by one arrangement that asked the same fields. */
interface Vragen {
  /** Of the arrangement. */
  id: string;
  /** JSON. */
  velden: string;
  aantal: number;
  eerste: string;
  laatste: string;
}

export function gebruikOf(vragen: readonly Vragen[]): Gebruik {
  const all = vragen.flatMap(({ velden }) => JSON.parse(velden) as string[]);
  return {
    aantalVragen: vragen.reduce((sum, { aantal }) => sum + Number(aantal), 0),
    velden: [...new Set(all)].sort(),
    eersteTijdstip: vragen.map(({ eerste }) => eerste).sort()[0] ?? null,
    laatsteTijdstip:
      vragen
        .map(({ laatste }) => laatste)
        .sort()
        .at(-1) ?? null,
  };
}

export const gebruikStore = (database: Database, caller: Caller) => {
  const by = (column: string) => (ids: readonly string[]) =>
    database.read((manager) =>
      manager
        .createQueryBuilder(ToegangEntity, 't')
        .select(`t.${column}`, 'id')
        .addSelect('t.velden', 'velden')
        .addSelect('COUNT(*)', 'aantal')
        .addSelect('MIN(t.tijdstip)', 'eerste')
        .addSelect('MAX(t.tijdstip)', 'laatste')
        .where(reviewersOnly(caller))
        .andWhere(`t.${column} IN (:...ids)`, { ids })
        .groupBy(`t.${column}`)
        .addGroupBy('t.velden')
        .getRawMany<Vragen>(),
    );
  return {
    gebruikOfNoodtoegangen: by('noodtoegang_id'),
    gebruikOfWaarnemingen: by('waarneming_id'),
  };
};
