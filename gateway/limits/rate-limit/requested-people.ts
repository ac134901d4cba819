import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { isIncludedBy } from '../../authorization/conditions.js';
import type { CountedOperation } from '../counted-once.js';
import type { ListSize } from '../../supergraph/list-sizes.js';
import { aboutNobody, byNumber, type Lookups } from './rates.js';

/** A list of which nobody says how long it may be holds as many as a page. */
const pageSize = 100;

/**
 * How many people an operation looks up. Every field at the root is one, whatever its alias; a list is as many as it may hold, times the
 * lists that it stands in. A count alone is one until it is known of how many it tells.
 */
export function requestedPeople(
  asked: CountedOperation,
  sizeOf: (type: string, field: string) => ListSize | null,
): Lookups {
  const { schema, operation } = asked;
  const total: Lookups = { people: 0, numbers: 0 };
  const walk = walker(asked, sizeOf);
  // Variables that do not fit are refused before anybody is asked.
  if (!walk) return total;
  const root = schema.getRootType(operation.operation)!;
  for (const at of walk.fields(root.name, operation.selectionSet)) {
    if (aboutNobody.has(at.field.name)) continue;
    const size = walk.size(at) ?? 1;
    total.people += size + walk.below(at, size);
    if (byNumber.has(at.field.name)) total.numbers += 1;
  }
  return total;
}

/** A field of an operation, with the type that holds it. */
interface At {
  type: string;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

function walker(
  { schema, operation, document, variables }: CountedOperation,
  sizeOf: (type: string, field: string) => ListSize | null,
) {
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (!coerced) return null;
  const isIncluded = isIncludedBy(operation, variables);
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

  /** Every field that is asked of an object, whatever types the fragments around it are on. */
  const fields = (name: string, { selections }: SelectionSetNode): At[] =>
    selections.flatMap((selection): At[] => {
      if (!isIncluded(selection.directives ?? [])) return [];
      if (selection.kind === Kind.FIELD) {
        const type = schema.getType(name);
        const field =
          isObjectType(type) || isInterfaceType(type)
            ? type.getFields()[selection.name.value]
            : undefined;
        return field ? [{ type: name, field, node: selection }] : [];
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)!
          : selection;
      return fields(
        fragment.typeCondition?.name.value ?? name,
        fragment.selectionSet,
      );
    });

  const under = ({ field, node }: At): At[] =>
    node.selectionSet
      ? fields(getNamedType(field.type).name, node.selectionSet)
      : [];

  /** How many people a field may hold; `null` for one that is no list of people. */
  const size = (at: At): number | null => {
    const listed = sizeOf(at.type, at.field.name);
    if (!listed) return isListOfPeople(at.field.type) ? pageSize : null;
    const { sizedFields, slicingArguments, assumedSize } = listed;
    // All that is asked of a page tells of the people in it; a count says itself of whom it tells.
    const isListAsked =
      sizedFields.length === 0 ||
      under(at).some(({ field }) => !isCount(field));
    const given = getArgumentValues(at.field, at.node, coerced);
    const keys = Object.values(given).find((value) => Array.isArray(value));
    if (keys) return Math.max(1, keys.length);
    if (!isListAsked) return 1;
    const slices = slicingArguments
      .map((name) => given[name])
      .filter((value) => typeof value === 'number');
    return Math.max(
      1,
      ...(slices.length > 0 ? slices : [assumedSize ?? pageSize]),
    );
  };

  const below = (at: At, times: number): number =>
    under(at)
      .map((each) => {
        const own = size(each);
        const held = times * (own ?? 1);
        return (own === null ? 0 : held) + below(each, held);
      })
      .reduce((sum, people) => sum + people, 0);

  return { fields, size, below };
}

const isCount = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  String(getNullableType(type)) === 'Int';

const isListOfPeople = (type: GraphQLOutputType): boolean =>
  isListType(getNullableType(type)) &&
  getNamedType(type).name === 'Justitiabele';
