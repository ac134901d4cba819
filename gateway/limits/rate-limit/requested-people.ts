import {
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { CountedOperation } from '../cached-count.js';
import {
  executableOperation,
  slices,
  type ExecutableOperation,
} from '../executable-operation.js';
import type { ListSize } from '../../supergraph/list-sizes.js';
import { aboutNobody, byNumber, type Lookups } from './rates.js';

/** For a list of people without `@listSize`. */
const pageSize = 100;

type SizeOf = (type: string, field: string) => ListSize | null;

/**
 * How many people an operation looks up at most. Every root field counts, whatever its alias; a list counts as its maximum size, times that of
 * the enclosing lists. A count counts as one until the response shows how many people it covers.
 */
export function requestedPeople(
  counted: CountedOperation,
  sizeOf: SizeOf,
): Lookups {
  const total: Lookups = { people: 0, numbers: 0 };
  const operation = executableOperation(counted);
  if (!operation) return total;
  const { rootType, selectionSet } = operation;
  const counter = new PeopleCounter(operation, sizeOf);
  for (const each of counter.fields(rootType, selectionSet)) {
    if (aboutNobody.has(each.field.name)) continue;
    const size = counter.size(each) ?? 1;
    total.people += size + counter.below(each, size);
    if (byNumber.has(each.field.name)) total.numbers += 1;
  }
  return total;
}

/** A field of an operation with its parent type. */
interface RequestedField {
  type: string;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

class PeopleCounter {
  constructor(
    private readonly operation: ExecutableOperation,
    private readonly sizeOf: SizeOf,
  ) {}

  /** Every field of a selection set, whatever the type conditions of its fragments. */
  fields(type: string, selectionSet: SelectionSetNode): RequestedField[] {
    return this.operation.included(selectionSet).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) {
        const field = this.operation.field(type, selection);
        return field ? [{ type, field, node: selection }] : [];
      }
      const fragment = this.operation.fragment(selection, type);
      return this.fields(fragment.type, fragment.selectionSet);
    });
  }

  /** How many people a field may return; `null` when it is not a list of people. */
  size(requested: RequestedField): number | null {
    const { type, field, node } = requested;
    const declared = this.sizeOf(type, field.name);
    if (!declared) return isListOfPeople(field.type) ? pageSize : null;
    const { sizedFields, assumedSize } = declared;
    const given = this.operation.argumentValues(field, node);
    // A list of codes, such as statuses, is a filter: it does not say who is looked up.
    const keys = field.args
      .filter(({ type }) => getNamedType(type).name === 'ID')
      .map(({ name }) => given[name])
      .find((value) => Array.isArray(value));
    if (keys) return Math.max(1, keys.length);
    // Any field of a page but its count reveals who is in it; of a count the subgraph reports whom it covers.
    const isOnlyCounted =
      sizedFields.length > 0 &&
      this.subfields(requested).every((each) => isCount(each.field));
    if (isOnlyCounted) return 1;
    const sizes = slices(declared, given);
    return Math.max(
      1,
      ...(sizes.length > 0 ? sizes : [assumedSize ?? pageSize]),
    );
  }

  /** How many people the lists below a field may return, `times` the field itself. */
  below(requested: RequestedField, times: number): number {
    return this.subfields(requested)
      .map((each) => {
        const size = this.size(each);
        const people = times * (size ?? 1);
        return (size === null ? 0 : people) + this.below(each, people);
      })
      .reduce((sum, people) => sum + people, 0);
  }

  private subfields({ field, node }: RequestedField): RequestedField[] {
    return node.selectionSet
      ? this.fields(getNamedType(field.type).name, node.selectionSet)
      : [];
  }
}

const isCount = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  String(getNullableType(type)) === 'Int';

const isListOfPeople = (type: GraphQLOutputType): boolean =>
  isListType(getNullableType(type)) &&
  getNamedType(type).name === 'Justitiabele';
