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
import type { PlanTree } from './plan.js';
import { SplitFetches } from './split-fetches.js';

/** The supergraph for the planner, and how to restore the real fields in its plans. */
export interface RenamedRequires {
  supergraphSdl: string;
  restore(plan: PlanTree | null): PlanTree | null;
}

/**
 * @apollo/query-planner fetches a required field once per object, with the arguments of one of the fields that require it. So each
 * combination of arguments gets a field of its own in the planner's supergraph. In the plan it becomes the real field again, under an
 * alias; fields that need other arguments are fetched separately, because a representation has one value by that name.
 */
export function renameConflictingRequires(
  supergraphSdl: string,
): RenamedRequires {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const names = conflicting(schema, requirementsOf(document));
  if (names.size === 0) return { supergraphSdl, restore: (plan) => plan };
  const planned = new PlannedNames(schema, names);
  const renamedDocument = withPlannedFields(document, planned);
  const fetches = new SplitFetches(
    schema,
    requirementsOf(renamedDocument),
    planned.realNameOf,
  );
  return {
    supergraphSdl: print(renamedDocument),
    restore: (plan) => plan && restored(plan, fetches),
  };
}

class PlannedNames {
  /** Names of the real fields by their planned name. */
  readonly realNameOf = new Map<string, string>();
  /** Planned names by field, printed arguments and coerced arguments. */
  readonly #plannedNames = new Map<string, string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly names: ReadonlySet<string>,
  ) {}

  /** The `requires` of a field of a type, with planned names. */
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
            const value =
              this.#plannedNames.get(key) ?? this.add(key, name.value);
            return { ...node, name: { ...name, value } };
          },
        }),
      ),
    );
  }

  private add(key: string, realNameOf: string): string {
    const planned = `${reservedNames.required}${this.realNameOf.size}_${realNameOf}`;
    this.#plannedNames.set(key, planned);
    this.realNameOf.set(planned, realNameOf);
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
      ...Array.from(planned.realNameOf)
        .filter(([, realNameOf]) => realNameOf === field.name.value)
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

function restored(node: PlanTree, fetches: SplitFetches): PlanTree {
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
