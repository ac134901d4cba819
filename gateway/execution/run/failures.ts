import type { ErrorText } from '../limited-errors.js';
import { own, type Json, type Path } from '../json.js';
import type { Rewrite } from '../planning/plan.js';
import type { ResponseShape, Selection } from '../selection.js';

/** Something that went wrong, told at each null that it made. */
export interface Failure {
  error: ErrorText;
  /** At how many places of the response it is told. */
  places: number;
}

/** What a failure may have made null of one object in the gathered data, and below it. */
export interface Gap {
  failure: Failure;
  /** The object as the failed fetch selects it. */
  due: ResponseShape;
  /** Where below the object it went wrong, in the response keys of the fetch; empty: all that is selected. */
  path: Path;
  /** Whether nulls that came are its doing too, and not only fields that did not come. */
  coversNulls: boolean;
  /** A subgraph named exactly this place: it is told there even if a value came. */
  isNamed: boolean;
  /** It took inputs of what was computed all the same. Items of a list that is there are as they were computed, unless the subgraph says what one misses. */
  isOfInputs: boolean;
  /** How many nulls it made. */
  nulls: number;
  renames: ReadonlyMap<string, string>;
}

type GapAt = Pick<Gap, 'failure' | 'path' | 'coversNulls'> &
  Partial<Pick<Gap, 'isNamed' | 'isOfInputs'>>;

/** A gap as it is followed down through the data. */
export interface Reach {
  gap: Gap;
  due: ResponseShape;
  depth: number;
  /** Whether its path ends here. */
  isEnd: boolean;
}

/** What a fetch selects of its objects, and under which keys that is merged. */
export interface Fetched {
  selection: Selection;
  outputRewrites: readonly Rewrite[];
}

/** All that failed in one operation. Nothing is kept per field: which nulls came of it is found out when the response is shaped. */
export class Failures {
  readonly #byText = new Map<string, Failure>();
  readonly #gaps = new Map<Json, Gap[]>();
  /** Errors that subgraphs told too many of, with the first of each response. */
  readonly skipped: { count: number; error: ErrorText }[] = [];

  get isEmpty(): boolean {
    return this.#byText.size === 0;
  }

  all(): Iterable<Failure> {
    return this.#byText.values();
  }

  failure(error: ErrorText): Failure {
    const text = JSON.stringify(error);
    let failure = this.#byText.get(text);
    if (!failure) this.#byText.set(text, (failure = { error, places: 0 }));
    return failure;
  }

  add(
    objects: readonly Json[],
    { selection, outputRewrites }: Fetched,
    { isNamed = false, isOfInputs = false, ...what }: GapAt,
  ): void {
    const due = { nonNull: false, items: null, object: selection, leaf: null };
    const renames = renamesOf(outputRewrites);
    const gap: Gap = { ...what, isNamed, isOfInputs, due, renames, nulls: 0 };
    for (const object of objects) {
      const gaps = this.#gaps.get(object);
      if (gaps) gaps.push(gap);
      else this.#gaps.set(object, [gap]);
    }
  }

  /** The gaps that reach an object: those from above and its own. */
  at(object: Json, above: readonly Reach[]): readonly Reach[] {
    const gaps = this.#gaps.get(object);
    if (!gaps) return above;
    return [
      ...above,
      ...gaps.map((gap) => ({
        gap,
        due: gap.due,
        depth: 0,
        isEnd: gap.path.length === 0,
      })),
    ];
  }
}

const renamesOf = (rewrites: readonly Rewrite[]): Gap['renames'] =>
  new Map(
    rewrites.flatMap((each) =>
      each.kind === 'KeyRenamer' ? [[each.path.at(-1)!, each.renameKeyTo]] : [],
    ),
  );

/** The gaps that go on into a field of an object, by its key in the gathered data. */
export function intoField(
  reaches: readonly Reach[],
  key: string,
  typename: string | null,
): readonly Reach[] {
  return reaches.flatMap((reach) => {
    const { gap, due } = reach;
    const type = typename ?? due.object?.type ?? null;
    if (type === null || !due.object?.admits(type)) return [];
    const field = due.object
      .of(type)
      .find((each) => (gap.renames.get(each.key) ?? each.key) === key);
    return field ? further(reach, field.due, field.key) : [];
  });
}

export const intoItem = (
  reaches: readonly Reach[],
  index: number,
): readonly Reach[] =>
  reaches.flatMap((reach) =>
    reach.due.items && !reach.gap.isOfInputs
      ? further(reach, reach.due.items, index)
      : [],
  );

function further(
  { gap, depth }: Reach,
  due: ResponseShape,
  step: string | number,
): Reach[] {
  const { path } = gap;
  if (depth === path.length) return [{ gap, due, depth, isEnd: false }];
  if (path[depth] !== step) return [];
  return [{ gap, due, depth: depth + 1, isEnd: depth + 1 === path.length }];
}

/** The failures that a subgraph named at exactly this place, each with its gap. */
export const named = (reaches: readonly Reach[]): Map<Failure, Gap> =>
  new Map(
    reaches.flatMap(({ gap, isEnd }) =>
      isEnd && gap.isNamed ? [[gap.failure, gap]] : [],
    ),
  );

/** The gaps that may have made null of a value. */
export const causes = (
  reaches: readonly Reach[],
  value: unknown,
): readonly Reach[] =>
  reaches.filter(({ gap }) => gap.coversNulls || value === undefined);

/** The type that an object tells; `null` when it tells none. */
export const toldType = (object: Json): string | null => {
  const typename = own(object, '__typename');
  return typeof typename === 'string' ? typename : null;
};
