import {
  GraphQLError,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableNode,
} from 'graphql';
import { own, type Json } from './json.js';

interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/**
 * A nullable variable with a default may be the condition of `@skip` and `@include` (GraphQL specification, section 5.8.5). An explicit
 * null then decides nothing; it is reported here with the message of graphql-js, before any request is sent. graphql-js reports it only
 * when execution reaches the field.
 *
 * Where an enclosing condition excludes the field, null becomes `false`: the planner merges fetches without that condition, and a subgraph
 * would evaluate the null. A variable that is an argument too would change its meaning, so that its null is an error nevertheless.
 */
export function decideNullConditions(
  { document, operation }: Operation,
  variables: Readonly<Json>,
): Readonly<Json> | GraphQLError {
  const nulls = (operation.variableDefinitions ?? []).flatMap(
    ({ type, variable: { name } }) =>
      type.kind === Kind.NAMED_TYPE &&
      type.name.value === 'Boolean' &&
      own(variables, name.value) === null
        ? [name.value]
        : [],
  );
  if (nulls.length === 0) return variables;
  const evaluated = new Search(document, operation, variables).in(
    operation.selectionSet,
  );
  if (evaluated) return evaluated;
  const { conditions, values } = usesOfVariables(document);
  const decided = nulls.filter((name) => conditions.has(name));
  const ambiguous = decided.find((name) => values.has(name));
  if (ambiguous !== undefined) return mustNotBeNull(conditions.get(ambiguous)!);
  return {
    ...variables,
    ...Object.fromEntries(decided.map((name) => [name, false])),
  };
}

const mustNotBeNull = (condition: ValueNode) =>
  new GraphQLError(
    'Argument "if" of non-null type "Boolean!" must not be null.',
    { nodes: condition, extensions: { code: 'BAD_USER_INPUT' } },
  );

/** By name: the variables that are conditions of `@skip` and `@include`, and those that are anything else. */
function usesOfVariables(document: DocumentNode) {
  const conditions = new Map<string, VariableNode>();
  const values = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Directive: ({ name, arguments: [test] = [] }) => {
      if (!['skip', 'include'].includes(name.value)) return undefined;
      if (test?.value.kind === Kind.VARIABLE)
        conditions.set(test.value.name.value, test.value);
      return false;
    },
    Variable: ({ name }) => void values.add(name.value),
  });
  return { conditions, values };
}

class Search {
  readonly #left: Map<string, SelectionSetNode>;
  readonly #values: Map<string, unknown>;

  constructor(
    { definitions }: DocumentNode,
    { variableDefinitions = [] }: OperationDefinitionNode,
    variables: Readonly<Json>,
  ) {
    this.#left = new Map(
      definitions
        .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
        .map(({ name, selectionSet }) => [name.value, selectionSet]),
    );
    this.#values = new Map(
      variableDefinitions.map(({ variable: { name }, defaultValue }) => [
        name.value,
        Object.hasOwn(variables, name.value)
          ? own(variables, name.value)
          : defaultValue?.kind === Kind.BOOLEAN && defaultValue.value,
      ]),
    );
  }

  /** The first one in the fields that may be executed. */
  in({ selections }: SelectionSetNode): GraphQLError | null {
    for (const node of selections) {
      const decided = this.decide(node.directives ?? []);
      if (decided instanceof GraphQLError) return decided;
      const below = decided && this.below(node);
      const found = below && this.in(below);
      if (found) return found;
    }
    return null;
  }

  private below(
    node: SelectionSetNode['selections'][number],
  ): SelectionSetNode | undefined {
    if (node.kind !== Kind.FRAGMENT_SPREAD) return node.selectionSet;
    const set = this.#left.get(node.name.value);
    this.#left.delete(node.name.value);
    return set;
  }

  /** Whether a selection is included. `@skip` first: the `@include` of a skipped selection is not evaluated. */
  private decide(directives: readonly DirectiveNode[]): boolean | GraphQLError {
    for (const name of ['skip', 'include']) {
      const test = directives.find((each) => each.name.value === name)
        ?.arguments?.[0]?.value;
      if (!test) continue;
      const value =
        test.kind === Kind.VARIABLE
          ? this.#values.get(test.name.value)
          : test.kind === Kind.BOOLEAN && test.value;
      if (value === null) return mustNotBeNull(test);
      if ((value === true) === (name === 'skip')) return false;
    }
    return true;
  }
}
