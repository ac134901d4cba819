/** What of `values` is not so in `known`; `null` when nothing, or when there is no such row. */
export function differences<Row extends object>(
  known: Row | undefined,
  values: Partial<Row>,
): Partial<Row> | null {
  if (!known) return null;
  const different = (Object.keys(values) as (keyof Row)[]).filter(
    (field) => known[field] !== values[field],
  );
  if (different.length === 0) return null;
  return Object.fromEntries(
    different.map((field) => [field, values[field]]),
  ) as Partial<Row>;
}
