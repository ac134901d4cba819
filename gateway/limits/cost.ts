import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isIncludedBy } from '../authorization/conditions.js';
import type { ListSize } from '../supergraph/list-sizes.js';
import type { CountedOperation } from './counted-once.js';
import { costOfInput } from './input-cost.js';

/** The whole view of a page of 100 people costs about 40,000. */
export const cost = { maximum: 50_000, what: 'cost' };

/** A list of which no partner says how long it may be: those of one person are short. */
const usualSize = 5;
/** An act is a transaction, and meldingen after it. */
const actCost = 10;

/** What the partners say of their fields (`@cost`, `@listSize`). */
export interface CostRules {
  weightOf(coordinate: string): number | undefined;
  sizeOf(type: string, field: string): ListSize | null;
}

/**
 * What an operation costs at most, before it runs, by the IBM cost specification: each object is 1 and each value 0 unless `@cost` says
 * otherwise, times as many as its lists may hold; an act costs 10 more. 0 when the variables do not fit: that is refused anyway.
 */
export function costOf(
  { schema, operation, document, variables }: CountedOperation,
  { weightOf, sizeOf }: CostRules,
): number {
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (!coerced) return 0;
  const isIncluded = isIncludedBy(operation, variables);
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

  /** `sized` names the fields here that a field above says the length of. */
  const ofSet = (
    { selections }: SelectionSetNode,
    type: string,
    sized: { fields: readonly string[]; size: number } | null,
  ): number =>
    selections
      .filter(({ directives = [] }) => isIncluded(directives))
      .map((selection) => {
        if (selection.kind === Kind.FIELD)
          return ofField(
            selection,
            type,
            sized?.fields.includes(selection.name.value) ? sized.size : null,
          );
        const { typeCondition, selectionSet } =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? fragments.get(selection.name.value)!
            : selection;
        return ofSet(selectionSet, typeCondition?.name.value ?? type, sized);
      })
      .reduce((total, each) => total + each, 0);

  const ofField = (
    node: FieldNode,
    type: string,
    sizeFromAbove: number | null,
  ): number => {
    const field = fieldOf(schema, type, node.name.value);
    if (!field) return 0;
    const at = `${type}.${field.name}`;
    const result = getNamedType(field.type);
    const given = getArgumentValues(field, node, coerced);
    const said = sizeOf(type, field.name);
    const size = said && sizeSaid(said, given);
    const below = said?.sizedFields.length
      ? { fields: said.sizedFields, size: size! }
      : null;
    const times = isListType(getNullableType(field.type))
      ? (sizeFromAbove ?? size ?? usualSize)
      : 1;
    const own =
      weightOf(at) ??
      weightOf(result.name) ??
      (isCompositeType(result) ? 1 : 0);
    const inside = node.selectionSet
      ? ofSet(node.selectionSet, result.name, below)
      : 0;
    const asked = field.args
      .map(({ name, type: input }) =>
        given[name] === undefined
          ? 0
          : (weightOf(`${at}(${name})`) ?? 0) +
            costOfInput(given[name], input, weightOf),
      )
      .reduce((total, each) => total + each, 0);
    const act = type === schema.getMutationType()?.name ? actCost : 0;
    return act + times * (own + inside) + asked;
  };

  const root = schema.getRootType(operation.operation)!;
  return ofSet(operation.selectionSet, root.name, null);
}

function fieldOf(
  schema: GraphQLSchema,
  typeName: string,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type)
    ? type.getFields()[name]
    : undefined;
}

function sizeSaid(
  { slicingArguments, assumedSize }: ListSize,
  given: Record<string, unknown>,
): number {
  const slices = slicingArguments
    .map((name) => given[name])
    .filter((value) => typeof value === 'number');
  return slices.length > 0
    ? Math.max(0, ...slices)
    : (assumedSize ?? usualSize);
}
