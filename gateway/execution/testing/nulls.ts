export type Path = readonly (string | number)[];

/** The paths of all nulls in a response. */
export function nullsOf(value: unknown, path: Path = []): Path[] {
  if (value === null) return [path];
  if (typeof value !== 'object' || value === undefined) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    nullsOf(below, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The value at a path; `null` when an ancestor is null. */
export function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (at === null || at === undefined) return at;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The errors that explain a null: those at its path or below it. */
export const errorsAt = <E extends { path?: Path }>(
  errors: readonly E[],
  path: Path,
): E[] =>
  errors.filter((error) =>
    path.every((step, index) => error.path?.[index] === step),
  );
