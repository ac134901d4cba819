import {
  joinFieldList,
  selectedFields,
} from '../../../../shared/audit/field-list.js';
import { ToegangEntity } from '../../../../shared/audit/audit-tables.js';
import { addDays, startOfDay, today } from '../../../../shared/days.js';
import type { Database } from '../../../../shared/database/database.js';
import { collectUses, type AccessRow } from './collect-uses.js';
import type { Usage } from './usage.js';

const pageSize = 5_000;

/** What clients used in so many days, until and including today, by the access log. It reads pages of rows, so that no statement is long. */
export async function usageIn(
  database: Database,
  days: number,
): Promise<Usage> {
  const until = today();
  const from = startOfDay(addDays(until, 1 - days));
  const uses = collectUses();
  let after = { tijdstip: from, spanId: '' };
  for (;;) {
    const rows = await database.read((manager) =>
      joinFieldList(manager.createQueryBuilder(ToegangEntity, 't'))
        .select('t.span_id', 'spanId')
        .addSelect('t.tijdstip', 'tijdstip')
        .addSelect('t.client', 'client')
        .addSelect('t.rol', 'rol')
        .addSelect('t.doel', 'doel')
        .addSelect(selectedFields, 'velden')
        .addSelect('t.inputs', 'inputs')
        .where(
          't.tijdstip > :tijdstip OR (t.tijdstip = :tijdstip AND t.span_id > :spanId)',
          after,
        )
        .orderBy('t.tijdstip')
        .addOrderBy('t.span_id')
        .limit(pageSize)
        .getRawMany<AccessRow & { spanId: string }>(),
    );
    for (const row of rows) uses.add(row);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) break;
    after = { tijdstip: last.tijdstip, spanId: last.spanId };
  }
  return { version: 1, days, until, uses: uses.all() };
}
