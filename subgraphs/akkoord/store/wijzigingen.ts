import { changesIn, changesOf } from '../../../shared/access/changes.js';
import type { RowReader } from '../../../shared/access/person-rows.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { EigenDoelEntity } from '../entities/eigen-doel.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type { RegieEntity } from '../entities/regie.js';
import { joinGemeenten } from './lokale-invulling.js';

/** The fields of which the view of an earlier day needs the previous values. */
const tables = [
  changesIn<RegieEntity>('regie', ['gemeente', 'sinds'], '', 'p.id'),
  changesIn<AfspraakEntity>('afspraak', [
    'status',
    'uiterlijkOp',
    'nagekomenOp',
  ]),
  changesIn<EigenDoelEntity>('eigen_doel', ['behaaldOp', 'vervallenTijdstip']),
  changesIn<LokaleInvullingEntity>(
    'lokale_invulling',
    ['geldtTot'],
    joinGemeenten('p'),
    'own.justitiabele_id',
  ),
];

/** Previous values of akkoord's own rows. */
export const wijzigingStore = (rows: RowReader) => ({
  /**
   * Of the regie, the promises and the own goals of people, and of the local terms of the gemeenten with a relation with them. Goals that are
   * not shared with the caller have changes here too: used are those of goals that were read.
   */
  wijzigingenOf: changesOf(rows, tables),
});
