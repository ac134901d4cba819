import { readFileSync } from 'node:fs';
import { partyOfRole, type Caller } from './caller.js';
import { cursors } from './cursors.js';
import { Failure } from './errors.js';

export interface Relation {
  partij: string;
  organisatie: string;
  vanaf: string;
  /** Exclusive end. */
  tot?: string | null;
}

export interface Person {
  id: string;
  relations: Relation[];
  uitkeringen: { id: string; peildatum: string }[];
}

export interface Page {
  first: number;
  after?: string | null;
}

/** In memory, for the example. Only `View` reads it for a caller. */
export const people = new Map(
  (
    JSON.parse(
      readFileSync(new URL('./people.json', import.meta.url), 'utf8'),
    ) as Person[]
  ).map((person) => [person.id, person]),
);

export const holdsNow = (
  { vanaf, tot }: Relation,
  now = new Date().toISOString(),
) => vanaf <= now && (tot == null || tot > now);

/** Row-level authorization: everything that is read about people goes through this. */
function isVisible(caller: Caller, { id, relations }: Person): boolean {
  const { role, organisation, opened } = caller;
  if (role === 'justitiabele') return id === caller.justitiabele;
  if (role === 'systeem')
    return organisation === 'AKKOORD' && caller.scopes.includes('keten:lezen');
  const isRelated = (one: Relation) =>
    one.partij === partyOfRole[role] &&
    one.organisatie === organisation &&
    holdsNow(one);
  return role in partyOfRole && (id === opened || relations.some(isRelated));
}

/** What one request reads of people: only of those whom the caller may see. It keeps whom the response is about. */
export class View {
  /** For the record. */
  readonly shown = new Set<string>();
  /** People and lists that the gateway records, too, and does not find in the response. */
  readonly reported = new Set<string>();
  readonly counts = new Set<string>();

  constructor(
    private readonly caller: Caller,
    /** Whether the gateway no longer waits. */
    private readonly isOver: () => boolean,
  ) {}

  person(id: string): Person | null {
    const person = this.#visible().find((one) => one.id === id);
    return person ? this.#show(person) : null;
  }

  uitkering(id: string) {
    for (const person of this.#visible()) {
      const found = person.uitkeringen.find((one) => one.id === id);
      if (found) return { ...found, justitiabele: this.#show(person) };
    }
    return null;
  }

  /** A Relay connection, forward only, ordered by id. Error: BAD_USER_INPUT for another `first` or `after`. */
  async list(name: string, { first, after }: Page) {
    const { opened, subject } = this.caller;
    const { open, seal } = cursors(name, subject);
    const from = after == null ? '' : await open(after);
    if (first < 1 || first > 100)
      throw new Failure('BAD_USER_INPUT', 'first is from 1 to 100.');
    // Without break-glass access the list would be the same but for this person.
    if (opened && people.has(opened)) this.reported.add(opened);
    const all = this.#visible().sort((a, b) => (a.id < b.id ? -1 : 1));
    const rest = all.filter(({ id }) => id > from);
    const page = () => rest.slice(0, first).map((one) => this.#show(one));
    const cursorOf = (person?: Person) => person && seal(person.id);
    return {
      edges: () =>
        page().map((node) => ({ node, cursor: () => cursorOf(node) })),
      pageInfo: () => ({
        hasNextPage: rest.length > first,
        hasPreviousPage: from !== '',
        startCursor: () => cursorOf(page()[0]),
        endCursor: () => cursorOf(page().at(-1)),
      }),
      totalCount: () => {
        // Of fewer than ten each might be recognised; with a cursor, those before it.
        if (all.length >= 10 && from === '') this.counts.add(name);
        else for (const { id } of all) this.reported.add(id);
        return all.length;
      },
    };
  }

  /** Error: DEADLINE_EXCEEDED. */
  #visible(): Person[] {
    if (this.isOver())
      throw new Failure('DEADLINE_EXCEEDED', 'The time for this has passed.');
    return [...people.values()].filter((one) => isVisible(this.caller, one));
  }

  #show(person: Person): Person {
    this.shown.add(person.id);
    return person;
  }
}
