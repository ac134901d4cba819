import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ListContext, PeopleList, ReadPage } from '../graphql/list.js';
import {
  afterPosition,
  upToPosition,
  type Position,
} from '../graphql/cursor.js';
import { fewPeople, describeList } from './reported-people.js';

/** A list that reports its data subjects for the audit log. */
export interface AboutPeople {
  totalCount: () => Promise<number>;
  /** The data subjects of the selected fields, apart from the people on its edges. */
  subjectsOfFields(fields: ReadonlySet<string>): Promise<ListSubjects>;
}

export interface ListSubjects {
  /** Ids of people. */
  people: readonly string[];
  /** The list and its filter, when its count covers too many people to list each. */
  count: string | null;
}

/**
 * The people about whom a list reveals something although it does not show them. A filter that identifies people reveals of each of them
 * whether the other conditions hold. A small count is about everybody in it. A break-glass case is added to the caller's own people in
 * every list, so each list is also about that person: without the header the result could differ.
 */
export function subjectsOf<Row extends ObjectLiteral, Filter extends object>(
  { database, caller }: ListContext,
  list: PeopleList<Row, Filter>,
  page: ReadPage<unknown>,
): AboutPeople {
  const names = (list.identifying ?? []).filter(
    (name) => list.filter[name] != null,
  );
  let counting: ReturnType<typeof countPeople> | undefined;
  const counted = () =>
    (counting ??= database.read((manager) => countPeople(manager, list)));

  /** Nobody when the count covers too many people. */
  const inCount = async (manager: EntityManager, isBare: boolean) => {
    if (names.length > 0) return identified(manager, list, names);
    // Without its page, a count with a cursor could be used to probe where the cursor lies.
    if (isBare && page.after)
      return peopleIn(list.rows(manager, list.filter), list);
    return (await counted()).few ?? [];
  };

  const inFields = async (
    manager: EntityManager,
    fields: ReadonlySet<string>,
  ): Promise<ListSubjects> => {
    const isPage = fields.has('edges') || fields.has('pageInfo');
    const isCount = [...fields].some(
      (field) => field !== 'edges' && field !== 'pageInfo',
    );
    const people = new Set<string>();
    const add = (ids: readonly string[]) => ids.forEach((id) => people.add(id));
    if (isCount) add(await inCount(manager, !isPage));
    else if (names.length > 0) {
      const end = fields.has('pageInfo') ? page.next : page.last;
      add(await identifiedOnPage(manager, list, names, page, end));
    }
    const tooMany = isCount && people.size === 0;
    const { noodtoegang } = caller;
    if (noodtoegang)
      add(await personInList(manager, list, noodtoegang.justitiabele));
    return {
      people: [...people],
      count: tooMany ? describeList(list.name, list.filter, names) : null,
    };
  };

  return {
    totalCount: async () => (await counted()).total,
    subjectsOfFields: (fields) =>
      database.read((manager) => inFields(manager, fields)),
  };
}

/** The total, with the people themselves when they are few. */
async function countPeople<Row extends ObjectLiteral, Filter extends object>(
  manager: EntityManager,
  list: PeopleList<Row, Filter>,
): Promise<{ total: number; few: string[] | null }> {
  const rows = () => list.rows(manager, list.filter);
  const few = await peopleIn(rows().limit(fewPeople), list);
  return few.length < fewPeople
    ? { total: few.length, few }
    : { total: await total(manager, list), few: null };
}

function total<Row extends ObjectLiteral, Filter extends object>(
  manager: EntityManager,
  { countAll, rows, filter }: PeopleList<Row, Filter>,
): Promise<number> {
  return countAll && Object.values(filter).every((value) => value == null)
    ? countAll(manager)
    : rows(manager, filter).getCount();
}

/** The people that the identifying conditions of the filter match, whatever its other conditions. */
const identified = <Row extends ObjectLiteral, Filter extends object>(
  manager: EntityManager,
  list: PeopleList<Row, Filter>,
  names: readonly (keyof Filter)[],
) => peopleIn(list.rows(manager, pick(list.filter, names)), list);

/** Those of them who are on the page, or would be if the other conditions held. */
function identifiedOnPage<Row extends ObjectLiteral, Filter extends object>(
  manager: EntityManager,
  list: PeopleList<Row, Filter>,
  names: readonly (keyof Filter)[],
  page: ReadPage<unknown>,
  end: Position | null,
) {
  const query = list.rows(manager, pick(list.filter, names));
  if (page.after) afterPosition(query, list, page.after);
  if (page.next && end) upToPosition(query, list, end);
  return peopleIn(query, list);
}

const personInList = <Row extends ObjectLiteral, Filter extends object>(
  manager: EntityManager,
  list: PeopleList<Row, Filter>,
  id: string,
) =>
  peopleIn(
    list.rows(manager, {}).andWhere(`${list.person} = :opened`, { opened: id }),
    list,
  );

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
