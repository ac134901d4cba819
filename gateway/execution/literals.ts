import {
  Kind,
  TypeInfo,
  getNullableType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  parseType,
  print,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import type { Plan, PlanNode } from './planning/plan.js';

/** An operation without literals that the planner would rewrite, and how its plan gets them back. */
export interface ExtractedLiterals {
  document: DocumentNode;
  restore(plan: Plan): Plan;
}

/**
 * @apollo/query-planner reads literals as JavaScript values and prints those: 9223372036854775807 becomes another number, 0.10 becomes 0.1,
 * and an enum value inside a custom scalar becomes a string. Such literals are replaced by variables while the operation is planned.
 */
export function extractLiterals(
  document: DocumentNode,
  schema: GraphQLSchema,
): ExtractedLiterals {
  const sparing = new Sparing(schema);
  const spared = sparing.of(document);
  const { literals, withDefault } = sparing;
  return literals.size === 0 && withDefault.size === 0
    ? { document, restore: (plan) => plan }
    : {
        document: spared,
        restore: (plan) => plan && restored(plan, sparing),
      };
}

class Sparing {
  /** By variable name. */
  readonly literals = new Map<string, ValueNode>();
  /** Variable definitions with such a default, by name. */
  readonly withDefault = new Map<string, VariableDefinitionNode>();
  /**
   * Equal literals share a variable: two fields with one response key can be merged only when their arguments are equal (section 5.3.2).
   */
  readonly #definitions = new Map<string, VariableDefinitionNode>();
  readonly #types: TypeInfo;
  #defining: VariableDefinitionNode | null = null;

  constructor(schema: GraphQLSchema) {
    this.#types = new TypeInfo(schema);
  }

  of(document: DocumentNode): DocumentNode {
    const literal = (node: ValueNode) => this.literal(node);
    const spared = visit(
      document,
      visitWithTypeInfo(this.#types, {
        VariableDefinition: {
          enter: (node) => void (this.#defining = node),
          leave: (node) => this.withoutDefault(node),
        },
        IntValue: literal,
        FloatValue: literal,
        EnumValue: literal,
        ListValue: literal,
        ObjectValue: literal,
      }),
    );
    const [operation, ...fragments] = spared.definitions as [
      OperationDefinitionNode,
      ...FragmentDefinitionNode[],
    ];
    const variableDefinitions = [
      ...(operation.variableDefinitions ?? []),
      ...this.#definitions.values(),
    ];
    const definitions = [{ ...operation, variableDefinitions }, ...fragments];
    return { ...spared, definitions };
  }

  private literal(node: ValueNode): VariableNode | false | undefined {
    const type = this.#types.getInputType();
    if (!isFragile(node, type)) return undefined;
    if (this.#defining) {
      this.withDefault.set(this.#defining.variable.name.value, this.#defining);
      return false;
    }
    const typeText = String(type ?? 'String');
    const text = `${typeText} ${print(node)}`;
    let definition = this.#definitions.get(text);
    if (!definition) {
      const value = `literal_${this.#definitions.size}`;
      definition = {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } },
        type: parseType(typeText, { noLocation: true }),
      };
      this.#definitions.set(text, definition);
      this.literals.set(value, node);
    }
    return definition.variable;
  }

  private withoutDefault(node: VariableDefinitionNode) {
    this.#defining = null;
    if (!this.withDefault.has(node.variable.name.value)) return undefined;
    const { defaultValue: _, type, ...rest } = node;
    // A variable with a default is allowed in a non-null position.
    return type.kind === Kind.NON_NULL_TYPE
      ? { ...rest, type }
      : { ...rest, type: { kind: Kind.NON_NULL_TYPE, type } as const };
  }
}

/** Whether the planner might print a literal differently in a position of this type. */
function isFragile(
  node: ValueNode,
  type: GraphQLInputType | null | undefined,
): boolean {
  const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
  if (isNumber && String(Number(node.value)) !== node.value) return true;
  // The values inside a custom scalar have no type.
  const nullable = type && getNullableType(type);
  if (nullable && (!isScalarType(nullable) || isSpecifiedScalarType(nullable)))
    return false;
  return node.kind === Kind.ENUM || (!!nullable && !holdsVariable(node));
}

function holdsVariable(node: ValueNode): boolean {
  let found = false;
  visit(node, { Variable: () => void (found = true) });
  return found;
}

function restored(node: PlanNode, sparing: Sparing): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return {
        ...node,
        query: restoredText(node.query, sparing),
        variables: node.variables.filter((name) => !sparing.literals.has(name)),
      };
    case 'Condition':
      return {
        ...node,
        then: node.then && restored(node.then, sparing),
        otherwise: node.otherwise && restored(node.otherwise, sparing),
      };
    default:
      return {
        ...node,
        steps: node.steps.map(({ node: each, after }) => ({
          node: restored(each, sparing),
          after,
        })),
      };
  }
}

const restoredText = (
  query: string,
  { literals, withDefault }: Sparing,
): string =>
  print(
    visit(parse(query, { noLocation: true }), {
      VariableDefinition: (node) => {
        const name = node.variable.name.value;
        if (literals.has(name)) return null;
        return withDefault.get(name);
      },
      Variable: ({ name }) => literals.get(name.value),
    }),
  );
