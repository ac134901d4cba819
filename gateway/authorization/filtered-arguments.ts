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

/** The arguments of the graph, and the inputs below them, as one caller may give them. */
export class FilteredArguments {
  /** Inputs of which he can give a value. */
  readonly #left: Set<GraphQLInputObjectType>;
  readonly #made = new Map<string, GraphQLInputObjectType>();

  constructor(
    schema: GraphQLSchema,
    private readonly opening: Permissions,
  ) {
    this.#left = new Set(
      Object.values(schema.getTypeMap()).filter(isInputObjectType),
    );
    for (let size = Infinity; this.#left.size < size;) {
      size = this.#left.size;
      for (const input of this.#left)
        if (!this.stays(input)) this.#left.delete(input);
    }
  }

  /** Of a field, wherever it may be asked: `types` are objects. `null` when it goes by an argument that he may not give. */
  of(
    types: readonly string[],
    { name, args }: GraphQLField<unknown, unknown>,
  ): GraphQLFieldConfigArgumentMap | null {
    const closed = args.filter((argument) =>
      types.some(
        (type) => !this.isOpen(argument, `${type}.${name}(${argument.name})`),
      ),
    );
    if (closed.some(isAlwaysGiven)) return null;
    return Object.fromEntries(
      args
        .filter((argument) => !closed.includes(argument))
        .map((argument) => [
          argument.name,
          { ...argument, type: this.input(argument.type) },
        ]),
    );
  }

  private stays(input: GraphQLInputObjectType): boolean {
    const fields = Object.values(input.getFields());
    const open = this.open(input, fields);
    return (
      open.length > 0 &&
      fields.every((field) => open.includes(field) || !isAlwaysGiven(field))
    );
  }

  private open(
    { name }: GraphQLInputObjectType,
    fields: readonly GraphQLInputField[],
  ): GraphQLInputField[] {
    return fields.filter((field) =>
      this.isOpen(field, `${name}.${field.name}`),
    );
  }

  private isOpen({ type }: { type: GraphQLInputType }, coordinate: string) {
    const named = getNamedType(type);
    return (
      this.opening.allowsArgument(coordinate) &&
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
      this.open(input, Object.values(input.getFields())).map(
        ({ name, type }) => [
          name,
          { ...config[name]!, type: this.input(type) },
        ],
      ),
    );
  }
}

/** Whether the field goes by it also when nobody gives it. */
const isAlwaysGiven = (input: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(input.type) || (input.defaultValue ?? null) !== null;
