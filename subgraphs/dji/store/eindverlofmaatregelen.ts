import type { EntityManager } from 'typeorm';
import { inChunks } from '../../../shared/database/bulk.js';
import type {
  RowReader,
  TableRows,
} from '../../../shared/access/person-rows.js';
import {
  day,
  oneOf,
  optional,
  text,
  wholeNumber,
} from '../../../shared/law-table/columns.js';
import { defineLawTable } from '../../../shared/law-table/law-table.js';
import { queueChange } from '../../../shared/meldingen/report-changes.js';
import { DetentieEntity } from '../entities/detentie.js';
import { EindverlofmaatregelEntity } from '../entities/eindverlofmaatregel.js';

const measures: TableRows<EindverlofmaatregelEntity> = {
  entity: EindverlofmaatregelEntity,
  from: 'eindverlofmaatregel m',
  order: ['volgorde'],
};

/** The measures; public, no person lock. */
export const eindverlofmaatregelenStore = (rows: RowReader) => ({
  eindverlofmaatregelen: rows.all(measures),
});

const storedMeasures = (
  manager: EntityManager,
): Promise<EindverlofmaatregelEntity[]> =>
  manager.find(EindverlofmaatregelEntity, { order: { volgorde: 'ASC' } });

/** The measures, as operators load them. */
export const eindverlofLawTable = defineLawTable<
  Omit<EindverlofmaatregelEntity, 'volgorde'>
>({
  columns: {
    code: oneOf(['EINDVERLOF']),
    geldtVanaf: day,
    geldtTot: optional(day),
    dagen: wholeNumber(1, 90),
    grondslag: text(500),
    bron: text(500),
  },
  mayHaveGaps: true,
  check: () => [],
  stored: storedMeasures,
  codesInUse: () => Promise.resolve(new Map()),
  replace: async (manager, rows) => {
    await manager
      .createQueryBuilder()
      .delete()
      .from(EindverlofmaatregelEntity)
      .execute();
    await manager.insert(
      EindverlofmaatregelEntity,
      rows.map((row, index) => ({ ...row, volgorde: index + 1 })),
    );
    await reportConcerned(manager);
  },
});

/** Others compute from the day on which somebody can go: of everybody in detention whose sentence is irrevocable it may change. */
async function reportConcerned(manager: EntityManager): Promise<void> {
  const report = queueChange('dji');
  const concerned = await manager
    // eslint-disable-next-line house/visible-rows -- whom a measure concerns, to be reported without content
    .createQueryBuilder(DetentieEntity, 'd')
    .select('d.justitiabeleId', 'justitiabele')
    .distinct(true)
    .where('d.werkelijkeEinddatum IS NULL AND d.onherroepelijkOp IS NOT NULL')
    .getRawMany<{ justitiabele: string }>();
  for (const chunk of inChunks(concerned))
    for (const { justitiabele } of chunk) await report(manager, justitiabele);
}
