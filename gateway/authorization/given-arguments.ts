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

/** The values of an operation's variables, by name; what is not in it is not given. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** Stands for the value of a variable that is not known yet: it may give anything. */
const anything = Symbol();

/** Any request with this operation. */
export const unknownVariables = ({
  variableDefinitions = [],
}: OperationDefinitionNode): VariableValues =>
  namesOnly(
    variableDefinitions.map(({ variable }) => [variable.name.value, anything]),
  );

/** One request, the operation's defaults included. An explicit null is a value, and goes before a default. */
export const givenVariables = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: VariableValues,
): VariableValues =>
  namesOnly(
    variableDefinitions.flatMap(({ variable, defaultValue }) => {
      const name = variable.name.value;
      if (Object.hasOwn(variables, name)) return [[name, variables[name]]];
      return defaultValue ? [[name, valueFromASTUntyped(defaultValue)]] : [];
    }),
  );

/** Without what every object inherits: names are the client's. */
function namesOnly(entries: [string, unknown][]): VariableValues {
  const values = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of entries) values[name] = value;
  return values;
}

/** An argument of a field, or a field of an input below it, that has a value. */
export interface Given {
  /** `Type.field(argument)` or `Input.field`. */
  coordinate: string;
  /** As a client knows it: `filter.fase`. */
  path: string;
  /** Only when a variable gives it, whose value is not known yet. */
  isUncertain: boolean;
}

/** What is given at one place of an operation. A default of the schema counts: the partner goes by it. */
export function givenAt(
  field: string,
  definitions: readonly GraphQLArgument[],
  { arguments: nodes = [] }: FieldNode,
  variables: VariableValues,
): Given[] {
  const found: Given[] = [];
  const expanded = new Set<string>();
  // Grows on the way. Not by recursion: how deep a value goes is up to the client.
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
    found.push({ coordinate, path, isUncertain: value === anything });
    for (const below of placesBelow(place, expanded)) places.push(below);
  }
  return found;
}

/** Where a value stands. */
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
  if (value === anything) {
    if (expanded.has(input.name)) return [];
    expanded.add(input.name);
  } else if (typeof value !== 'object' || value === null) return [];
  return Object.values(input.getFields()).map((field) => ({
    type: field.type,
    value: value === anything ? anything : valueOf(field, value),
    coordinate: `${input.name}.${field.name}`,
    path: path.length < maxPath ? `${path}.${field.name}` : path,
  }));
}

/** Of a path in a message. */
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
