import {
  Kind,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  isWithoutPerson,
  leadOf,
  personType,
} from '../../shared/audit/person-type.js';
import type {
  ExtendedSelections,
  Fragments,
} from '../execution/extra-selections.js';
import type { SupergraphFacts } from '../supergraph/facts.js';

/**
 * Adds to a subgraph request the fields that identify the data subjects of its response: the `id` of each person, and of each object that
 * is not below a person, the person it leads to. Their response keys begin with `prefix`. An object below a person is about that person.
 */
export class DataSubjectSelections implements ExtendedSelections {
  readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly facts: SupergraphFacts,
    private readonly partner: string,
    private readonly prefix: string,
    private readonly originals: Fragments,
  ) {}

  ofRoot(set: SelectionSetNode, rootType: string): SelectionSetNode {
    const type = this.composite(rootType);
    return type ? this.set(set, type, false) : set;
  }

  /** A person among the entities needs no extra field: the representation already has the `id`. */
  ofEntities(
    { selections }: SelectionSetNode,
    types: readonly string[],
  ): SelectionSetNode {
    const extra = types
      .filter((type) => type !== personType)
      .flatMap((type) =>
        fragment(
          this.object(type),
          this.extraFields(this.object(type), emptySelections, false, false),
        ),
      );
    return setOf([
      ...selections.map((node) => this.selection(node, null, false)),
      ...extra,
    ]);
  }

  private set(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    belowPerson: boolean,
    isPayload = false,
  ): SelectionSetNode {
    return setOf([
      ...set.selections.map((node) => this.selection(node, type, belowPerson)),
      ...this.objects(type).flatMap((object) => {
        const extra = this.extraFields(object, set, belowPerson, isPayload);
        return object === type ? extra : fragment(object, extra);
      }),
    ]);
  }

  private selection(
    node: SelectionNode,
    type: GraphQLCompositeType | null,
    belowPerson: boolean,
  ): SelectionNode {
    if (node.kind === Kind.FRAGMENT_SPREAD)
      return { ...node, name: nameNode(this.fragment(node, belowPerson)) };
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition
        ? this.composite(node.typeCondition.name.value)
        : type;
      const selections = node.selectionSet.selections.map((each) =>
        this.selection(each, condition, belowPerson),
      );
      return { ...node, selectionSet: setOf(selections) };
    }
    if (!node.selectionSet || !type) return node;
    const field =
      isObjectType(type) || isInterfaceType(type)
        ? type.getFields()[node.name.value]
        : undefined;
    const result = field && getNamedType(field.type);
    if (!isCompositeType(result)) return node;
    const isAboutPerson = this.objects(type).every((object) =>
      this.isAboutPerson(object, belowPerson),
    );
    const { schema } = this.facts;
    const isPayload = type === schema.getMutationType();
    // From a root type below a person any other person can be reached.
    const isRoot =
      result === schema.getQueryType() || result === schema.getMutationType();
    return {
      ...node,
      selectionSet: this.set(
        node.selectionSet,
        result,
        isAboutPerson && !isRoot,
        isPayload,
      ),
    };
  }

  /** A copy of the fragment per use, below a person or not: the extra fields differ. Returns the name of the copy. */
  private fragment(
    { name: { value: name } }: FragmentSpreadNode,
    belowPerson: boolean,
  ): string {
    const copy = `${name}_${belowPerson ? 'within' : 'without'}`;
    if (this.fragments.has(copy)) return copy;
    const original = this.originals.get(name)!;
    const type = this.composite(original.typeCondition.name.value);
    const selections = original.selectionSet.selections.map((node) =>
      this.selection(node, type, belowPerson),
    );
    this.fragments.set(copy, {
      ...original,
      name: nameNode(copy),
      selectionSet: setOf(selections),
    });
    return copy;
  }

  /** Whether the fields of such an object are about one person, whose id is selected here or above. */
  private isAboutPerson(
    type: GraphQLObjectType,
    belowPerson: boolean,
  ): boolean {
    if (this.toPerson(type)) return true;
    return belowPerson && !isWithoutPerson(type);
  }

  private extraFields(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    belowPerson: boolean,
    isPayload: boolean,
  ): FieldNode[] {
    const isIdentified = belowPerson && !isWithoutPerson(type);
    const toPerson = this.toPerson(type);
    if (toPerson)
      return isIdentified && type.name !== personType
        ? []
        : [this.withExtraKey(toPerson)];
    if (isIdentified) return [];
    // A mutation has a data subject also when its payload is not selected, and a page's `endCursor` reveals its last person.
    return Object.values(type.getFields()).flatMap((field) => {
      const isIncluded =
        field.name === 'edges'
          ? this.selects(set, 'pageInfo')
          : isPayload && isObjectType(field.type) && field.args.length === 0;
      const result = getNamedType(field.type);
      const lead = isIncluded && isObjectType(result) && this.toPerson(result);
      return lead ? [this.withExtraKey(fieldNode(field.name, [lead]))] : [];
    });
  }

  /** The field that identifies the person whom such an object is about; `null` when it has none in this subgraph. */
  private toPerson(type: GraphQLObjectType): FieldNode | null {
    if (type.name === personType) return fieldNode('id');
    const field = leadOf(type);
    return field && this.facts.resolves(this.partner, type.name, field.name)
      ? fieldNode(field.name, [fieldNode('id')])
      : null;
  }

  /** A response key per field name: different fields under one key could not be merged (GraphQL, section 5.3.2). */
  private withExtraKey(field: FieldNode): FieldNode {
    return { ...field, alias: nameNode(this.prefix + field.name.value) };
  }

  private objects(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isObjectType(type)
      ? [type]
      : this.facts.schema.getPossibleTypes(type);
  }

  private selects({ selections }: SelectionSetNode, name: string): boolean {
    return selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === name;
      const { selectionSet } =
        node.kind === Kind.FRAGMENT_SPREAD
          ? this.originals.get(node.name.value)!
          : node;
      return this.selects(selectionSet, name);
    });
  }

  private composite(name: string): GraphQLCompositeType | null {
    const type = this.facts.schema.getType(name);
    return isCompositeType(type) ? type : null;
  }

  private object(name: string): GraphQLObjectType {
    return this.facts.schema.getType(name) as GraphQLObjectType;
  }
}

const emptySelections: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [],
};

const fragment = (
  type: GraphQLObjectType,
  selections: FieldNode[],
): SelectionNode[] =>
  selections.length === 0
    ? []
    : [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(type.name) },
          selectionSet: setOf(selections),
        },
      ];

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const fieldNode = (name: string, below: FieldNode[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: nameNode(name),
  ...(below.length > 0 ? { selectionSet: setOf(below) } : {}),
});
const setOf = (selections: SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});
