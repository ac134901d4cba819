import { In, LessThan, type EntityManager, type ObjectLiteral } from 'typeorm';
import { inChunks } from '../database/bulk.js';
import type { Database } from '../database/database.js';
import { addDays, addMonths, startOfDay, type Day } from '../days.js';
import type { Bewaartermijn } from './bewaartermijn.js';
import { VerwerkingEntity } from '../audit/audit-tables.js';
import { schrijfOp, type Vernietigd } from './vernietiging.js';

/** Lines of a record, by when they were written or ceased to hold. */
export interface Lijnen {
  entity: new () => ObjectLiteral;
  /** The property that names a line. */
  id: string;
  /** The property with the moment from which its term runs. */
  moment: string;
}

export const lijnen = <Row extends ObjectLiteral>(
  entity: new () => Row,
  id: keyof Row & string,
  moment: keyof Row & string,
): Lijnen => ({ entity, id, moment });

/** Each line is kept for so long, whomever it is about. */
export interface Logregel extends Bewaartermijn {
  lijnen: readonly Lijnen[];
}

/** The term of every record of who saw whom, counted from each line. */
export const logboektermijn = {
  code: 'LOGBOEK',
  wat: 'regels van het logboek: wie wanneer en waarvoor iets van een persoon zag',
  maanden: 120,
  vanaf: 'de regel zelf',
  grondslag: 'AVG art. 5 lid 1 onder e, art. 5 lid 2 en art. 15',
  bron: 'Eigen keuze, te bevestigen: zo lang als het langst bewaarde dossier, want wie zijn gegevens mag inzien mag ook weten wie ze zag.',
  zekerheid: 'EIGEN_KEUZE',
} as const satisfies Bewaartermijn;

/** A partner's own record. */
export const eigenLogboek: Logregel = {
  ...logboektermijn,
  lijnen: [lijnen(VerwerkingEntity, 'spanId', 'startTime')],
};

/** Lines whose term has passed on a day: those written before the next day began, so many months ago. */
const verstreken = ({ moment }: Lijnen, { maanden }: Logregel, dag: Day) => ({
  [moment]: LessThan(startOfDay(addDays(addMonths(dag, -maanden), 1))),
});

export async function telLijnen(
  manager: EntityManager,
  regel: Logregel,
  dag: Day,
): Promise<number> {
  let count = 0;
  for (const een of regel.lijnen)
    count += await manager.countBy(een.entity, verstreken(een, regel, dag));
  return count;
}

/** So many are looked up at once; they go in batches of a thousand. */
const read = 50_000;
const batch = 1_000;

/** Destroys the lines whose term has passed, oldest kinds first, each batch with its row in the record of destruction. */
export async function* vernietigLijnen(
  database: Database,
  regel: Logregel,
  dag: Day,
  door: string,
): AsyncGenerator<Vernietigd> {
  for (const een of regel.lijnen)
    for (;;) {
      const due = await database.read((manager) =>
        manager.find(een.entity, {
          select: { [een.id]: true },
          where: verstreken(een, regel, dag),
          take: read,
        }),
      );
      if (due.length === 0) break;
      const ids = due.map((row) => row[een.id] as string);
      for (const chunk of inChunks(ids, batch))
        yield await database.write(async (manager) => {
          const { affected } = await manager.delete(een.entity, {
            [een.id]: In(chunk),
          });
          const vernietigd = { personen: 0, rijen: affected ?? 0 };
          await schrijfOp(manager, regel, vernietigd, door);
          return vernietigd;
        });
    }
}
