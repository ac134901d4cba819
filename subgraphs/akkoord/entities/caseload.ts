import { Entity } from 'typeorm';
import {
  RelationListRow,
  type RelationList,
} from '../../../shared/access/relation-list.js';
import { Col } from '../../../shared/database/entity-columns.js';

/** The people of each organisation with the sort key of each order, as of the last computation of a person's outcome. */
@Entity('caseload')
export class CaseloadEntity extends RelationListRow {
  /** Overdue terms lie before today, so they come first; a day after all others for a person without one. */
  @Col.text(10)
  termijn!: string;
  /** Releases to come, then past ones, then people without one. */
  @Col.text(10)
  ontslag!: string;
  /** Most serious first. */
  @Col.int()
  ernst!: number;
  /** Who has the case of the organisation; `null` while nobody has. */
  @Col.text(120, 'nullable')
  professional!: string | null;
}

/** A case lasts as long as the relation in which it was taken: SQL on `z`, a case, and `b`, a relation. */
export const isOfRelation =
  'z.justitiabele_id = b.justitiabele_id AND z.partij = b.partij AND z.organisatie = b.organisatie AND z.sinds >= b.vanaf';

/** As of a day, YYYY-MM-DD. */
export const caseloadOn = (day: string): RelationList => ({
  table: 'caseload',
  join: `LEFT JOIN uitkomst p ON p.justitiabele_id = b.justitiabele_id LEFT JOIN zaak z ON ${isOfRelation}`,
  keys: {
    termijn: "COALESCE(p.eerste_open_termijn, '9999-12-31')",
    ontslag: `CASE WHEN p.ontslagdatum >= '${day}' THEN p.ontslagdatum WHEN p.ontslagdatum IS NOT NULL THEN '9998-12-31' ELSE '9999-12-31' END`,
    ernst: 'COALESCE(3 - p.hoogste_ernst, 4)',
    professional: 'z.professional',
  },
});
