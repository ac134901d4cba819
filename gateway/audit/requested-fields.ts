import {
  Kind,
  getNamedType,
  isCompositeType,
  isObjectType,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../shared/graphql/fragments.js';
import {
  fieldList,
  type FieldListEntity,
} from '../../shared/audit/field-list.js';
import { isWithoutPerson } from '../../shared/audit/person-type.js';
import { isIncludedBy } from '../authorization/conditions.js';
import { resultOf } from '../authorization/graph-types.js';

type Conditions = readonly DirectiveNode[];

/** The fields that an operation selects, for the audit log. Created once per operation. */
export class RequestedFields {
  /** It selects a field that may be about a person: then it has an audit entry also without any data subject. */
  isAboutPeople: boolean;
  /** Names of the root fields, without duplicates. */
  readonly roots: readonly string[];
  /** Schema coordinates; each with the @skip and @include of every place where it is selected. */
  readonly #fields = new Map<string, Conditions[]>();
  /** All, when no field has conditions and they do not depend on variables. */
  readonly #always: FieldListEntity | null;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.#fragments = fragmentsOf(document);
    const root = schema.getRootType(operation.operation)!;
    // A mutation is about a person, whatever its payload.
    this.isAboutPeople = root === schema.getMutationType();
    this.walk(operation.selectionSet, root, []);
    this.roots = [...this.#fields.keys()]
      .filter((at) => at.startsWith(`${root.name}.`))
      .map((at) => at.slice(root.name.length + 1));
    const isConditional = [...this.#fields.values()].some(
      ([first]) => first!.length > 0,
    );
    this.#always = isConditional ? null : fieldList([...this.#fields.keys()]);
  }

  /** The fields that are included with these variables. */
  listed(variables: Readonly<Record<string, unknown>>): FieldListEntity {
    if (this.#always !== null) return this.#always;
    const isIncluded = isIncludedBy(this.operation, variables);
    return fieldList(
      [...this.#fields]
        .filter(([, places]) => places.some(isIncluded))
        .map(([coordinate]) => coordinate),
    );
  }

  private walk(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    above: Conditions,
  ): void {
    for (const node of selections) {
      const conditions = [...above, ...(node.directives ?? [])];
      if (node.kind !== Kind.FIELD) {
        const fragment =
          node.kind === Kind.FRAGMENT_SPREAD
            ? this.#fragments.get(node.name.value)!
            : node;
        const named = fragment.typeCondition?.name.value;
        const inner = named ? this.schema.getType(named) : type;
        if (isCompositeType(inner))
          this.walk(fragment.selectionSet, inner, conditions);
        continue;
      }
      const name = node.name.value;
      if (name.startsWith('__')) continue;
      this.add(`${type.name}.${name}`, conditions);
      const result = getNamedType(resultOf(this.schema, type.name, name));
      if (!node.selectionSet || !isCompositeType(result)) continue;
      this.isAboutPeople ||= this.mayHoldPerson(result);
      this.walk(node.selectionSet, result, conditions);
    }
  }

  private mayHoldPerson(type: GraphQLCompositeType): boolean {
    const objects = isObjectType(type)
      ? [type]
      : this.schema.getPossibleTypes(type);
    return !objects.every(isWithoutPerson);
  }

  private add(coordinate: string, conditions: Conditions): void {
    const places = this.#fields.get(coordinate);
    if (!places) this.#fields.set(coordinate, [conditions]);
    // One place without conditions includes the field always.
    else if (places[0]!.length > 0)
      this.#fields.set(
        coordinate,
        conditions.length > 0 ? [...places, conditions] : [conditions],
      );
  }
}
