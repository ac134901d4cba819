import {
  GraphQLError,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
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
 */
export function nullCondition(
  { document, operation }: Operation,
  variables: Readonly<Json>,
): GraphQLError | null {
  const nulls = (operation.variableDefinitions ?? []).filter(
    ({ type, variable: { name } }) =>
      type.kind === Kind.NAMED_TYPE &&
      type.name.value === 'Boolean' &&
      own(variables, name.value) === null,
  );
  if (nulls.length === 0) return null;
  return new Search(document, operation, variables).in(operation.selectionSet);
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
      if (value === null)
        return new GraphQLError(
          'Argument "if" of non-null type "Boolean!" must not be null.',
          { nodes: test, extensions: { code: 'BAD_USER_INPUT' } },
        );
      if ((value === true) === (name === 'skip')) return false;
    }
    return true;
  }
}
