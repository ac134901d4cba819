import type { ErrorText } from '../limited-errors.js';
import { own, type Json, type Path } from '../json.js';
import type { Rewrite } from '../planning/plan.js';
import type { ResponseShape, Selection } from '../selection.js';

/** A failure, reported at each null that it caused. */
export interface Failure {
  error: ErrorText;
  /** Number of paths at which it is reported. */
  places: number;
}

/** Where a failure may have caused nulls: in an object of the merged data and below it. */
export interface Gap {
  failure: Failure;
  /** The object as the failed fetch selects it. */
  due: ResponseShape;
  /** Path of the failure below the object, in the response keys of the fetch; empty: all that is selected. */
  path: Path;
  /** Whether it explains nulls that were returned, and not only missing fields. */
  coversNulls: boolean;
  /** A subgraph gave exactly this path: it is reported there even when it has a value. */
  isNamed: boolean;
  /**
   * It took inputs of a computed field (`@requires`). Items of a list that was returned are not its consequence, unless the subgraph
   * reports inputs missing for one.
   */
  isOfInputs: boolean;
  /** Number of nulls it caused. */
  nulls: number;
  renames: ReadonlyMap<string, string>;
}

type GapAt = Pick<Gap, 'failure' | 'path' | 'coversNulls'> &
  Partial<Pick<Gap, 'isNamed' | 'isOfInputs'>>;

/** A gap that is followed down the data. */
export interface Reach {
  gap: Gap;
  due: ResponseShape;
  depth: number;
  /** Whether its path ends here. */
  isEnd: boolean;
}

/** The selection set of a fetch, and the keys under which its result is merged. */
export interface Fetched {
  selection: Selection;
  outputRewrites: readonly Rewrite[];
}

/** A fault in a response that the subgraph did not report itself. */
export interface ResponseFault {
  objects: readonly Json[];
  fetched: Fetched;
  kind: 'malformed' | 'otherEntity';
  /** Below those objects. */
  path: Path;
  /** As in Gap. */
  coversNulls: boolean;
}

/**
 * All failures of one operation. Nothing is stored per field, which would cost every response: which nulls they caused is found when the
 * response is shaped.
 */
export class Failures {
  readonly #byText = new Map<string, Failure>();
  readonly #gaps = new Map<Json, Gap[]>();
  /** Errors beyond the maximum of a subgraph response, with the first of them. */
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

  /** The gaps that reach an object: those of its parents and its own. */
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

/** The gaps that reach a field of an object, by its key in the merged data. */
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

/** The failures that a subgraph reported at exactly this path, each with its gap. */
export const named = (reaches: readonly Reach[]): Map<Failure, Gap> =>
  new Map(
    reaches.flatMap(({ gap, isEnd }) =>
      isEnd && gap.isNamed ? [[gap.failure, gap]] : [],
    ),
  );

/** The gaps that may have caused a null. */
export const causes = (
  reaches: readonly Reach[],
  value: unknown,
): readonly Reach[] =>
  reaches.filter(({ gap }) => gap.coversNulls || value === undefined);

/** The `__typename` of an object; `null` when it has none. */
export const typenameOf = (object: Json): string | null => {
  const typename = own(object, '__typename');
  return typeof typename === 'string' ? typename : null;
};
