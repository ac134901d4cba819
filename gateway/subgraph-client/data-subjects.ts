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
 * Asks of a partner, beside what the plan asks, whom its answer is about: of each person his id, of what stands outside a person the
 * person it leads to, under keys that begin with `prefix`. What stands below a person is about him.
 */
export class DataSubjectSelections implements ExtendedSelections {
  readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly facts: SupergraphFacts,
    private readonly partner: string,
    private readonly prefix: string,
    private readonly given: Fragments,
  ) {}

  ofRoot(set: SelectionSetNode, rootType: string): SelectionSetNode {
    const type = this.composite(rootType);
    return type ? this.set(set, type, false) : set;
  }

  /** A person among entities needs no question: he is the one that was asked about. */
  ofEntities(
    { selections }: SelectionSetNode,
    types: readonly string[],
  ): SelectionSetNode {
    const asked = types
      .filter((type) => type !== personType)
      .flatMap((type) =>
        fragment(
          this.object(type),
          this.questions(this.object(type), emptySelections, false, false),
        ),
      );
    return setOf([
      ...selections.map((node) => this.selection(node, null, false)),
      ...asked,
    ]);
  }

  private set(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    within: boolean,
    isPayload = false,
  ): SelectionSetNode {
    return setOf([
      ...set.selections.map((node) => this.selection(node, type, within)),
      ...this.objects(type).flatMap((object) => {
        const asked = this.questions(object, set, within, isPayload);
        return object === type ? asked : fragment(object, asked);
      }),
    ]);
  }

  private selection(
    node: SelectionNode,
    type: GraphQLCompositeType | null,
    within: boolean,
  ): SelectionNode {
    if (node.kind === Kind.FRAGMENT_SPREAD)
      return { ...node, name: nameNode(this.fragment(node, within)) };
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition
        ? this.composite(node.typeCondition.name.value)
        : type;
      const selections = node.selectionSet.selections.map((each) =>
        this.selection(each, condition, within),
      );
      return { ...node, selectionSet: setOf(selections) };
    }
    if (!node.selectionSet || !type) return node;
    const holder =
      isObjectType(type) || isInterfaceType(type)
        ? type.getFields()[node.name.value]
        : undefined;
    const result = holder && getNamedType(holder.type);
    if (!isCompositeType(result)) return node;
    const below = this.objects(type).every((object) =>
      this.isOfPerson(object, within),
    );
    const { schema } = this.facts;
    const isPayload = type === schema.getMutationType();
    // What leads back to the root leads to anybody.
    const isRoot =
      result === schema.getQueryType() || result === schema.getMutationType();
    return {
      ...node,
      selectionSet: this.set(
        node.selectionSet,
        result,
        below && !isRoot,
        isPayload,
      ),
    };
  }

  /** A fragment as it is asked within a person or without: what is asked beside it differs. Gives its name. */
  private fragment(
    { name: { value: name } }: FragmentSpreadNode,
    within: boolean,
  ): string {
    const own = `${name}_${within ? 'within' : 'without'}`;
    if (this.fragments.has(own)) return own;
    const given = this.given.get(name)!;
    const type = this.composite(given.typeCondition.name.value);
    const selections = given.selectionSet.selections.map((node) =>
      this.selection(node, type, within),
    );
    this.fragments.set(own, {
      ...given,
      name: nameNode(own),
      selectionSet: setOf(selections),
    });
    return own;
  }

  /** Whether what stands below such an object is about one person, who is asked for. */
  private isOfPerson(type: GraphQLObjectType, within: boolean): boolean {
    if (this.toPerson(type)) return true;
    return within && !isWithoutPerson(type);
  }

  private questions(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    within: boolean,
    isPayload: boolean,
  ): FieldNode[] {
    const isKnown = within && !isWithoutPerson(type);
    const one = this.toPerson(type);
    if (one)
      return isKnown && type.name !== personType ? [] : [this.asked(one)];
    if (isKnown) return [];
    // An act is about somebody, also when nothing of him is asked back; and the cursor of a page gives its last person away.
    return Object.values(type.getFields()).flatMap((field) => {
      const isIncluded =
        field.name === 'edges'
          ? this.asks(set, 'pageInfo')
          : isPayload && isObjectType(field.type) && field.args.length === 0;
      const held = getNamedType(field.type);
      const lead = isIncluded && isObjectType(held) && this.toPerson(held);
      return lead ? [this.asked(fieldNode(field.name, [lead]))] : [];
    });
  }

  /** The field that says whom such an object is about, wherever it stands. */
  private toPerson(type: GraphQLObjectType): FieldNode | null {
    if (type.name === personType) return fieldNode('id');
    const field = leadOf(type);
    return field && this.facts.answers(this.partner, type.name, field.name)
      ? fieldNode(field.name, [fieldNode('id')])
      : null;
  }

  /** Each field under a key of its own: under one key they could not stand beside each other. */
  private asked(field: FieldNode): FieldNode {
    return { ...field, alias: nameNode(this.prefix + field.name.value) };
  }

  private objects(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isObjectType(type)
      ? [type]
      : this.facts.schema.getPossibleTypes(type);
  }

  private asks({ selections }: SelectionSetNode, name: string): boolean {
    return selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === name;
      const { selectionSet } =
        node.kind === Kind.FRAGMENT_SPREAD
          ? this.given.get(node.name.value)!
          : node;
      return this.asks(selectionSet, name);
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
