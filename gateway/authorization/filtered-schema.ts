import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { objectsOf } from './graph-types.js';
import type { CallerPermissions, Permissions } from './permissions.js';
import { FilteredArguments } from './filtered-arguments.js';

/** The graph as one caller may see it. */
export type FilteredSchema = (
  schema: GraphQLSchema,
  lock: CallerPermissions,
) => GraphQLSchema;

/** So many callers who see different things are served without making their graphs anew. */
const maxRemembered = 50;

/** Makes it once for all callers who may see the same. */
export function filteredSchemas(): FilteredSchema {
  const known = new WeakMap<GraphQLSchema, LRUCache<string, GraphQLSchema>>();
  return (schema, lock) => {
    const ofSchema = known.get(schema) ?? new LRUCache({ max: maxRemembered });
    known.set(schema, ofSchema);
    const visible = ofSchema.get(lock.id) ?? new Pruning(schema, lock).result();
    ofSchema.set(lock.id, visible);
    return visible;
  };
}

/**
 * Leaves out what is not opened, and what is then reached by nothing. It stays a schema that holds: an object or interface of which
 * nothing remains goes too, and a field of an interface is there when every type has it that is still behind the interface.
 */
class Pruning {
  readonly #left: Set<string>;
  readonly #made = new Map<string, GraphQLCompositeType>();
  readonly #arguments: FilteredArguments;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly opening: Permissions,
  ) {
    this.#arguments = new FilteredArguments(schema, opening);
    const types = Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .filter((type) => !isIntrospectionType(type) && this.isOpen(type));
    this.#left = new Set(types.map(({ name }) => name));
    for (let size = Infinity; this.#left.size < size;) {
      size = this.#left.size;
      for (const type of types)
        if (!this.stays(type)) this.#left.delete(type.name);
    }
  }

  result(): GraphQLSchema {
    const mutation = this.schema.getMutationType();
    const config = {
      description: this.schema.description,
      directives: this.schema.getDirectives(),
      query: this.made(this.schema.getQueryType()!),
      mutation: mutation && this.isLeft(mutation) ? this.made(mutation) : null,
      assumeValid: true,
    };
    // A type that is only ever met behind an interface has to be named; that may bring further interfaces.
    let types: GraphQLObjectType[] = [];
    for (;;) {
      const made = new GraphQLSchema({ ...config, types });
      const behind = Object.values(made.getTypeMap())
        .filter(isInterfaceType)
        .flatMap(({ name }) =>
          this.objectsLeft(this.schema.getType(name) as GraphQLInterfaceType),
        );
      const next = [...new Set(behind)].map((name) =>
        this.made(this.schema.getType(name) as GraphQLObjectType),
      );
      if (next.length === types.length) return made;
      types = next;
    }
  }

  private isLeft({ name }: GraphQLCompositeType): boolean {
    return this.#left.has(name);
  }

  private objectsLeft(type: GraphQLCompositeType): string[] {
    return objectsOf(this.schema, type).filter((name) => this.#left.has(name));
  }

  private isOpen(type: GraphQLCompositeType): boolean {
    return !isObjectType(type) || this.opening.allowsType(type.name);
  }

  private stays(type: GraphQLCompositeType): boolean {
    if (isUnionType(type)) return this.objectsLeft(type).length > 0;
    if (isInterfaceType(type) && this.objectsLeft(type).length === 0)
      return false;
    return Object.keys(type.getFields()).some((field) =>
      this.shows(type, field),
    );
  }

  private shows(
    type: GraphQLObjectType | GraphQLInterfaceType,
    field: string,
  ): boolean {
    const result = getNamedType(type.getFields()[field]!.type);
    if (isCompositeType(result) && !this.isLeft(result)) return false;
    return isObjectType(type)
      ? this.opening.allowsField(type.name, field) &&
          this.argumentsOf(type, field) !== null
      : this.objectsLeft(type).every((name) =>
          this.shows(this.schema.getType(name) as GraphQLObjectType, field),
        );
  }

  private made<T extends GraphQLCompositeType>(type: T): T {
    const made = this.#made.get(type.name) ?? this.make(type);
    this.#made.set(type.name, made);
    return made as T;
  }

  private make(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isUnionType(type))
      return new GraphQLUnionType({
        ...type.toConfig(),
        types: () => this.kept(type.getTypes()),
      });
    const left = {
      fields: () => this.fields(type),
      interfaces: () => this.kept(type.getInterfaces()),
    };
    return isObjectType(type)
      ? new GraphQLObjectType({ ...type.toConfig(), ...left })
      : new GraphQLInterfaceType({ ...type.toConfig(), ...left });
  }

  private kept<T extends GraphQLCompositeType>(types: readonly T[]): T[] {
    return types
      .filter((type) => this.isLeft(type))
      .map((type) => this.made(type));
  }

  private fields(type: GraphQLObjectType | GraphQLInterfaceType) {
    return Object.fromEntries(
      Object.entries(type.toConfig().fields)
        .filter(([name]) => this.shows(type, name))
        .map(([name, field]) => [
          name,
          {
            ...field,
            type: this.output(field.type),
            args: this.argumentsOf(type, name)!,
          },
        ]),
    );
  }

  private argumentsOf(type: GraphQLCompositeType, field: string) {
    if (isUnionType(type)) return null;
    return this.#arguments.of(this.objectsLeft(type), type.getFields()[field]!);
  }

  private output(type: GraphQLOutputType): GraphQLOutputType {
    if (isNonNullType(type))
      return new GraphQLNonNull(this.output(type.ofType));
    if (isListType(type)) return new GraphQLList(this.output(type.ofType));
    return isCompositeType(type) ? this.made(type) : type;
  }
}
