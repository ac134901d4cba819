import type {
  EntityManager,
  EntityTarget,
  ObjectLiteral,
  SelectQueryBuilder,
} from 'typeorm';
import type { Caller } from '../../../shared/access/caller.js';
import {
  page,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { ListContext } from '../../../shared/graphql/list.js';
import type { Database } from '../../../shared/database/database.js';
import { AfspraakEntity } from '../entities/afspraak.js';
import { UitkomstEntity } from '../entities/uitkomst.js';
import { UitkomstSignaalEntity } from '../entities/uitkomst-signaal.js';
import { UitkomstTermijnEntity } from '../entities/uitkomst-termijn.js';

/** A period, both days included; with `gemeente` only of that one. */
export interface PeriodArguments extends PageArguments {
  van: string;
  tot: string;
  gemeente?: string | null | undefined;
}

/** The fields of a promise that a report needs. */
export type AfspraakWithoutPerson = Pick<
  AfspraakEntity,
  'partij' | 'nakomingsdag' | 'nagekomenOp' | 'beeindigdOp' | 'status'
> & {
  /** Not of people under geheimhouding. */
  gemeente: string | null;
};

/** Rows of the index without the person. No row-level authorization, since they are not about people. */
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
            // eslint-disable-next-line house/visible-rows -- these rows are without persons
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

    afspraakregelsPage: (period: PeriodArguments) =>
      promisesPage({ database, caller }, period),

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

const promisesPage = (
  context: ListContext,
  { first, after, ...period }: PeriodArguments,
) =>
  page(
    context,
    {
      name: 'afspraakregels',
      filter: period,
      rows: promisesOf,
      order: 'a.nakomingsdag',
      id: 'a.id',
      idOf: ({ id }) => id,
    },
    { first, after },
    promiseWithoutPerson,
  );

type WithUitkomst = AfspraakEntity & {
  uitkomst: Pick<UitkomstEntity, 'gemeente'> | null;
};

function promisesOf(
  manager: EntityManager,
  { van, tot, gemeente }: Partial<PeriodArguments>,
): SelectQueryBuilder<WithUitkomst> {
  const rows = manager
    // eslint-disable-next-line house/visible-rows -- the person is removed from these rows
    .createQueryBuilder(AfspraakEntity, 'a')
    .leftJoinAndMapOne(
      'a.uitkomst',
      UitkomstEntity,
      'u',
      'u.justitiabele_id = a.justitiabele_id',
    )
    .where('a.nakomingsdag BETWEEN :van AND :tot', { van, tot });
  if (gemeente != null) rows.andWhere('u.gemeente = :gemeente', { gemeente });
  return rows as SelectQueryBuilder<WithUitkomst>;
}

const promiseWithoutPerson = ({
  partij,
  nakomingsdag,
  nagekomenOp,
  beeindigdOp,
  status,
  uitkomst,
}: WithUitkomst): AfspraakWithoutPerson => ({
  partij,
  nakomingsdag,
  nagekomenOp,
  beeindigdOp,
  status,
  gemeente: uitkomst?.gemeente ?? null,
});

/** Removes the ids here, so that no resolver can disclose whose row it is. */
const withoutPerson = <Row extends { id: string; justitiabeleId: string }>({
  id: _id,
  justitiabeleId: _person,
  ...row
}: Row): Omit<Row, 'id' | 'justitiabeleId'> => row;
