/** The fields of `values` that differ from `stored`; `null` if none does or if there is no stored row. */
export function differences<Row extends object>(
  stored: Row | undefined,
  values: Partial<Row>,
): Partial<Row> | null {
  if (!stored) return null;
  const changed = (Object.keys(values) as (keyof Row)[]).filter(
    (field) => stored[field] !== values[field],
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(
    changed.map((field) => [field, values[field]]),
  ) as Partial<Row>;
}
