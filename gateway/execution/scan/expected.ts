import type { Json } from '../json.js';
import type { Leaf } from '../leaf.js';
import type { Required } from '../planning/plan.js';
import { reservedNames } from '../reserved-names.js';
import type { ResponseShape, Selected, Selection } from '../selection.js';
import {
  asValue,
  keptOf,
  partOf,
  type Kept,
  type Place,
  type Consumer,
} from './kept.js';
import { Literal } from './literal.js';
import { innermost, type Reads } from './reads.js';

/** The expected value at one place in a subgraph response. */
export interface Expected {
  kept: Kept;
  nonNull: boolean;
  /** Exactly one of these three is set. */
  items: Expected | null;
  object: ExpectedObject | null;
  leaf: ExpectedLeaf | null;
}

/** What the bytes of a leaf may be; `any`: of a custom scalar. */
export interface ExpectedLeaf {
  kind: 'string' | 'integer' | 'float' | 'boolean' | 'enum' | 'any';
  /** Of an enum: its values, each with its quotes. */
  values: readonly Literal[];
}

export interface ExpectedField {
  /** Its key in the response, with quotes and colon. */
  literal: Literal;
  value: Expected;
  role: 'field' | 'entityKey' | 'extra';
  selected: Selected;
  leftOut: readonly LeftOut[];
}

/** That an excerpt is without a field, and without the comma before it; `isFirst`: after it. */
export interface LeftOut {
  of: Consumer;
  isFirst: boolean;
}

export interface ExpectedFields {
  /** In the order of the response. */
  fields: readonly ExpectedField[];
  /** An object with these keys: a copy of it is filled faster than an object to which each key is added. */
  blank: Readonly<Json>;
  /** Whether objects with the same bytes refer to one entity, and everything that is merged into them is the same. */
  isReference: boolean;
}

/** What each consumer needs of an object that is part of a span; `null` when that is all of it. */
interface Excerpts {
  client: Selection | null;
  representation: readonly Required[] | null;
}

const noExcerpts: Excerpts = { client: null, representation: null };

/** The expected object at one place, by its type. */
export class ExpectedObject {
  readonly #byType = new Map<string, ExpectedFields | null>();
  #only: ExpectedFields | null = null;

  /** `type`: `null` when it is named by each object. `clients`: what the client selects here. */
  constructor(
    readonly type: string | null,
    private readonly selection: Selection,
    private readonly reads: Reads | null,
    private readonly clients: readonly Selection[],
    private readonly excerpts = noExcerpts,
  ) {}

