import type { Required } from '../planning/plan.js';
import { reservedNames } from '../reserved-names.js';
import type { ResponseShape, Selected, Selection } from '../selection.js';
import { innermost, type Reads } from './reads.js';

/**
 * How a value is kept. `span`: as bytes, because nothing reads it; `value`: parsed; `parts`: as a list or an object of which each part is
 * kept in its own way.
 */
export interface Kept {
  as: 'span' | 'value' | 'parts';
  /** Of a span, the consumers that need only some of its fields. */
  excerpts: readonly Consumer[];
}

/** Where the bytes of a span are copied to: the response to the client, or a representation. */
export type Consumer = 'client' | 'representation';

/** What is done with the values at one place. */
export interface Place {
  /** `null` where nothing reads. */
  reads: Reads | null;
  /** What the client selects here. */
  clients: readonly ResponseShape[];
}

const [span, value, parts] = (['span', 'value', 'parts'] as const).map(
  (as): Kept => ({ as, excerpts: [] }),
) as [Kept, Kept, Kept];

export const asValue = value;

export function keptOf(shape: ResponseShape, { reads, clients }: Place): Kept {
  const { object } = innermost(shape);
  const ofClients = clients.map((client) => ofClient(shape, client));
  // Lists are merged item by item.
  if (!object)
    return least(ofClients) === 'all' && !(shape.items && reads?.isMerged)
      ? span
      : value;
  const ofRepresentations = (reads?.required ?? []).map((required) =>
    ofRepresentation(object, required),
  );
  // Without a consumer, nothing says that it has no extra selections.
  const hasConsumer = ofClients.length + ofRepresentations.length > 0;
  if (!hasConsumer || reads?.isRead || reads?.isMerged) return parts;
  const excerpts: Consumer[] = [];
  for (const [consumer, coverages] of [
    ['client', ofClients],
    ['representation', ofRepresentations],
  ] as const) {
    const covered = least(coverages);
    // There is one excerpt for each.
    if (!covered || (covered === 'some' && coverages.length > 1)) return parts;
    if (covered === 'some') excerpts.push(consumer);
  }
  return excerpts.length > 0 ? { as: 'span', excerpts } : span;
}

/** Which fields of a value a consumer needs, as they are; `null` when the bytes cannot be copied. */
type Coverage = 'all' | 'some' | null;

const least = (all: readonly Coverage[]): Coverage =>
  all.includes(null) ? null : all.includes('some') ? 'some' : 'all';

function ofFields(
  fields: readonly Selected[],
  needed: readonly Selected[],
  coverageOf: (field: Selected, index: number) => Coverage,
): Coverage {
  const leftOut = fields.filter((field) => !needed.includes(field));
  if (needed.length === 0 || leftOut.some(hasExtra)) return null;
  return least([
    ...needed.map(coverageOf),
    leftOut.length > 0 ? 'some' : 'all',
  ]);
}

/** Whether extra selections are on a field or below it, whose values are all reported. */
function hasExtra({ key, due }: Selected): boolean {
  const { object } = innermost(due);
  return (
    key.startsWith(reservedNames.extra) ||
    (object !== null &&
      object.possibleTypes.some((type) => object.sentOf(type).some(hasExtra)))
  );
}

function ofRepresentation(
  selection: Selection,
  required: readonly Required[],
): Coverage {
  if (selection.isAbstract) return null;
  const fields = selection.sentOf(selection.type!);
  const needed = fields.filter(({ key }) => partOf(required, key));
  if (needed.length !== required.length) return null;
  return ofFields(fields, needed, ({ key, name, due, conditions }) => {
    const { alias, selections = [] } = partOf(required, key)!;
    if (name !== key || alias || conditions) return null;
    const below = innermost(due).object;
    return below ? ofRepresentation(below, selections) : 'all';
  });
}

export const partOf = (required: readonly Required[], key: string) =>
  required.find(
    (part): part is Required & { kind: 'Field' } =>
      part.kind === 'Field' && part.name === key,
  );

function ofClient(one: ResponseShape, client: ResponseShape): Coverage {
  if (one.nonNull !== client.nonNull) return null;
  if (one.items) return client.items && ofClient(one.items, client.items);
  if (one.leaf) {
    const { leaf } = client;
    const isSame =
      leaf !== null &&
      (one.leaf === leaf ||
        (one.leaf.values
          ? one.leaf.values.every((each) => leaf.fits(each))
          : one.leaf.name === leaf.name));
    return isSame ? 'all' : null;
  }
  const { object } = one;
  const { object: selected } = client;
  if (object?.type !== selected?.type) return null;
  return least(
    object!.possibleTypes.map((type) => ofSelection(object!, selected!, type)),
  );
}

/** In the order of the client. */
function ofSelection(
  one: Selection,
  client: Selection,
  type: string,
): Coverage {
  // The client does not know a type that is inaccessible.
  if (!client.hasType(type)) return null;
  const fields = one.sentOf(type);
  const selected = client.of(type);
  const needed = fields.filter(({ key }) =>
    selected.some(({ clientKey }) => clientKey === key),
  );
  if (needed.length !== selected.length) return null;
  return ofFields(fields, needed, (field, index) => {
    const { clientKey, name, conditions, due } = selected[index]!;
    const isSame = field.key === clientKey && field.name === name;
    return isSame && !field.conditions && !conditions
      ? ofClient(field.due, due)
      : null;
  });
}
