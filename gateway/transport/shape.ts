import {
  Kind,
  TypeNameMetaFieldDef,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  getNamedType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A field as it was asked of one type of object. */
export interface AskedField {
  /** Its alias, or else its name. */
  key: string;
  name: string;
  node: FieldNode;
  type: GraphQLOutputType;
  /** Under @skip or @include: it may be absent. */
  optional: boolean;
  /** What was asked below it; `null` for a leaf. */
  below: Shape | null;
}

interface Fields {
  asked: readonly AskedField[];
  personKeys: readonly PersonKey[];
}

interface PersonKey {
  key: string;
  /** Without it nobody knows whom the object is about. */
  isNeeded: boolean;
}

interface Selections {
  set: SelectionSetNode;
  optional: boolean;
}

/** What was asked of a place in an answer: the fields, by the type of the object that stands there. Made once per document. */
export class Shape {
  readonly #fields = new Map<string, Fields>();

  /**
   * `type` is `null` for the entities of a fetch: any object may stand there. Keys that begin with `personPrefix` ask whom an object is
   * about.
   */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly type: GraphQLCompositeType | null,
    private readonly selections: Selections[],
    private readonly personPrefix: string,
  ) {}

  /** The type of an object that a partner put here; `null` when it does not belong here, or is not of the type that is `known`. */
  typeOf(value: Record<string, unknown>, known = this.type?.name) {
    const named = Object.hasOwn(value, '__typename')
      ? value['__typename']
      : known;
    if (typeof named !== 'string' || !this.admits(named)) return null;
    return this.type || named === known ? named : null;
  }

  /** The fields asked of an object of this type. */
  fields(typename: string): readonly AskedField[] {
    return this.of(typename).asked;
  }

  /** The keys under which an object of this type says whom it is about; none where that is known or it is about nobody. */
  personKeys(typename: string): readonly PersonKey[] {
    return this.of(typename).personKeys;
  }

  private of(typename: string): Fields {
    let fields = this.#fields.get(typename);
    if (!fields) this.#fields.set(typename, (fields = this.collect(typename)));
    return fields;
  }

  private admits(typename: string): boolean {
    const type = this.schema.getType(typename);
    if (!isObjectType(type)) return false;
    if (!this.type || this.type === type) return true;
    return isAbstractType(this.type) && this.schema.isSubType(this.type, type);
  }

  private collect(typename: string): Fields {
    const personKeys: PersonKey[] = [];
    const found = new Map<string, { node: FieldNode; at: Selections[] }>();
    const walk = ({ set, optional }: Selections) => {
      for (const node of set.selections) {
        const free = optional || isConditional(node);
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          if (key.startsWith(this.personPrefix)) {
            const type = this.typeOfField(typename, node.name.value);
            personKeys.push({ key, isNeeded: isNonNullType(type) });
            continue;
          }
          const entry = found.get(key) ?? { node, at: [] };
          const below = node.selectionSet ?? emptySelections;
          entry.at.push({ set: below, optional: free });
          found.set(key, entry);
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          if (this.applies(node.typeCondition?.name.value, typename))
            walk({ set: node.selectionSet, optional: free });
        } else throw new Error('A fetch has no named fragments.');
      }
    };
    this.selections.forEach(walk);
    const asked = Array.from(found, ([key, { node, at }]) =>
      this.askedField(typename, key, node, at),
    );
    return { asked, personKeys };
  }

  private applies(condition: string | undefined, typename: string): boolean {
    if (!condition || condition === typename) return true;
    const [outer, inner] = [condition, typename].map((name) =>
      this.schema.getType(name),
    );
    return (
      isAbstractType(outer) &&
      isObjectType(inner) &&
      this.schema.isSubType(outer, inner)
    );
  }

  private askedField(
    typename: string,
    key: string,
    node: FieldNode,
    at: Selections[],
  ): AskedField {
    const name = node.name.value;
    const type = this.typeOfField(typename, name);
    const named = getNamedType(type);
    const below = isCompositeType(named)
      ? new Shape(
          this.schema,
          named,
          at.map(({ set }) => ({ set, optional: false })),
          this.personPrefix,
        )
      : null;
    const optional = at.every((each) => each.optional);
    return { key, name, node, type, optional, below };
  }

  private typeOfField(typename: string, name: string): GraphQLOutputType {
    const parent = this.schema.getType(typename);
    const type = isObjectType(parent)
      ? { ...parent.getFields(), __typename: TypeNameMetaFieldDef }[name]?.type
      : undefined;
    if (!type)
      throw new Error('A fetch asks a field that is not in the graph.');
    return type;
  }
}

const emptySelections: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [],
};

const isConditional = ({ directives = [] }: Pick<FieldNode, 'directives'>) =>
  directives.some(({ name }) => ['skip', 'include'].includes(name.value));
