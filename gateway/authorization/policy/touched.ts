import {
  Kind,
  getNamedType,
  isCompositeType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  fragmentsOf,
  type Fragments,
} from '../../../shared/graphql/fragments.js';
import type { AccessRules, Rule } from '../access-rules.js';
import {
  givenArguments,
  unknownVariables,
  type VariableValues,
} from '../given-arguments.js';
import {
  argumentsOf,
  fieldAt,
  isIntrospection,
  objectsOf,
  resultOf,
} from '../graph-types.js';

interface RequestedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** The policies in the rules of anything that an operation selects, whatever its variables; cached per operation. */
export function touchedPolicies(
  rules: AccessRules,
): (requested: RequestedOperation) => readonly string[] {
  if (rules.policies.size === 0) return () => [];
  const cache = new WeakMap<OperationDefinitionNode, readonly string[]>();
  return (requested) => {
    const policies =
      cache.get(requested.operation) ?? policiesOf(requested, rules);
    cache.set(requested.operation, policies);
    return policies;
  };
}

function policiesOf(
  { schema, document, operation }: RequestedOperation,
  rules: AccessRules,
): readonly string[] {
  const touched = new TouchedFields(
    schema,
    rules,
    fragmentsOf(document),
    unknownVariables(operation),
  );
  const root = schema.getRootType(operation.operation)!;
  touched.add(operation.selectionSet, root);
  // The filtered schema depends on every policy.
  if (touched.isIntrospected) return [...rules.policies].sort();
  const policies = Array.from(touched.coordinates, fieldAt)
    .flatMap(([type, field]) => rulesOf(schema, rules, type, field))
    .filter(({ requires }) => requires === 'policies');
  return [...new Set(policies.flatMap(({ anyOf }) => anyOf.flat()))].sort();
}

/** The fields that an operation selects, and those that policies read when it gives an argument. */
class TouchedFields {
  isIntrospected = false;
  /** An operation selects most fields more than once. */
  readonly coordinates = new Set<string>();
  /** What a fragment touches depends on its own type, and on no place where it is spread. */
  readonly #visited = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: AccessRules,
    private readonly fragments: Fragments,
    private readonly variables: VariableValues,
  ) {}

  add({ selections }: SelectionSetNode, type: GraphQLCompositeType): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) this.field(node, type);
      else if (node.kind === Kind.INLINE_FRAGMENT) this.fragment(node, type);
      else if (!this.#visited.has(node.name.value)) {
        this.#visited.add(node.name.value);
        this.fragment(this.fragments.get(node.name.value)!, type);
      }
    }
  }

  private fragment(
    {
      typeCondition,
      selectionSet,
    }: InlineFragmentNode | FragmentDefinitionNode,
    outer: GraphQLCompositeType,
  ): void {
    const type = typeCondition && this.schema.getType(typeCondition.name.value);
    this.add(selectionSet, isCompositeType(type) ? type : outer);
  }

  private field(node: FieldNode, holder: GraphQLCompositeType): void {
    const name = node.name.value;
    this.isIntrospected ||= isIntrospection(name);
    for (const type of objectsOf(this.schema, holder)) {
      const at = `${type}.${name}`;
      this.coordinates.add(at);
      const definitions = argumentsOf(this.schema, type, name);
      for (const given of givenArguments(at, definitions, node, this.variables))
        for (const read of this.rules.readBy(given.coordinate) ?? [])
          this.coordinates.add(read);
    }
    if (!node.selectionSet) return;
    const result = resultOf(this.schema, holder.name, name);
    const below = result && getNamedType(result);
    if (isCompositeType(below)) this.add(node.selectionSet, below);
  }
}

/** Rules of a field, of its possible parent types and of its possible result types. */
function rulesOf(
  schema: GraphQLSchema,
  rules: AccessRules,
  holder: string,
  field: string,
): Rule[] {
  const objects = (type: unknown) =>
    isCompositeType(type) ? objectsOf(schema, type) : [];
  return objects(schema.getType(holder)).flatMap((type) => {
    const result = resultOf(schema, type, field);
    const named = result && getNamedType(result);
    return [
      ...rules.ofType(type),
      ...rules.ofField(type, field),
      ...(isCompositeType(named)
        ? objects(named)
        : named
          ? [named.name]
          : []
      ).flatMap((name) => rules.ofType(name)),
    ];
  });
}
