import {
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DirectiveNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Json } from './json.js';
import { leafOf, type Leaf } from './leaf.js';
import { reservedNames } from './reserved-names.js';

/** The expected shape of a value, with everything selected below it, so that nothing is looked up while a response is read. */
export interface ResponseShape {
  readonly nonNull: boolean;
  /** Exactly one of these three is set. */
  readonly items: ResponseShape | null;
  readonly object: Selection | null;
  readonly leaf: Leaf | null;
}

/** A selected field of one object type. */
export interface Selected {
  /** Its response key. */
  key: string;
  /** The response key in the client's operation, which may differ. */
  clientKey: string;
  name: string;
  due: ResponseShape;
  /** One list for each occurrence in the operation; the field is included when all conditions of one list hold; `null`: always included. */
  conditions: readonly (readonly Condition[])[] | null;
}

/** `@skip` or `@include` with a variable (GraphQL specification, sections 3.13.1 and 3.13.2). */
export interface Condition {
  variable: string;
  /** The required value of the variable. */
  is: boolean;
}

/** What is selected on objects of one type, in order. */
interface SelectedOfType {
  /** Extra selections included. */
  all: readonly Selected[];
  fields: readonly Selected[];
  extra: readonly Selected[];
}

interface Part {
  set: SelectionSetNode;
  conditions: readonly Condition[];
}

export interface Named {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The client's response keys, where they were renamed. */
  clientKeys?: ReadonlyMap<string, string>;
}

/** The merged selection set at one position, by the object's type. Created once per operation. */
export class Selection {
  readonly #byType = new Map<string, SelectedOfType>();

  /** Whether this is a root type, which subgraphs may name differently. */
  readonly isRoot: boolean;
  /** Whether objects of several types are possible here. */
  readonly isAbstract: boolean;
  readonly #admitted = new Map<string, boolean>();

  /** `type` is `null` where any type is possible: among entities. */
  constructor(
    private readonly graph: Named,
    readonly type: string | null,
    private readonly parts: readonly Part[],
  ) {
    const { schema } = graph;
    this.isRoot = [schema.getQueryType(), schema.getMutationType()].some(
      (each) => each?.name === type,
    );
    this.isAbstract = type === null || isAbstractType(schema.getType(type));
  }

  /** The fields by response key, in order (GraphQL specification, section 6.3.2, CollectFields). */
  of(typename: string): readonly Selected[] {
    return this.ofType(typename).fields;
  }

  /** The extra selections on an object of this type. */
  extraOf(typename: string): readonly Selected[] {
    return this.ofType(typename).extra;
  }

  /** All fields of a response, extra selections included, in its order. */
  sentOf(typename: string): readonly Selected[] {
    return this.ofType(typename).all;
  }

  private ofType(typename: string): SelectedOfType {
    let selected = this.#byType.get(typename);
    if (!selected) {
      const all = this.collect(typename);
      const isExtra = ({ key }: Selected) =>
        key.startsWith(reservedNames.extra);
      const extra = all.filter(isExtra);
      const fields =
        extra.length > 0 ? all.filter((each) => !isExtra(each)) : all;
      this.#byType.set(typename, (selected = { all, fields, extra }));
    }
    return selected;
  }

  /** The names of the object types that are possible here, unless any is. */
  get possibleTypes(): readonly string[] {
    const type =
      this.type === null ? null : this.graph.schema.getType(this.type);
    return isAbstractType(type)
      ? this.graph.schema.getPossibleTypes(type).map(({ name }) => name)
      : [this.type!];
  }

  /** Whether the schema has this type: clients do not see those that are inaccessible. */
  hasType(name: string): boolean {
    return this.graph.schema.getType(name) !== undefined;
  }

  /** The shapes of the value under a response key, by possible type. */
  shapesOf(key: string): readonly ResponseShape[] {
    return this.possibleTypes.flatMap((type) =>
      this.of(type).flatMap((each) => (each.key === key ? each.due : [])),
    );
  }

  /** Whether an object of this type is possible here. A subgraph may have an interface as an object (`@interfaceObject`). */
  admits(typename: string): boolean {
    if (typename === this.type) return true;
    // A subgraph could send any number of other names.
    if (!this.graph.schema.getType(typename)) return false;
    let admitted = this.#admitted.get(typename);
    if (admitted === undefined)
      this.#admitted.set(typename, (admitted = this.mayBe(typename)));
    return admitted;
  }

