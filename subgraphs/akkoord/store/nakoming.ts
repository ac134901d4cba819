import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { page, type PageArguments } from '../../../shared/connection.js';
import type { Database } from '../../../shared/database.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';

/** A period, both days included, and perhaps one gemeente. */
export interface Periode extends PageArguments {
  van: string;
  tot: string;
  gemeente?: string | null | undefined;
}

/** Rows of the index without whose they are: not under the person lock, for nobody can be seen in them. */
export const nakomingStore = (database: Database) => ({
  nakomingsregelsPage: (periode: Periode) =>
    database.read((manager) =>
      pageOf(
        manager.createQueryBuilder(UitkomstTermijnEntity, 'r'),
        'r.dag',
        periode,
        withoutPerson,
      ),
    ),

  signaalregelsPage: (periode: Periode) =>
    database.read((manager) =>
      pageOf(
        manager.createQueryBuilder(UitkomstSignaalEntity, 'r'),
        'r.sinds',
        periode,
        withoutPerson,
      ),
    ),
});

function pageOf<Row extends ObjectLiteral & { id: string }, Node>(
  rows: SelectQueryBuilder<Row>,
  day: string,
  { van, tot, gemeente, ...args }: Periode,
  toNode: (row: Row) => Node,
) {
  rows.where(`${day} BETWEEN :van AND :tot`, { van, tot });
  if (gemeente != null) rows.andWhere('r.gemeente = :gemeente', { gemeente });
  return page(
    rows,
    { order: day, id: 'r.id', idOf: ({ id }) => id },
    args,
    toNode,
  );
}

/** So that no resolver can give away whose row it is. */
const withoutPerson = <Row extends { id: string; justitiabeleId: string }>({
  id: _id,
  justitiabeleId: _person,
  ...row
}: Row): Omit<Row, 'id' | 'justitiabeleId'> => row;
