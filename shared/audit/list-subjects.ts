import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ReadPage } from '../graphql/list.js';
import type { ListContext } from '../graphql/list.js';
import type { PeopleList } from '../graphql/list.js';
import {
  afterPosition,
  upToPosition,
  type Position,
} from '../graphql/cursor.js';
import { fewPeople, describeList } from './reported-people.js';

/** A list that says of whom it tells. */
export interface AboutPeople {
  totalCount: () => Promise<number>;
  /** Whom the fields of it that are asked tell of, beside those on its edges. */
  subjectsOfFields(asked: ReadonlySet<string>): Promise<ListSubjects>;
}

export interface ListSubjects {
  /** Ids of people. */
  people: readonly string[];
  /** The list and its filter, when its count is about too many to be about each. */
  count: string | null;
}

/**
 * What a list tells of people beside those that it shows. Who is named tells that he is kept by the filter, or is not: so it is about
 * everybody who is named. A small count is about everybody in it. A case that was opened without a relation stands in each list beside
 * the caller's own people, so each is about him: without the header it would be the same but for him.
 */
export function subjectsOf<Row extends ObjectLiteral, Filter extends object>(
  { database, caller }: ListContext,
  list: PeopleList<Row, Filter>,
  page: ReadPage<unknown>,
): AboutPeople {
  const names = (list.identifying ?? []).filter(
    (name) => list.filter[name] != null,
  );
  const kept = (manager: EntityManager) => list.rows(manager, list.filter);
  const named = (manager: EntityManager) =>
    list.rows(manager, pick(list.filter, names));

  const count = async (manager: EntityManager) => {
    const few = await peopleIn(kept(manager).limit(fewPeople), list);
    return few.length < fewPeople
      ? { total: few.length, few }
      : { total: await kept(manager).getCount(), few: null };
  };
  let counting: ReturnType<typeof count> | undefined;
  const counted = () => (counting ??= database.read(count));

  /** Of whom a count tells; nobody when they are too many. */
  const inCount = async (manager: EntityManager, isBare: boolean) => {
    if (names.length > 0) return peopleIn(named(manager), list);
    // Without its page, a count with a cursor serves to try the cursor alone.
    if (isBare && page.after) return peopleIn(kept(manager), list);
    return (await counted()).few ?? [];
  };

  /** Who is named and stands, or would stand, on the page. */
  const inPage = (manager: EntityManager, end: Position | null) => {
    const query = named(manager);
    if (page.after) afterPosition(query, list, page.after);
    if (page.next && end) upToPosition(query, list, end);
    return peopleIn(query, list);
  };

  const opened = (manager: EntityManager, id: string) =>
    peopleIn(
      list.rows(manager, {}).andWhere(`${list.person} = :opened`, {
        opened: id,
      }),
      list,
    );

  return {
    totalCount: async () => (await counted()).total,
    subjectsOfFields: (asked) =>
      database.read(async (manager) => {
        const isPage = asked.has('edges') || asked.has('pageInfo');
        const isCount = [...asked].some(
          (field) => field !== 'edges' && field !== 'pageInfo',
        );
        const people = new Set<string>();
        const add = (ids: readonly string[]) =>
          ids.forEach((id) => people.add(id));
        if (isCount) add(await inCount(manager, !isPage));
        else if (names.length > 0)
          add(
            await inPage(
              manager,
              asked.has('pageInfo') ? page.next : page.last,
            ),
          );
        const tooMany = isCount && people.size === 0;
        const { noodtoegang } = caller;
        if (noodtoegang) add(await opened(manager, noodtoegang.justitiabele));
        return {
          people: [...people],
          count: tooMany ? describeList(list.name, list.filter, names) : null,
        };
      }),
  };
}

async function peopleIn<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { person }: Pick<PeopleList<Row, object>, 'person'>,
): Promise<string[]> {
  const rows = await query
    .select(person, 'person')
    .getRawMany<{ person: string }>();
  return rows.map((row) => row.person);
}

const pick = <Filter extends object>(
  filter: Filter,
  names: readonly (keyof Filter)[],
): Partial<Filter> =>
  Object.fromEntries(
    names.map((name) => [name, filter[name]]),
  ) as Partial<Filter>;
