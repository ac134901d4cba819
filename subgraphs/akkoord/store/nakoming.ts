import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Caller } from '../../../shared/access/caller.js';
import {
  page,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';

/** A period, both days included, and perhaps one gemeente. */
export interface Periode extends PageArguments {
  van: string;
  tot: string;
  gemeente?: string | null | undefined;
}

/** Rows of the index without whose they are: not under the person lock, for nobody can be seen in them. */
export const nakomingStore = (database: Database, caller: Caller) => {
  const pageOf = <Row extends ObjectLiteral & { id: string }, Node>(
    name: string,
    entity: EntityTarget<Row>,
    day: string,
    { first, after, ...periode }: Periode,
    toNode: (row: Row) => Node,
  ) =>
    page(
      { database, caller },
      {
        name,
        filter: periode,
        rows: (manager, { van, tot, gemeente }) => {
          const rows = manager
            .createQueryBuilder(entity, 'r')
            .where(`${day} BETWEEN :van AND :tot`, { van, tot });
          return gemeente == null
            ? rows
            : rows.andWhere('r.gemeente = :gemeente', { gemeente });
        },
        order: day,
        id: 'r.id',
        idOf: ({ id }) => id,
      },
      { first, after },
      toNode,
    );
  return {
    nakomingsregelsPage: (periode: Periode) =>
      pageOf(
        'nakomingsregels',
        UitkomstTermijnEntity,
        'r.dag',
        periode,
        withoutPerson,
      ),

    signaalregelsPage: (periode: Periode) =>
      pageOf(
        'signaalregels',
        UitkomstSignaalEntity,
        'r.sinds',
        periode,
        withoutPerson,
      ),
  };
};

/** So that no resolver can give away whose row it is. */
const withoutPerson = <Row extends { id: string; justitiabeleId: string }>({
  id: _id,
  justitiabeleId: _person,
  ...row
}: Row): Omit<Row, 'id' | 'justitiabeleId'> => row;
