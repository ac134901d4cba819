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

/** The part of a schema that a caller has permission for: what introspection shows and error messages may mention. */
export type FilteredSchemaFor = (
  schema: GraphQLSchema,
  permissions: CallerPermissions,
) => GraphQLSchema;

/** More than there are different sets of permissions in use at once. */
const maxCachedSchemas = 50;

/** Filters a schema once for all callers with the same permissions. */
export function filteredSchemas(): FilteredSchemaFor {
  const caches = new WeakMap<GraphQLSchema, LRUCache<string, GraphQLSchema>>();
  return (schema, permissions) => {
    const ofSchema =
      caches.get(schema) ?? new LRUCache({ max: maxCachedSchemas });
    caches.set(schema, ofSchema);
    const filtered =
      ofSchema.get(permissions.id) ??
      new SchemaFilter(schema, permissions).result();
    ofSchema.set(permissions.id, filtered);
    return filtered;
  };
}

/**
 * Leaves out types and fields without permission, and types that are then unreachable. The result is a valid schema: an object or interface
 * without fields is left out too, and an interface keeps the fields that all its remaining implementations have.
 */
class SchemaFilter {
  readonly #left: Set<string>;
  readonly #made = new Map<string, GraphQLCompositeType>();
  readonly #arguments: FilteredArguments;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly permissions: Permissions,
  ) {
    this.#arguments = new FilteredArguments(schema, permissions);
    const types = Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .filter((type) => !isIntrospectionType(type) && this.isAllowed(type));
    this.#left = new Set(types.map(({ name }) => name));
    for (let size = Infinity; this.#left.size < size;) {
      size = this.#left.size;
      for (const type of types)
        if (!this.isUsable(type)) this.#left.delete(type.name);
    }
  }

  result(): GraphQLSchema {
    const mutation = this.schema.getMutationType();
    const query = this.schema.getQueryType()!;
    const config = {
      // Composition drops a description of the schema; that of the query type says where to begin.
      description: this.schema.description ?? query.description,
      directives: this.schema.getDirectives(),
      query: this.made(query),
      mutation: mutation && this.isKept(mutation) ? this.made(mutation) : null,
      assumeValid: true,
    };
    // A type that is reachable only through an interface must be listed in `types`, and may itself add interfaces.
    let types: GraphQLObjectType[] = [];
    for (;;) {
      const schema = new GraphQLSchema({ ...config, types });
      const implementations = Object.values(schema.getTypeMap())
        .filter(isInterfaceType)
        .flatMap(({ name }) =>
          this.keptObjects(this.schema.getType(name) as GraphQLInterfaceType),
        );
      const next = [...new Set(implementations)].map((name) =>
        this.made(this.schema.getType(name) as GraphQLObjectType),
      );
      if (next.length === types.length) return schema;
      types = next;
    }
  }

  private isKept({ name }: GraphQLCompositeType): boolean {
    return this.#left.has(name);
  }

  private keptObjects(type: GraphQLCompositeType): string[] {
    return objectsOf(this.schema, type).filter((name) => this.#left.has(name));
  }

  private isAllowed(type: GraphQLCompositeType): boolean {
    return !isObjectType(type) || this.permissions.allowsType(type.name);
  }

  private isUsable(type: GraphQLCompositeType): boolean {
    if (isUnionType(type)) return this.keptObjects(type).length > 0;
    if (isInterfaceType(type) && this.keptObjects(type).length === 0)
      return false;
    return Object.keys(type.getFields()).some((field) =>
      this.hasField(type, field),
    );
  }

  private hasField(
    type: GraphQLObjectType | GraphQLInterfaceType,
    field: string,
  ): boolean {
    const result = getNamedType(type.getFields()[field]!.type);
    if (isCompositeType(result) && !this.isKept(result)) return false;
    return isObjectType(type)
      ? this.permissions.allowsField(type.name, field) &&
          this.argumentsOf(type, field) !== null
      : this.keptObjects(type).every((name) =>
          this.hasField(this.schema.getType(name) as GraphQLObjectType, field),
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
    const config = {
      fields: () => this.fields(type),
      interfaces: () => this.kept(type.getInterfaces()),
    };
    return isObjectType(type)
      ? new GraphQLObjectType({ ...type.toConfig(), ...config })
      : new GraphQLInterfaceType({ ...type.toConfig(), ...config });
  }

  private kept<T extends GraphQLCompositeType>(types: readonly T[]): T[] {
    return types
      .filter((type) => this.isKept(type))
      .map((type) => this.made(type));
  }

  private fields(type: GraphQLObjectType | GraphQLInterfaceType) {
    return Object.fromEntries(
      Object.entries(type.toConfig().fields)
        .filter(([name]) => this.hasField(type, name))
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
    return this.#arguments.of(this.keptObjects(type), type.getFields()[field]!);
  }

  private output(type: GraphQLOutputType): GraphQLOutputType {
    if (isNonNullType(type))
      return new GraphQLNonNull(this.output(type.ofType));
    if (isListType(type)) return new GraphQLList(this.output(type.ofType));
    return isCompositeType(type) ? this.made(type) : type;
  }
}