  private mayBe(typename: string): boolean {
    const { schema } = this.graph;
    const type = schema.getType(typename);
    if (this.type === null) return isObjectType(type) || isInterfaceType(type);
    const own = schema.getType(this.type);
    return (
      isAbstractType(own) && isObjectType(type) && schema.isSubType(own, type)
    );
  }

  /** Whether `typename` is `expectedType` or a type that implements that interface. */
  isA(typename: string, expectedType: string | null): boolean {
    return (
      typename === expectedType ||
      (expectedType !== null && this.applies(expectedType, typename))
    );
  }

  private collect(typename: string): Selected[] {
    const found = new Map<string, { name: string; at: Part[] }>();
    const walk = ({ set, conditions: enclosing }: Part) => {
      for (const node of set.selections) {
        const conditions = conditionsOf(node.directives ?? [], enclosing);
        if (!conditions) continue;
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          const entry = found.get(key) ?? { name: node.name.value, at: [] };
          entry.at.push({ set: node.selectionSet ?? nothing, conditions });
          found.set(key, entry);
          continue;
        }
        const fragment =
          node.kind === Kind.FRAGMENT_SPREAD
            ? this.graph.fragments.get(node.name.value)!
            : node;
        if (this.applies(fragment.typeCondition?.name.value, typename))
          walk({ set: fragment.selectionSet, conditions });
      }
    };
    this.parts.forEach(walk);
    return Array.from(found, ([key, { name, at }]) => ({
      key,
      clientKey: this.graph.clientKeys?.get(key) ?? key,
      name,
      due: this.due(this.typeOf(typename, name), at),
      conditions: at.some(({ conditions }) => conditions.length === 0)
        ? null
        : at.map(({ conditions }) => conditions),
    }));
  }

  private applies(condition: string | undefined, typename: string): boolean {
    if (!condition || condition === typename) return true;
    const { schema } = this.graph;
    const outer = schema.getType(condition);
    const inner = schema.getType(typename);
    return (
      isAbstractType(outer) &&
      (isObjectType(inner) || isInterfaceType(inner)) &&
      schema.isSubType(outer, inner)
    );
  }

  private typeOf(typename: string, field: string): GraphQLOutputType {
    const meta = metaFields.find(({ name }) => name === field);
    if (meta) return meta.type;
    const type = this.graph.schema.getType(typename);
    const definition =
      isObjectType(type) || isInterfaceType(type)
        ? type.getFields()[field]
        : undefined;
    if (!definition) throw new Error('A selected field is not in the schema.');
    return definition.type;
  }

  private due(type: GraphQLOutputType, at: readonly Part[]): ResponseShape {
    const known = leafShapes.get(type);
    if (known) return known;
    const nonNull = isNonNullType(type);
    const nullable = nonNull ? type.ofType : type;
    const due = { nonNull, items: null, object: null, leaf: null };
    if (isListType(nullable))
      return { ...due, items: this.due(nullable.ofType, at) };
    if (isLeafType(nullable)) {
      const shape = { ...due, leaf: leafOf(nullable) };
      leafShapes.set(type, shape);
      return shape;
    }
    const named = getNamedType(nullable);
    if (!isCompositeType(named)) throw new Error('Not an output type.');
    return { ...due, object: new Selection(this.graph, named.name, at) };
  }
}

/** Of scalars and enums: the same wherever one is selected. */
const leafShapes = new WeakMap<GraphQLOutputType, ResponseShape>();

const metaFields = [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef];

const nothing: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

/** `null`: never included. */
function conditionsOf(
  directives: readonly DirectiveNode[],
  enclosing: readonly Condition[],
): readonly Condition[] | null {
  let conditions = enclosing;
  for (const { name, arguments: [test] = [] } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const is = name.value === 'include';
    if (test?.value.kind === Kind.VARIABLE)
      conditions = [...conditions, { variable: test.value.name.value, is }];
    else if (test?.value.kind === Kind.BOOLEAN && test.value.value !== is)
      return null;
  }
  return conditions;
}

/** Whether an object has exactly the selected keys, in their order. */
export function hasShape(fields: readonly Selected[], value: Json): boolean {
  let at = 0;
  for (const has in value) {
    const field = fields[at++];
    if (has !== field?.key || has !== field.clientKey || field.conditions)
      return false;
  }
  return at === fields.length;
}

/** Whether the variables of a request include a field. */
export const isIncluded = (
  { conditions }: Selected,
  variables: Readonly<Record<string, unknown>>,
): boolean =>
  conditions === null ||
  conditions.some((all) =>
    all.every(({ variable, is }) => (variables[variable] === true) === is),
  );
