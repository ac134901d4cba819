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

/** By place below an entity, as a text that begins there: `.box.weight`; the planned names of what is required there. */
type Places = ReadonlyMap<string, ReadonlySet<string>>;

/** Fields of entities that may be asked by one representation. */
interface Group {
  places: Map<string, ReadonlySet<string>>;
  selections: SelectionNode[];
}

/** Questions of a plan made from those with planned names. */
export class FetchesApart {
  /** By subgraph and field. */
  readonly #needs = new Map<string, Places>();

  /** `real` has the name of the field for each planned one. */
  constructor(
    private readonly schema: GraphQLSchema,
    requirements: readonly Requirement[],
    private readonly real: ReadonlyMap<string, string>,
  ) {
    for (const { subgraph, by, needs, isOfContext } of requirements)
      if (!isOfContext)
        this.#needs.set(`${subgraph} ${by}`, this.placesOf(needs));
  }

  /** One question, or several where representations have to differ. */
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
        const value = this.real.get(node.name.value);
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
      const name = this.real.get(part.name);
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
      const places = this.needsOf(fetch.subgraph, one);
      let group = groups.find((each) => isFit(each.places, places));
      if (!group) groups.push((group = { places: new Map(), selections: [] }));
      for (const [place, names] of places) group.places.set(place, names);
      group.selections.push(one.whole);
    }
    if (groups.length === 1) return [fetch];
    return groups.map(({ places, selections }) => {
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
            requires: this.only(places, entities.requires),
            contexts: entities.contexts.filter(({ variable }) =>
              variables.has(variable),
            ),
          },
        ],
      };
    });
  }

  private needsOf(subgraph: string, { type, name }: AskedField): Places {
    const outer = type === undefined ? undefined : this.schema.getType(type);
    const objects = isAbstractType(outer)
      ? this.schema.getPossibleTypes(outer).map((each) => each.name)
      : [];
    const all = new Map<string, Set<string>>();
    for (const each of [type, ...objects])
      for (const [place, names] of this.#needs.get(
        `${subgraph} ${each}.${name}`,
      ) ?? [])
        all.set(place, new Set([...(all.get(place) ?? []), ...names]));
    return all;
  }

  private placesOf(
    { selections }: SelectionSetNode,
    above = '',
    places = new Map<string, Set<string>>(),
  ): Places {
    for (const node of selections)
      if (node.kind === Kind.INLINE_FRAGMENT)
        this.placesOf(node.selectionSet, above, places);
      else if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        const place = this.placeOf(above, name);
        if (this.real.has(name))
          places.set(place, (places.get(place) ?? new Set()).add(name));
        if (node.selectionSet) this.placesOf(node.selectionSet, place, places);
      }
    return places;
  }

  /** Without what others require. */
  private only(
    places: Places,
    parts: readonly Required[],
    above = '',
  ): Required[] {
    return parts.flatMap((part): Required[] => {
      const isField = part.kind === 'Field';
      const place = isField ? this.placeOf(above, part.name) : above;
      const isOthers =
        isField &&
        this.real.has(part.name) &&
        !places.get(place)?.has(part.name);
      if (isOthers) return [];
      if (!part.selections?.length) return [part];
      const selections = this.only(places, part.selections, place);
      return selections.length > 0 ? [{ ...part, selections }] : [];
    });
  }

  private placeOf = (above: string, name: string): string =>
    `${above}.${this.real.get(name) ?? name}`;
}

const isFit = (one: Places, other: Places): boolean =>
  Array.from(other).every(([place, names]) => {
    const known = one.get(place);
    return !known || [...known].sort().join() === [...names].sort().join();
  });

interface AskedField {
  type: string | undefined;
  name: string;
  /** With the fragments around it. */
  whole: SelectionNode;
}

/** The fields that are asked of entities. */
const fieldsOf = (
  { selections }: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[],
  type?: string,
): AskedField[] =>
  selections.flatMap((node): AskedField[] => {
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

/** An operation with one field, and the fragments and variables that this uses. */
function partOf(
  operation: OperationDefinitionNode,
  field: FieldNode,
  all: readonly FragmentDefinitionNode[],
): { query: string; variables: ReadonlySet<string> } {
  const variables = new Set<string>();
  const fragments = new Set<FragmentDefinitionNode>();
  const look = (node: ASTNode): void =>
    void visit(node, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const used = all.find((each) => each.name.value === name.value)!;
        if (fragments.has(used)) return;
        fragments.add(used);
        look(used);
      },
    });
  look(field);
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
