import type { Json } from '../json.js';
import type { Leaf } from '../leaf.js';
import type { Required } from '../planning/plan.js';
import { reservedNames } from '../reserved-names.js';
import {
  isIncluded,
  type ResponseShape,
  type Selected,
  type Selection,
} from '../selection.js';
import { innermost, type Reads } from './reads.js';

/**
 * How a value is kept. `span`: as bytes, because nothing reads it and the client selected exactly this; `value`: parsed; `parts`: as a list
 * or an object of which each part is kept in its own way.
 */
export type Kept = 'span' | 'value' | 'parts';

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
  values: readonly Uint8Array[];
}

export interface ExpectedField {
  key: string;
  /** Its key in the response, with quotes and colon. */
  bytes: Uint8Array;
  value: Expected;
  role: 'field' | 'entityKey' | 'extra';
  selected: Selected;
}

export interface ExpectedFields {
  /** In the order of the response. */
  fields: readonly ExpectedField[];
  /** An object with these keys: a copy of it is filled faster than an object to which each key is added. */
  blank: Readonly<Json>;
}

const utf8 = new TextEncoder();

/** The expected object at one place, by its type. */
export class ExpectedObject {
  readonly #byType = new Map<string, ExpectedFields | null>();

  /** `type`: `null` when it is named by each object. `clients`: what the client selects here. */
  constructor(
    readonly type: string | null,
    private readonly selection: Selection,
    private readonly place: {
      reads: Reads | null;
      clients: readonly Selection[];
    },
  ) {}

  /** The fields of a type; `null` when objects of the type cannot be here, or cannot be scanned. */
  of(typename: string): ExpectedFields | null {
    let fields = this.#byType.get(typename);
    if (fields === undefined)
      this.#byType.set(typename, (fields = this.fieldsOf(typename)));
    return fields;
  }

  private fieldsOf(typename: string): ExpectedFields | null {
    const { selection } = this;
    if (this.type === null && !selection.admits(typename)) return null;
    const all = selection.sentOf(typename);
    if (all.some(({ key }) => key === '__proto__')) return null;
    if (this.type === null && all[0]?.key !== '__typename') return null;
    const fields = all.map((selected) => this.field(typename, selected));
    const keys = fields.flatMap(({ role, key, selected }) =>
      role === 'field' && !selected.conditions ? [[key, null] as const] : [],
    );
    return { fields, blank: Object.fromEntries(keys) };
  }

  private field(typename: string, selected: Selected): ExpectedField {
    const { key, name, due } = selected;
    const role = roleOf(key);
    const bytes = utf8.encode(`${JSON.stringify(key)}:`);
    if (name === '__typename') {
      const leaf = enumLeaf([typename]);
      const value = { ...nothing, kept: 'value', nonNull: true, leaf } as const;
      return { key, bytes, value, role, selected };
    }
    const { reads, clients } = this.place;
    const value =
      role === 'field'
        ? expectedOf(due, {
            reads: reads && reads.below(key),
            clients: clients.flatMap((each) => each.shapesOf(key)),
          })
        : { ...expectedOf(due, { reads: null, clients: [] }), kept };
    return { key, bytes, value, role, selected };
  }
}

const kept = 'value' as const;
const nothing = { items: null, object: null, leaf: null };

const roleOf = (key: string): ExpectedField['role'] =>
  key.startsWith(reservedNames.extra)
    ? 'extra'
    : key.startsWith(reservedNames.key)
      ? 'entityKey'
      : 'field';

interface Place {
  /** `null` where nothing reads. */
  reads: Reads | null;
  clients: readonly ResponseShape[];
}

function expectedOf(shape: ResponseShape, place: Place): Expected {
  const how = keptOf(shape, place);
  const { nonNull, items, object, leaf } = shape;
  const below =
    how === 'parts' ? place : { ...place, reads: null, clients: [] };
  return {
    kept: how,
    nonNull,
    items:
      items &&
      expectedOf(items, {
        ...below,
        clients: below.clients.flatMap((each) => each.items ?? []),
      }),
    object:
      object &&
      new ExpectedObject(object.isAbstract ? null : object.type, object, {
        ...below,
        clients: below.clients.flatMap((each) => each.object ?? []),
      }),
    leaf: leaf && leafOf(leaf),
  };
}

function keptOf(shape: ResponseShape, { reads, clients }: Place): Kept {
  const { object } = innermost(shape);
  const isSame = clients.every((client) => isSameShape(shape, client));
  // Lists are merged item by item.
  if (!object)
    return isSame && !(shape.items && reads?.isMerged) ? 'span' : kept;
  const isWhole =
    !reads?.isRead &&
    !reads?.isMerged &&
    (reads?.required ?? []).every((parts) => isRequiredWhole(object, parts));
  return isSame && isWhole ? 'span' : 'parts';
}

/** Whether a representation takes all that is selected, in the same order: then its JSON is that of the response. */
function isRequiredWhole(
  selection: Selection,
  parts: readonly Required[],
): boolean {
  if (selection.isAbstract) return false;
  const fields = selection.sentOf(selection.type!);
  return (
    fields.length === parts.length &&
    fields.every(({ key, name, due, conditions }, index) => {
      const part = parts[index]!;
      const below = innermost(due).object;
      return (
        part.kind === 'Field' &&
        part.name === key &&
        name === key &&
        !part.alias &&
        !conditions &&
        (!below || isRequiredWhole(below, part.selections ?? []))
      );
    })
  );
}

/** Whether a value of one shape is one of the other, to the byte. */
function isSameShape(one: ResponseShape, other: ResponseShape): boolean {
  if (one.nonNull !== other.nonNull) return false;
  if (one.items)
    return other.items !== null && isSameShape(one.items, other.items);
  if (one.leaf)
    return (
      other.leaf !== null &&
      (one.leaf === other.leaf ||
        (one.leaf.values
          ? one.leaf.values.every((each) => other.leaf!.fits(each))
          : one.leaf.name === other.leaf.name))
    );
  return (
    one.object !== null &&
    other.object !== null &&
    isSameSelection(one.object, other.object)
  );
}

function isSameSelection(one: Selection, other: Selection): boolean {
  if (one.type !== other.type) return false;
  return one.possibleTypes.every((type) => {
    // The client does not know a type that is inaccessible.
    if (!other.hasType(type)) return false;
    const fields = one.sentOf(type);
    const clients = other.of(type);
    return (
      fields.length === clients.length &&
      fields.every((field, index) => {
        const client = clients[index]!;
        return (
          field.key === client.clientKey &&
          field.name === client.name &&
          !field.conditions &&
          !client.conditions &&
          isSameShape(field.due, client.due)
        );
      })
    );
  });
}

/** Whether a field is in the response to a request with these variables. */
export const isSent = (
  { selected }: ExpectedField,
  variables: Readonly<Record<string, unknown>>,
): boolean => selected.conditions === null || isIncluded(selected, variables);

const kinds: Record<string, ExpectedLeaf['kind']> = {
  String: 'string',
  ID: 'string',
  Int: 'integer',
  Float: 'float',
  Boolean: 'boolean',
};

const leafOf = ({ name, values }: Leaf): ExpectedLeaf =>
  values ? enumLeaf(values) : { kind: kinds[name] ?? 'any', values: [] };

const enumLeaf = (names: readonly string[]): ExpectedLeaf => ({
  kind: 'enum',
  values: names.map((each) => utf8.encode(JSON.stringify(each))),
});