  /** The fields of a type; `null` when objects of the type cannot be here, or cannot be scanned. */
  of(typename: string): ExpectedFields | null {
    // Most have one type.
    if (typename === this.type && this.#only) return this.#only;
    let fields = this.#byType.get(typename);
    if (fields === undefined)
      this.#byType.set(typename, (fields = this.fieldsOf(typename)));
    if (typename === this.type) this.#only = fields;
    return fields;
  }

  private fieldsOf(typename: string): ExpectedFields | null {
    const { selection } = this;
    if (this.type === null && !selection.admits(typename)) return null;
    const all = selection.sentOf(typename);
    if (all.some(({ key }) => key === '__proto__')) return null;
    if (this.type === null && all[0]?.key !== '__typename') return null;
    const fields = all.map((selected) => this.field(typename, selected));
    const keys = fields.flatMap(({ role, selected }) =>
      role === 'field' && !selected.conditions
        ? [[selected.key, null] as const]
        : [],
    );
    const isReference =
      this.reads?.isRead === true &&
      !this.reads.isMerged &&
      fields.every(({ role, value }) => role === 'field' && isLeaf(value));
    return { fields, blank: Object.fromEntries(keys), isReference };
  }

  private field(typename: string, selected: Selected): ExpectedField {
    const { key, name, due } = selected;
    const role = roleOf(key);
    const literal = new Literal(`${JSON.stringify(key)}:`);
    const leftOut = this.leftOut(typename, key);
    if (name === '__typename') {
      const leaf = enumLeaf([typename]);
      const value = { ...nothing, kept: asValue, nonNull: true, leaf };
      return { literal, value, role, selected, leftOut };
    }
    const value =
      role === 'field'
        ? expectedOf(
            due,
            {
              reads: this.reads && this.reads.below(key),
              clients: shapesOf(this.clients, key),
            },
            this.excerptsOf(key),
          )
        : { ...expectedOf(due, unread, noExcerpts), kept: asValue };
    return { literal, value, role, selected, leftOut };
  }

  private leftOut(typename: string, key: string): LeftOut[] {
    const { client, representation } = this.excerpts;
    const needed = {
      client: client?.of(typename).map(({ clientKey }) => clientKey),
      representation: representation?.flatMap((part) =>
        part.kind === 'Field' ? part.name : [],
      ),
    };
    const keys = this.selection.sentOf(typename).map((each) => each.key);
    return consumers.flatMap((of) => {
      const some = needed[of];
      if (!some || some.includes(key)) return [];
      const first = keys.findIndex((each) => some.includes(each));
      return { of, isFirst: keys.indexOf(key) < first };
    });
  }

  private excerptsOf(key: string): Excerpts {
    const { client, representation } = this.excerpts;
    const [shape] = client ? shapesOf([client], key) : [];
    const part = representation && partOf(representation, key);
    return {
      client: (shape && innermost(shape).object) ?? null,
      representation: part?.selections?.length ? part.selections : null,
    };
  }
}

const isLeaf = ({ leaf, items }: Expected): boolean =>
  leaf !== null || (items !== null && isLeaf(items));

const consumers: readonly Consumer[] = ['client', 'representation'];

const shapesOf = (clients: readonly Selection[], key: string) =>
  clients.flatMap((each) => each.shapesOf(key));

const nothing = { items: null, object: null, leaf: null };

const roleOf = (key: string): ExpectedField['role'] =>
  key.startsWith(reservedNames.extra)
    ? 'extra'
    : key.startsWith(reservedNames.key)
      ? 'entityKey'
      : 'field';

const unread: Place = { reads: null, clients: [] };

function expectedOf(
  shape: ResponseShape,
  place: Place,
  above: Excerpts,
): Expected {
  const { nonNull, items, object, leaf } = shape;
  const kept = keptOf(shape, place);
  const { reads, clients } = kept.as === 'parts' ? place : unread;
  const excerpts = kept.excerpts.length > 0 ? begun(kept, place) : above;
  return {
    kept,
    nonNull,
    items:
      items &&
      expectedOf(
        items,
        { reads, clients: clients.flatMap((each) => each.items ?? []) },
        excerpts,
      ),
    object:
      object &&
      new ExpectedObject(
        object.isAbstract ? null : object.type,
        object,
        reads,
        clients.flatMap((each) => each.object ?? []),
        excerpts,
      ),
    leaf: leaf && leafOf(leaf),
  };
}

const begun = ({ excerpts }: Kept, { reads, clients }: Place): Excerpts => ({
  client: excerpts.includes('client') ? innermost(clients[0]!).object : null,
  representation: excerpts.includes('representation')
    ? reads!.required[0]!
    : null,
});

const kinds: Record<string, ExpectedLeaf['kind']> = {
  String: 'string',
  ID: 'string',
  Int: 'integer',
  Float: 'float',
  Boolean: 'boolean',
};

/** There is one Leaf for each type. */
const leaves = new WeakMap<Leaf, ExpectedLeaf>();

function leafOf(leaf: Leaf): ExpectedLeaf {
  let expected = leaves.get(leaf);
  if (!expected) leaves.set(leaf, (expected = expectedLeaf(leaf)));
  return expected;
}

const expectedLeaf = ({ name, values }: Leaf): ExpectedLeaf =>
  values ? enumLeaf(values) : { kind: kinds[name] ?? 'any', values: [] };

const enumLeaf = (names: readonly string[]): ExpectedLeaf => ({
  kind: 'enum',
  values: names.map((each) => new Literal(JSON.stringify(each))),
});
