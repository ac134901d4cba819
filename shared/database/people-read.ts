const byError = new WeakMap<object, ReadonlySet<string>>();

/** Keeps with an error whose rows its unit of work had read: on account of one of them it may have been thrown. */
export function keepPeopleRead(
  error: unknown,
  people: ReadonlySet<string>,
): void {
  if (typeof error === 'object' && error !== null && people.size > 0)
    byError.set(error, people);
}

/** The ids of the people of whom it tells something that an act ended in this error. */
export const peopleRead = (error: unknown): ReadonlySet<string> =>
  byError.get(error as object) ?? nobody;

const nobody: ReadonlySet<string> = new Set();
