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

/** An operation of which the planner writes no literal otherwise, and how its plan gets them. */
export interface ExtractedLiterals {
  document: DocumentNode;
  restore(plan: Plan): Plan;
}

/**
 * A planner reads literals as values of JavaScript and writes those: 9223372036854775807 becomes another number, 0.10 becomes 0.1, and an
 * enum's value in a scalar of the graph's own becomes a text. Such literals stand behind variables while their operation is planned.
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
  /** By the name of their variable. */
  readonly literals = new Map<string, ValueNode>();
  /** Definitions of variables with such a default, by name. */
  readonly withDefault = new Map<string, VariableDefinitionNode>();
  /** One for equal ones: fields with one key are one only when their arguments are equal. */
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
    // With its default it may stand where null may not.
    return type.kind === Kind.NON_NULL_TYPE
      ? { ...rest, type }
      : { ...rest, type: { kind: Kind.NON_NULL_TYPE, type } as const };
  }
}

/** Whether a planner might write something else for a literal where this type is due. */
function isFragile(
  node: ValueNode,
  type: GraphQLInputType | null | undefined,
): boolean {
  const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
  if (isNumber && String(Number(node.value)) !== node.value) return true;
  // Within a scalar of the graph's own no type is known.
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
        nodes: node.nodes.map((each) => restored(each, sparing)),
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
