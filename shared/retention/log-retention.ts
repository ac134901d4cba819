import { In, LessThan, type EntityManager, type ObjectLiteral } from 'typeorm';
import { inChunks } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { addDays, addMonths, startOfDay, type Day } from '../days.js';
import type { Bewaartermijn } from './bewaartermijn.js';
import { deleteIndexOf } from '../audit/compact-entries.js';
import { VerwerkingEntity } from '../audit/audit-tables.js';
import { recordDestruction, type DestroyedCounts } from './vernietiging.js';

/** Lines of a record, by when they were written or ceased to hold. */
export interface LogTable {
  entity: new () => ObjectLiteral;
  /** The property that names a line. */
  id: string;
  /** The property with the moment from which its term runs. */
  moment: string;
}

export const logTables = <Row extends ObjectLiteral>(
  entity: new () => Row,
  id: keyof Row & string,
  moment: keyof Row & string,
): LogTable => ({ entity, id, moment });

/** Each line is kept for so long, whomever it is about. */
export interface LogRetentionRule extends Bewaartermijn {
  logTables: readonly LogTable[];
}

/** The term of every record of who saw whom, counted from each line. */
export const logboekTermijn = {
  code: 'LOGBOEK',
  wat: 'regels van het logboek: wie wanneer en waarvoor iets van een persoon zag',
  maanden: 120,
  vanaf: 'de regel zelf',
  grondslag: 'AVG art. 5 lid 1 onder e, art. 5 lid 2 en art. 15',
  bron: 'Eigen keuze, te bevestigen: zo lang als het langst bewaarde dossier, want wie zijn gegevens mag inzien mag ook weten wie ze zag.',
  zekerheid: 'EIGEN_KEUZE',
} as const satisfies Bewaartermijn;

/** A partner's own record. */
export const partnerLogRule: LogRetentionRule = {
  ...logboekTermijn,
  logTables: [logTables(VerwerkingEntity, 'spanId', 'startTime')],
};

/** Lines whose term has passed on a day: those written before the next day began, so many months ago. */
const expired = (
  { moment }: LogTable,
  { maanden }: LogRetentionRule,
  day: Day,
) => ({
  [moment]: LessThan(startOfDay(addDays(addMonths(day, -maanden), 1))),
});

export async function countExpiredEntries(
  manager: EntityManager,
  rule: LogRetentionRule,
  day: Day,
): Promise<number> {
  let count = 0;
  for (const table of rule.logTables)
    count += await manager.countBy(table.entity, expired(table, rule, day));
  return count;
}

/** So many are looked up at once; they go in batches of a thousand. */
const read = 50_000;
const batch = 1_000;

/** Destroys the lines whose term has passed, oldest kinds first, each batch with its row in the record of destruction. */
export async function* destroyEntries(
  database: Database,
  rule: LogRetentionRule,
  day: Day,
  orderedBy: string,
): AsyncGenerator<DestroyedCounts> {
  for (const table of rule.logTables)
    for (;;) {
      const due = await database.read((manager) =>
        manager.find(table.entity, {
          select: { [table.id]: true },
          where: expired(table, rule, day),
          take: read,
        }),
      );
      if (due.length === 0) break;
      const ids = due.map((row) => row[table.id] as string);
      for (const chunk of inChunks(ids, batch))
        yield await database.write(async (manager) => {
          if (table.entity === VerwerkingEntity)
            await deleteIndexOf(manager, chunk);
          const { affected } = await manager.delete(table.entity, {
            ...expired(table, rule, day),
            [table.id]: In(chunk),
          });
          const destroyed = { personen: 0, rijen: affected ?? 0 };
          await recordDestruction(manager, rule, destroyed, orderedBy);
          return destroyed;
        });
    }
}
