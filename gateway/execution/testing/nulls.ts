export type Path = readonly (string | number)[];

/** Where null stands in an answer. */
export function nullsOf(value: unknown, path: Path = []): Path[] {
  if (value === null) return [path];
  if (typeof value !== 'object' || value === undefined) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    nullsOf(below, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What stands at a path; `null` where null stands on the way. */
export function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (at === null || at === undefined) return at;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The errors that tell of a null: those with its path or one below it. */
export const errorsAt = <E extends { path?: Path }>(
  errors: readonly E[],
  path: Path,
): E[] =>
  errors.filter((error) =>
    path.every((step, index) => error.path?.[index] === step),
  );
