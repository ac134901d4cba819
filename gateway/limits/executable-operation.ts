import {
  getArgumentValues,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIncludedBy } from '../authorization/conditions.js';
import type { ListSize } from '../supergraph/list-sizes.js';
import type { CountedOperation } from './cached-count.js';
import { fragmentsOf } from '../../shared/graphql/fragments.js';

/** An operation as its execution will read it, for counts that are made before. */
export interface ExecutableOperation {
  schema: GraphQLSchema;
  /** Name of the root type. */
  rootType: string;
  selectionSet: SelectionSetNode;
  /** Selections that `@skip` and `@include` leave. */
  included(selectionSet: SelectionSetNode): SelectionNode[];
  /** What a spread or an inline fragment stands for, and on which type. */
  fragment(
    node: FragmentSpreadNode | InlineFragmentNode,
    parentType: string,
  ): { type: string; selectionSet: SelectionSetNode };
  /** `undefined` for `__typename`. */
  field(
    type: string,
    node: FieldNode,
  ): GraphQLField<unknown, unknown> | undefined;
  /** Coerced arguments of a field. */
  argumentValues(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): Readonly<Record<string, unknown>>;
}

/** `null` for invalid variables: such a request is rejected before anything is executed. */
export function executableOperation({
  schema,
  operation,
  document,
  variables,
}: CountedOperation): ExecutableOperation | null {
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (!coerced) return null;
  const fragments = fragmentsOf(document);
  const isIncluded = isIncludedBy(operation, variables);
  return {
    schema,
    rootType: schema.getRootType(operation.operation)!.name,
    selectionSet: operation.selectionSet,
    included: ({ selections }) =>
      selections.filter(({ directives = [] }) => isIncluded(directives)),
    fragment: (node, parentType) => {
      const { typeCondition, selectionSet } =
        node.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(node.name.value)!
          : node;
      return { type: typeCondition?.name.value ?? parentType, selectionSet };
    },
    field: (typeName, node) => {
      const type = schema.getType(typeName);
      return isObjectType(type) || isInterfaceType(type)
        ? type.getFields()[node.name.value]
        : undefined;
    },
    argumentValues: (field, node) =>
      field.args.length > 0 ? getArgumentValues(field, node, coerced) : nothing,
  };
}

const nothing: Readonly<Record<string, unknown>> = {};

/** Values of the slicing arguments that are given. */
export const slices = (
  { slicingArguments }: ListSize,
  given: Readonly<Record<string, unknown>>,
): number[] =>
  slicingArguments
    .map((name) => given[name])
    .filter((value) => typeof value === 'number');
