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

/** Two fields that require one field with different arguments. */
export interface ConflictingRequires {
  subgraph: string;
  /** `Type.field` of the one that requires it. */
  coordinate: string;
  message: string;
}

/**
 * A representation has a required field under its name (Apollo Federation, subgraph specification, `@requires`), so it has room for one set
 * of arguments only. The same holds for two fields that take it from a parent (`@fromContext`).
 */
export function conflictingRequires(
  schema: GraphQLSchema,
  requirements: readonly Requirement[],
): ConflictingRequires[] {
  const found = new Map<string, ConflictingRequires>();
  for (const [need, before] of conflicts(schema, requirements)) {
    const { by } = need;
    const isOne = by === before.by && need.path === before.path;
    const areOfContext = by.isOfContext && before.by.isOfContext;
    if (!isOne && !areOfContext) continue;
    const message = `${by.by} requires ${need.text} of ${need.type}, and ${before.by.by} requires ${before.text}: an entity has one value for it. Give what one of them needs a field of its own.`;
    found.set(message, { subgraph: by.subgraph, coordinate: by.by, message });
  }
  return [...found.values()];
}

/** Names of the fields that are required with different arguments on what may be the same object. */
export const conflicting = (
  schema: GraphQLSchema,
  requirements: readonly Requirement[],
): ReadonlySet<string> =>
  new Set(conflicts(schema, requirements).map(([{ name }]) => name));

/** Fields at different paths belong to different objects: two paths differ when neither is a suffix of the other. */
function conflicts(
  schema: GraphQLSchema,
  requirements: readonly Requirement[],
): [Need, Need][] {
  const needsByField = new Map<string, Need[]>();
  return requirements.flatMap((by) =>
    needsOf(schema, schema.getType(by.of), by, by.needs).flatMap((need) => {
      const others = needsByField.get(need.field) ?? [];
      needsByField.set(need.field, [...others, need]);
      return others
        .filter(
          (other) => other.values !== need.values && mayCoincide(other, need),
        )
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
  /** `Type.field` of the required field. */
  field: string;
  /** Path from the type that requires it, to compare as a suffix: `.city.home.`. */
  path: string;
  /** As written in the supergraph. */
  text: string;
  /** Coerced arguments, defaults included. */
  values: string;
  by: Requirement;
}

/** Whether both may belong to one object: its path ends with both. */
const mayCoincide = (one: Need, other: Need): boolean =>
  one.path.startsWith(other.path) || other.path.startsWith(one.path);

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
    const path = `.${field.name}${above}`;
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
          path,
          text,
          values,
          by,
        };
      }),
      ...(node.selectionSet
        ? needsOf(schema, getNamedType(field.type), by, node.selectionSet, path)
        : []),
    ];
  });
}
