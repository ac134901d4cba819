import {
  getNamedType,
  isInputObjectType,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';

/** Values of an operation's variables by name; one without a value is absent. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** In place of the value of a variable, before there is a request: it may be anything. */
const unknownValue = Symbol();

/** For decisions that hold for every request with this operation. */
export const unknownVariables = ({
  variableDefinitions = [],
}: OperationDefinitionNode): VariableValues =>
  withoutPrototype(
    variableDefinitions.map(({ variable }) => [
      variable.name.value,
      unknownValue,
    ]),
  );

/** Of one request, defaults of the operation included. An explicit null is a value, and overrides a default. */
export const givenVariables = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: VariableValues,
): VariableValues =>
  withoutPrototype(
    variableDefinitions.flatMap(({ variable, defaultValue }) => {
      const name = variable.name.value;
      if (Object.hasOwn(variables, name)) return [[name, variables[name]]];
      return defaultValue ? [[name, valueFromASTUntyped(defaultValue)]] : [];
    }),
  );

/** Names are the client's choice, so inherited properties such as `constructor` must not be found. */
function withoutPrototype(entries: [string, unknown][]): VariableValues {
  const values = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of entries) values[name] = value;
  return values;
}

/** An argument, or an input field below one, that has a value. */
export interface GivenArgument {
  /** `Type.field(argument)` or `Input.field`. */
  coordinate: string;
  /** For messages: `filter.fase`. */
  path: string;
  /** Its value depends on a variable, and may turn out to be absent. */
  isUncertain: boolean;
}

/** The arguments of one field of an operation that have a value. A default of the schema counts: the subgraph uses it. */
export function givenArguments(
  field: string,
  definitions: readonly GraphQLArgument[],
  { arguments: nodes = [] }: FieldNode,
  variables: VariableValues,
): readonly GivenArgument[] {
  if (definitions.length === 0) return nothing;
  const found: GivenArgument[] = [];
  const expanded = new Set<string>();
  // Grows while it is iterated. Not recursive: the client decides how deep a value nests.
  const places = definitions.map((definition): Place => {
    const { name, type } = definition;
    const node = nodes.find((each) => each.name.value === name);
    const own = node && valueFromASTUntyped(node.value, variables);
    const value = own === undefined ? defaultOf(definition) : own;
    return { type, value, coordinate: `${field}(${name})`, path: name };
  });
  for (const place of places) {
    const { value, coordinate, path } = place;
    if (value === undefined) continue;
    found.push({ coordinate, path, isUncertain: value === unknownValue });
    for (const below of placesBelow(place, expanded)) places.push(below);
  }
  return found;
}

/** As most fields have no argument. */
const nothing: readonly GivenArgument[] = [];

/** A value with its type and where it is given. */
interface Place {
  type: GraphQLInputType;
  value: unknown;
  coordinate: string;
  path: string;
}

function placesBelow(place: Place, expanded: Set<string>): Place[] {
  const { value, path } = place;
  const input = getNamedType(place.type);
  if (!isInputObjectType(input)) return [];
  if (Array.isArray(value))
    return value.map((item: unknown) => ({ ...place, value: item }));
  if (value === unknownValue) {
    if (expanded.has(input.name)) return [];
    expanded.add(input.name);
  } else if (typeof value !== 'object' || value === null) return [];
  return Object.values(input.getFields()).map((field) => ({
    type: field.type,
    value: value === unknownValue ? unknownValue : valueOf(field, value),
    coordinate: `${input.name}.${field.name}`,
    path: path.length < maxPath ? `${path}.${field.name}` : path,
  }));
}

/** Characters of a path in a message. */
const maxPath = 200;

const valueOf = (field: GraphQLInputField, holder: object): unknown => {
  const own = Object.hasOwn(holder, field.name)
    ? (holder as Record<string, unknown>)[field.name]
    : undefined;
  return own === undefined ? defaultOf(field) : own;
};

const defaultOf = ({
  defaultValue,
}: GraphQLArgument | GraphQLInputField): unknown => defaultValue ?? undefined;
