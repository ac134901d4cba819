const byError = new WeakMap<object, ReadonlySet<string>>();

/** Attaches to an error the people whose rows its transaction had read: one of those rows may have caused it. */
export function keepPeopleRead(
  error: unknown,
  people: ReadonlySet<string>,
): void {
  if (typeof error === 'object' && error !== null && people.size > 0)
    byError.set(error, people);
}

/** Ids of the people about whom this error may reveal something. */
export const peopleRead = (error: unknown): ReadonlySet<string> =>
  byError.get(error as object) ?? nobody;

const nobody: ReadonlySet<string> = new Set();
