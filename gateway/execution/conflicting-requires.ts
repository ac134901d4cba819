import {
  Kind,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  print,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { requirementsOf, type Requirement } from './requirements.js';

/** Two fields that need one with different arguments. */
export interface ConflictingRequires {
  subgraph: string;
  message: string;
}

/**
 * In the representation of an entity a required field stands under its name (Apollo Federation, subgraph specification, `@requires`), so
 * one field cannot have it with different arguments there. Neither can two that take it from an object above (`@fromContext`), which has it
 * under its name.
 */
export function conflictingRequires(
  schema: GraphQLSchema,
  requirements: readonly Requirement[],
): ConflictingRequires[] {
  const found = new Map<string, ConflictingRequires>();
  for (const [need, before] of conflicts(schema, requirements)) {
    const { by } = need;
    const isOne = by === before.by && need.place === before.place;
    const areOfContext = by.isOfContext && before.by.isOfContext;
    if (!isOne && !areOfContext) continue;
    const message = `${by.by} requires ${need.text} of ${need.type}, and ${before.by.by} requires ${before.text}: an entity has one value for it. Give what one of them needs a field of its own.`;
    found.set(message, { subgraph: by.subgraph, message });
  }
  return [...found.values()];
}

/** Names of the fields that are required with different arguments of what may be one object. */
export const conflicting = (
  schema: GraphQLSchema,
  requirements: readonly Requirement[],
): ReadonlySet<string> =>
  new Set(conflicts(schema, requirements).map(([{ name }]) => name));

/** At different places are different objects: one place is another when neither ends as the other does. */
function conflicts(
  schema: GraphQLSchema,
  requirements: readonly Requirement[],
): [Need, Need][] {
  const known = new Map<string, Need[]>();
  return requirements.flatMap((by) =>
    needsOf(schema, schema.getType(by.of), by, by.needs).flatMap((need) => {
      const others = known.get(need.field) ?? [];
      known.set(need.field, [...others, need]);
      return others
        .filter((other) => other.values !== need.values && meet(other, need))
        .map((other): [Need, Need] => [need, other]);
    }),
  );
}

export const conflictsIn = ({
  document,
  schema,
}: {
  document: DocumentNode;
  schema: GraphQLSchema;
}): ConflictingRequires[] =>
  conflictingRequires(schema, requirementsOf(document));

interface Need {
  type: string;
  name: string;
  /** Of one type of objects. */
  field: string;
  /** From the type that needs it, as a text that begins where it ends: `.city.home.`. */
  place: string;
  /** As it is written. */
  text: string;
  /** Its arguments, with their defaults. */
  values: string;
  by: Requirement;
}

/** Whether both may be of one object: its place in an answer ends with the places of both. */
const meet = (one: Need, other: Need): boolean =>
  one.place.startsWith(other.place) || other.place.startsWith(one.place);

function needsOf(
  schema: GraphQLSchema,
  holder: GraphQLNamedType | undefined,
  by: Requirement,
  { selections }: SelectionSetNode,
  above = '.',
): Need[] {
  return selections.flatMap((node): Need[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition?.name.value;
      const type = condition ? schema.getType(condition) : holder;
      return needsOf(schema, type, by, node.selectionSet, above);
    }
    if (!isObjectType(holder) && !isInterfaceType(holder)) return [];
    const field = holder.getFields()[node.name.value];
    if (!field) return [];
    const { kind, name, arguments: given = [] } = node;
    const place = `.${field.name}${above}`;
    const text = print({ kind, name, arguments: given });
    const values = JSON.stringify(getArgumentValues(field, node));
    const types = isAbstractType(holder)
      ? schema.getPossibleTypes(holder)
      : [holder];
    return [
      ...types.map(({ name: type }) => {
        return {
          type,
          name: field.name,
          field: `${type}.${field.name}`,
          place,
          text,
          values,
          by,
        };
      }),
      ...(node.selectionSet
        ? needsOf(
            schema,
            getNamedType(field.type),
            by,
            node.selectionSet,
            place,
          )
        : []),
    ];
  });
}
