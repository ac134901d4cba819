import { In } from 'typeorm';
import type {
  PersonRows,
  RowReader,
} from '../../../shared/access/person-rows.js';
import type { Database } from '../../../shared/database/database.js';
import { InrichtingEntity } from '../entities/inrichting.js';

/** Where people were placed. */
const ofPeople: PersonRows<InrichtingEntity> = {
  entity: InrichtingEntity,
  from: 'inrichting i INNER JOIN plaatsing p ON p.inrichting_code = i.code INNER JOIN detentie d ON d.id = p.detentie_id',
  person: 'd.justitiabele_id',
};

/** The inrichtingen; public, no person lock. */
export const inrichtingenStore = (database: Database, rows: RowReader) => ({
  inrichtingenOfPeople: rows.of(ofPeople),

  inrichtingen: () =>
    database.read((manager) =>
      manager.find(InrichtingEntity, { order: { naam: 'ASC', code: 'ASC' } }),
    ),

  inrichtingenByCode: (codes: readonly string[]) =>
    database.read((manager) =>
      manager.findBy(InrichtingEntity, { code: In([...codes]) }),
    ),
});
