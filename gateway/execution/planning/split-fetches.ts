import {
  Kind,
  isAbstractType,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Requirement } from '../requirements.js';
import type { PlannedFetch, Required } from './plan.js';

/** Planned names of the required fields, by path below an entity: `.box.weight`. */
type RequiredNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Fields of entities that one representation can serve. */
interface Group {
  namesByPath: Map<string, ReadonlySet<string>>;
  selections: SelectionNode[];
}

/** Turns fetches with planned names into real ones. */
export class SplitFetches {
  /** By subgraph and field. */
  readonly #needs = new Map<string, RequiredNames>();

  /** `real` has the real name of each planned one. */
  constructor(
    private readonly schema: GraphQLSchema,
    requirements: readonly Requirement[],
    private readonly realNameOf: ReadonlyMap<string, string>,
  ) {
    for (const { subgraph, by, needs, isOfContext } of requirements)
      if (!isOfContext)
        this.#needs.set(`${subgraph} ${by}`, this.requiredNamesOf(needs));
  }

  /** One fetch, or several where the representations differ. */
  of(fetch: PlannedFetch): PlannedFetch[] {
    return this.split(fetch).map((each) => ({
      ...each,
      query: this.realText(each.query),
      entities:
        each.entities?.map((entities) => ({
          ...entities,
          requires: this.realNames(entities.requires),
        })) ?? null,
    }));
  }

  private realText(query: string): string {
    const document = parse(query, { noLocation: true });
    const text = visit(document, {
      Field: (node) => {
        const value = this.realNameOf.get(node.name.value);
        if (value === undefined) return undefined;
        const { name, alias = name } = node;
        return { ...node, alias, name: { ...name, value } };
      },
    });
    return text === document ? query : print(text);
  }

  private realNames(parts: readonly Required[]): Required[] {
    return parts.map((part) => {
      const { selections } = part;
      const below = selections && { selections: this.realNames(selections) };
      if (part.kind === 'InlineFragment') return { ...part, ...below };
      const name = this.realNameOf.get(part.name);
      return {
        ...part,
        ...(name === undefined ? {} : { name, alias: part.name }),
        ...below,
      };
    });
  }

  private split(fetch: PlannedFetch): PlannedFetch[] {
    const [entities] = fetch.entities ?? [];
    if (!entities) return [fetch];
    const document = parse(fetch.query, { noLocation: true });
    const [operation, ...fragments] = document.definitions as [
      OperationDefinitionNode,
      ...FragmentDefinitionNode[],
    ];
    const [field] = operation.selectionSet.selections as readonly FieldNode[];
    const groups: Group[] = [];
    for (const one of fieldsOf(field!.selectionSet!, fragments)) {
      const namesByPath = this.needsOf(fetch.subgraph, one);
      let group = groups.find((each) => isFit(each.namesByPath, namesByPath));
      if (!group)
        groups.push((group = { namesByPath: new Map(), selections: [] }));
      for (const [path, names] of namesByPath)
        group.namesByPath.set(path, names);
      group.selections.push(one.whole);
    }
    if (groups.length === 1) return [fetch];
    return groups.map(({ namesByPath, selections }) => {
      const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
      const part = { ...field!, selectionSet };
      const { query, variables } = partOf(operation, part, fragments);
      return {
        ...fetch,
        query,
        variables: fetch.variables.filter((name) => variables.has(name)),
        entities: [
          {
            ...entities,
            requires: this.only(namesByPath, entities.requires),
            contexts: entities.contexts.filter(({ variable }) =>
              variables.has(variable),
            ),
          },
        ],
      };
    });
  }

  private needsOf(
    subgraph: string,
    { type, name }: SelectedField,
  ): RequiredNames {
    const outer = type === undefined ? undefined : this.schema.getType(type);
    const objects = isAbstractType(outer)
      ? this.schema.getPossibleTypes(outer).map((each) => each.name)
      : [];
    const all = new Map<string, Set<string>>();
    for (const each of [type, ...objects])
      for (const [path, names] of this.#needs.get(
        `${subgraph} ${each}.${name}`,
      ) ?? [])
        all.set(path, new Set([...(all.get(path) ?? []), ...names]));
    return all;
  }

  private requiredNamesOf(
    { selections }: SelectionSetNode,
    above = '',
    namesByPath = new Map<string, Set<string>>(),
  ): RequiredNames {
    for (const node of selections)
      if (node.kind === Kind.INLINE_FRAGMENT)
        this.requiredNamesOf(node.selectionSet, above, namesByPath);
      else if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        const path = this.pathOf(above, name);
        if (this.realNameOf.has(name))
          namesByPath.set(path, (namesByPath.get(path) ?? new Set()).add(name));
        if (node.selectionSet)
          this.requiredNamesOf(node.selectionSet, path, namesByPath);
      }
    return namesByPath;
  }

  /** Without what only other fields require. */
  private only(
    namesByPath: RequiredNames,
    parts: readonly Required[],
    above = '',
  ): Required[] {
    return parts.flatMap((part): Required[] => {
      const isField = part.kind === 'Field';
      const path = isField ? this.pathOf(above, part.name) : above;
      const isOthers =
        isField &&
        this.realNameOf.has(part.name) &&
        !namesByPath.get(path)?.has(part.name);
      if (isOthers) return [];
      if (!part.selections?.length) return [part];
      const selections = this.only(namesByPath, part.selections, path);
      return selections.length > 0 ? [{ ...part, selections }] : [];
    });
  }

  private pathOf = (above: string, name: string): string =>
    `${above}.${this.realNameOf.get(name) ?? name}`;
}

const isFit = (one: RequiredNames, other: RequiredNames): boolean =>
  Array.from(other).every(([path, names]) => {
    const before = one.get(path);
    return !before || [...before].sort().join() === [...names].sort().join();
  });

interface SelectedField {
  type: string | undefined;
  name: string;
  /** With its enclosing fragments. */
  whole: SelectionNode;
}

/** The selected fields of the entities. */
const fieldsOf = (
  { selections }: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[],
  type?: string,
): SelectedField[] =>
  selections.flatMap((node): SelectedField[] => {
    if (node.kind === Kind.FIELD)
      return [{ type, name: node.name.value, whole: node }];
    const { typeCondition, selectionSet } =
      node.kind === Kind.INLINE_FRAGMENT
        ? node
        : fragments.find(({ name }) => name.value === node.name.value)!;
    const { directives } = node;
    const below = typeCondition?.name.value ?? type;
    return fieldsOf(selectionSet, fragments, below).map((field) => ({
      ...field,
      whole: {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition && { typeCondition }),
        ...(directives && { directives }),
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [field.whole],
        },
      },
    }));
  });

/** The operation with one of its fields, and the fragments and variables that it uses. */
function partOf(
  operation: OperationDefinitionNode,
  field: FieldNode,
  all: readonly FragmentDefinitionNode[],
): { query: string; variables: ReadonlySet<string> } {
  const variables = new Set<string>();
  const fragments = new Set<FragmentDefinitionNode>();
  const collect = (node: ASTNode): void =>
    void visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const used = all.find((each) => each.name.value === name.value)!;
        if (fragments.has(used)) return;
        fragments.add(used);
        collect(used);
      },
    });
  collect(field);
  const whole = {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections: [field] },
    variableDefinitions: (operation.variableDefinitions ?? []).filter(
      ({ variable }) => variables.has(variable.name.value),
    ),
  };
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [whole, ...fragments],
  };
  return { query: print(document), variables };
}
