import DataLoader from 'dataloader';

/** One row per key, in the order of the keys; `null` where there is none. */
export function oneByKey<Row>(
  load: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await load(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** All rows per key, in the order the store gave them; `[]` where there is none. */
export function manyByKey<Row>(
  load: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await load(keys)) rows.get(keyOf(row))?.push(row);
    return keys.map((key) => rows.get(key)!);
  });
}

/** All rows about each person. `prime` gets each row, for another loader that has it too. */
export const manyByPerson = <Row extends { justitiabeleId: string }>(
  load: (people: readonly string[]) => Promise<Row[]>,
  prime: (row: Row) => unknown = () => {},
): DataLoader<string, Row[]> =>
  manyByKey(
    async (people) => {
      const rows = await load(people);
      rows.forEach((row) => prime(row));
      return rows;
    },
    ({ justitiabeleId }) => justitiabeleId,
  );

/** A small table that is read at most once per request, and only if it is needed. It is a DataLoader so that it is read with other rows. */
export function wholeTable<Table>(load: () => Promise<Table>) {
  const loader = new DataLoader<string, Table>(async () => [await load()]);
  return {
    load: () => loader.load('all'),
    clearAll: () => loader.clearAll(),
  };
}
