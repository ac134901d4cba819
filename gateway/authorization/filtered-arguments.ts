import {
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Permissions } from './permissions.js';

/** Arguments and input types of a schema, without those that read fields for which the caller has no permission. */
export class FilteredArguments {
  /** Input types of which the caller can still give a value. */
  readonly #left: Set<GraphQLInputObjectType>;
  readonly #made = new Map<string, GraphQLInputObjectType>();

  constructor(
    schema: GraphQLSchema,
    private readonly permissions: Permissions,
  ) {
    this.#left = new Set(
      Object.values(schema.getTypeMap()).filter(isInputObjectType),
    );
    for (let size = Infinity; this.#left.size < size;) {
      size = this.#left.size;
      for (const input of this.#left)
        if (!this.isUsable(input)) this.#left.delete(input);
    }
  }

  /** Arguments of a field on all of these object types. `null` when one that always has a value is denied, and the field with it. */
  of(
    types: readonly string[],
    { name, args }: GraphQLField<unknown, unknown>,
  ): GraphQLFieldConfigArgumentMap | null {
    const denied = args.filter((argument) =>
      types.some(
        (type) =>
          !this.isAllowed(argument, `${type}.${name}(${argument.name})`),
      ),
    );
    if (denied.some(isAlwaysGiven)) return null;
    return Object.fromEntries(
      args
        .filter((argument) => !denied.includes(argument))
        .map((argument) => [
          argument.name,
          { ...argument, type: this.input(argument.type) },
        ]),
    );
  }

  private isUsable(input: GraphQLInputObjectType): boolean {
    const fields = Object.values(input.getFields());
    const allowed = this.allowed(input, fields);
    return (
      allowed.length > 0 &&
      fields.every((field) => allowed.includes(field) || !isAlwaysGiven(field))
    );
  }

  private allowed(
    { name }: GraphQLInputObjectType,
    fields: readonly GraphQLInputField[],
  ): GraphQLInputField[] {
    return fields.filter((field) =>
      this.isAllowed(field, `${name}.${field.name}`),
    );
  }

  private isAllowed({ type }: { type: GraphQLInputType }, coordinate: string) {
    const named = getNamedType(type);
    return (
      this.permissions.allowsArgument(coordinate) &&
      (!isInputObjectType(named) || this.#left.has(named))
    );
  }

  private input(type: GraphQLInputType): GraphQLInputType {
    if (isNonNullType(type)) return new GraphQLNonNull(this.input(type.ofType));
    if (isListType(type)) return new GraphQLList(this.input(type.ofType));
    return isInputObjectType(type) ? this.made(type) : type;
  }

  private made(input: GraphQLInputObjectType): GraphQLInputObjectType {
    let made = this.#made.get(input.name);
    if (!made) {
      made = new GraphQLInputObjectType({
        ...input.toConfig(),
        fields: () => this.fields(input),
      });
      this.#made.set(input.name, made);
    }
    return made;
  }

  private fields(input: GraphQLInputObjectType) {
    const config = input.toConfig().fields;
    return Object.fromEntries(
      this.allowed(input, Object.values(input.getFields())).map(
        ({ name, type }) => [
          name,
          { ...config[name]!, type: this.input(type) },
        ],
      ),
    );
  }
}

/** Required, or with a default: the field uses its value also when the client gives none. */
const isAlwaysGiven = (input: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(input.type) || (input.defaultValue ?? null) !== null;
