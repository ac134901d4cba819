import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ListSize } from '../supergraph/list-sizes.js';
import type { CountedOperation } from './cached-count.js';
import {
  executableOperation,
  slices,
  type ExecutableOperation,
} from './executable-operation.js';
import { costOfInput } from './input-cost.js';

/** All fields of a page of 100 people cost about 40,000. */
export const cost = { maximum: 50_000, what: 'cost' };

/** For a list without `@listSize`: those of one person are short. */
const defaultListSize = 5;
/** A mutation is a transaction, and notifications to partners after it. */
const mutationCost = 10;

/** What the subgraphs declare with `@cost` and `@listSize`. */
export interface CostRules {
  weightOf(coordinate: string): number | undefined;
  sizeOf(type: string, field: string): ListSize | null;
}

/**
 * The maximum cost of an operation before it is executed, by the IBM cost specification: an object costs 1 and a scalar 0 unless `@cost`
 * overrides it, times the maximum size of the enclosing lists; a mutation costs 10 more. 0 for invalid variables, which are refused anyway.
 */
export function costOf(counted: CountedOperation, rules: CostRules): number {
  const operation = executableOperation(counted);
  if (!operation) return 0;
  const { selectionSet, rootType } = operation;
  return new CostEstimate(operation, rules).ofSelectionSet(
    selectionSet,
    rootType,
    null,
  );
}

/** `sizedFields` of a parent field: the size that it declares for these of its subfields. */
interface SizedFields {
  fields: readonly string[];
  size: number;
}

class CostEstimate {
  constructor(
    private readonly operation: ExecutableOperation,
    private readonly rules: CostRules,
  ) {}

  ofSelectionSet(
    selectionSet: SelectionSetNode,
    type: string,
    sized: SizedFields | null,
  ): number {
    return total(
      this.operation
        .included(selectionSet)
        .map((selection) => this.ofSelection(selection, type, sized)),
    );
  }

  private ofSelection(
    selection: SelectionNode,
    type: string,
    sized: SizedFields | null,
  ): number {
    if (selection.kind === Kind.FIELD) {
      const isSized = sized?.fields.includes(selection.name.value);
      return this.ofField(selection, type, isSized ? sized!.size : null);
    }
    const fragment = this.operation.fragment(selection, type);
    return this.ofSelectionSet(fragment.selectionSet, fragment.type, sized);
  }

  private ofField(
    node: FieldNode,
    type: string,
    sizeOfParent: number | null,
  ): number {
    const { weightOf, sizeOf } = this.rules;
    const field = this.operation.field(type, node);
    if (!field) return 0;
    const result = getNamedType(field.type);
    const given = this.operation.argumentValues(field, node);
    const declared = sizeOf(type, field.name);
    const size = declared && listSize(declared, given);
    const sized = declared?.sizedFields.length
      ? { fields: declared.sizedFields, size: size! }
      : null;
    const times = isListType(getNullableType(field.type))
      ? (sizeOfParent ?? size ?? defaultListSize)
      : 1;
    const own =
      weightOf(`${type}.${field.name}`) ??
      weightOf(result.name) ??
      (isCompositeType(result) ? 1 : 0);
    const below = node.selectionSet
      ? this.ofSelectionSet(node.selectionSet, result.name, sized)
      : 0;
    const isMutation = type === this.operation.schema.getMutationType()?.name;
    return (
      (isMutation ? mutationCost : 0) +
      times * (own + below) +
      this.ofArguments(field, type, given)
    );
  }

  private ofArguments(
    { name, args }: GraphQLField<unknown, unknown>,
    type: string,
    given: Readonly<Record<string, unknown>>,
  ): number {
    if (args.length === 0) return 0;
    const { weightOf } = this.rules;
    return total(
      args
        .filter((argument) => given[argument.name] !== undefined)
        .map(
          (argument) =>
            (weightOf(`${type}.${name}(${argument.name})`) ?? 0) +
            costOfInput(given[argument.name], argument.type, weightOf),
        ),
    );
  }
}

const total = (costs: readonly number[]): number =>
  costs.reduce((sum, cost) => sum + cost, 0);

function listSize(
  declared: ListSize,
  given: Readonly<Record<string, unknown>>,
): number {
  const sizes = slices(declared, given);
  return sizes.length > 0
    ? Math.max(0, ...sizes)
    : (declared.assumedSize ?? defaultListSize);
}
