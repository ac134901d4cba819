import {
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
} from 'typeorm';
import type { PersonLock } from '../../../shared/access/betrokkenheid.js';
import type { Caller } from '../../../shared/access/caller.js';
import type { Database } from '../../../shared/database/database.js';

/** What every part of the store works with. */
export interface Scope {
  database: Database;
  caller: Caller;
  lock: PersonLock;
  /** Where somebody with geheimhouding is registered may be told. */
  kentVerblijf: boolean;
}

/** Rows of `entity`, named `r`, that belong to people this caller may see; `person` is the column that says whose they are. */
export const visibleRows = <Row extends ObjectLiteral>(
  manager: EntityManager,
  lock: PersonLock,
  entity: EntityTarget<Row>,
  person = 'justitiabele_id',
) =>
  manager
    .createQueryBuilder(entity, 'r')
    .where(lock.on(`r.${person}`), lock.parameters);
