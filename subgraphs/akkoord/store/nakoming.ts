import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Caller } from '../../../shared/access/caller.js';
import {
  page,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Database } from '../../../shared/database/database.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';

/** A period, both days included; with `gemeente` only of that one. */
export interface PeriodArguments extends PageArguments {
  van: string;
  tot: string;
  gemeente?: string | null | undefined;
}

/** Rows of the index without the person. No row-level authorization, since they are about nobody. */
export const nakomingStore = (database: Database, caller: Caller) => {
  const pageOf = <Row extends ObjectLiteral & { id: string }, Node>(
    name: string,
    entity: EntityTarget<Row>,
    day: string,
    { first, after, ...period }: PeriodArguments,
    toNode: (row: Row) => Node,
  ) =>
    page(
      { database, caller },
      {
        name,
        filter: period,
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
    nakomingsregelsPage: (period: PeriodArguments) =>
      pageOf(
        'nakomingsregels',
        UitkomstTermijnEntity,
        'r.dag',
        period,
        withoutPerson,
      ),

    signaalregelsPage: (period: PeriodArguments) =>
      pageOf(
        'signaalregels',
        UitkomstSignaalEntity,
        'r.sinds',
        period,
        withoutPerson,
      ),
  };
};

/** Removes the ids here, so that no resolver can disclose whose row it is. */
const withoutPerson = <Row extends { id: string; justitiabeleId: string }>({
  id: _id,
  justitiabeleId: _person,
  ...row
}: Row): Omit<Row, 'id' | 'justitiabeleId'> => row;
