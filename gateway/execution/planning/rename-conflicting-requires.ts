import {
  Kind,
  TypeInfo,
  buildASTSchema,
  getArgumentValues,
  parse,
  print,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { conflicting } from '../conflicting-requires.js';
import { selectionOf, textOf } from '../join.js';
import { requirementsOf } from '../requirements.js';
import { reservedNames } from '../reserved-names.js';
import type { Plan, PlanNode } from './plan.js';
import { FetchesApart } from './split-fetches.js';

/** A supergraph for the planner, and how its plans ask what there is. */
export interface Apart {
  supergraphSdl: string;
  restore(plan: Plan): Plan;
}

/**
 * A planner asks a field once of an object, with the arguments of one of those that require it. Fields that are required with different
 * arguments are planned as one field for each. In the plan they are that field again, under a key for each; and who requires it with
 * other arguments is asked apart, because a representation has one value by that name.
 */
export function requiredApart(supergraphSdl: string): Apart {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const names = conflicting(schema, requirementsOf(document));
  if (names.size === 0) return { supergraphSdl, restore: (plan) => plan };
  const planned = new PlannedNames(schema, names);
  const apart = withPlannedFields(document, planned);
  const fetches = new FetchesApart(schema, requirementsOf(apart), planned.real);
  return {
    supergraphSdl: print(apart),
    restore: (plan) => plan && restored(plan, fetches),
  };
}

class PlannedNames {
  /** The name of each field that there is for the planner alone. */
  readonly real = new Map<string, string>();
  /** By name and arguments, as they are written and as they are. */
  readonly #known = new Map<string, string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly names: ReadonlySet<string>,
  ) {}

  /** What a field of a type requires, with the planned names. */
  inRequired(typename: string, text: string): string {
    const types = new TypeInfo(this.schema, this.schema.getType(typename));
    return print(
      visit(
        selectionOf(text),
        visitWithTypeInfo(types, {
          Field: (node) => {
            const { name, arguments: given = [] } = node;
            const field = types.getFieldDef();
            if (!field || !this.names.has(name.value)) return undefined;
            const values = getArgumentValues(field, node);
            const key = JSON.stringify([
              name.value,
              given.map(print).sort(),
              values,
            ]);
            const value = this.#known.get(key) ?? this.add(key, name.value);
            return { ...node, name: { ...name, value } };
          },
        }),
      ),
    );
  }

  private add(key: string, real: string): string {
    const planned = `${reservedNames.required}${this.real.size}_${real}`;
    this.#known.set(key, planned);
    this.real.set(planned, real);
    return planned;
  }
}

function withPlannedFields(
  document: DocumentNode,
  planned: PlannedNames,
): DocumentNode {
  let type = '';
  const holder = {
    enter: (node: { name: { value: string } }) => void (type = node.name.value),
  };
  const renamed = visit(document, {
    ObjectTypeDefinition: holder,
    InterfaceTypeDefinition: holder,
    Directive: (node) => inJoin(node as ConstDirectiveNode, type, planned),
  });
  const withCopies = <
    Node extends { fields?: readonly FieldDefinitionNode[] | undefined },
  >(
    node: Node,
  ): Node => ({
    ...node,
    fields: node.fields?.flatMap((field) => [
      field,
      ...Array.from(planned.real)
        .filter(([, real]) => real === field.name.value)
        .map(([value]) => ({ ...field, name: { ...field.name, value } })),
    ]),
  });
  return visit(renamed, {
    ObjectTypeDefinition: withCopies,
    InterfaceTypeDefinition: withCopies,
  });
}

function inJoin(node: ConstDirectiveNode, type: string, planned: PlannedNames) {
  if (node.name.value !== 'join__field') return undefined;
  const text = textOf(node, 'requires');
  if (text === undefined) return undefined;
  const value = planned.inRequired(type, text);
  return {
    ...node,
    arguments: node.arguments?.map((each) =>
      each.name.value === 'requires'
        ? { ...each, value: { kind: Kind.STRING, value } as const }
        : each,
    ),
  };
}

function restored(node: PlanNode, fetches: FetchesApart): PlanNode {
  switch (node.kind) {
    case 'Fetch': {
      const nodes = fetches.of(node);
      return nodes.length === 1 ? nodes[0]! : { kind: 'Parallel', nodes };
    }
    case 'Condition':
      return {
        ...node,
        then: node.then && restored(node.then, fetches),
        otherwise: node.otherwise && restored(node.otherwise, fetches),
      };
    case 'Sequence':
      return {
        ...node,
        nodes: node.nodes.map((each) => restored(each, fetches)),
      };
    default:
      return {
        ...node,
        nodes: node.nodes.flatMap((each) => {
          const made = restored(each, fetches);
          return made.kind === 'Parallel' ? made.nodes : made;
        }),
      };
  }
}
