import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** Values by path of an input (`input.doelen`); a required input without one gets a default of its type. */
type Values = Readonly<Record<string, unknown>>;

/** A mutation that selects only `fout`, with required arguments and those that have a value. Its ids do not exist. */
export function anyMutation(
  { name, args }: Pick<GraphQLField<unknown, unknown>, 'name' | 'args'>,
  values: Values = {},
): string {
  const given = args.map(
    (arg) =>
      `${arg.name}: ${print(astFromValue(valueOf(arg.type, arg.name, values), arg.type)!)}`,
  );
  return `mutation { ${name}(${given.join(', ')}) { fout { code boodschap veld } } }`;
}

function valueOf(
  type: GraphQLInputType,
  path: string,
  values: Values,
): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, values);
  if (isListType(type)) return [valueOf(type.ofType, path, values)];
  if (path in values) return values[path];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (!isInputObjectType(type)) return scalars[type.name];
  const within = Object.values(type.getFields()).filter((field) => {
    const own = `${path}.${field.name}`;
    return (
      isNonNullType(field.type) ||
      Object.keys(values).some(
        (key) => key === own || key.startsWith(`${own}.`),
      )
    );
  });
  return Object.fromEntries(
    within.map((field) => [
      field.name,
      valueOf(field.type, `${path}.${field.name}`, values),
    ]),
  );
}

const scalars: Record<string, unknown> = {
  String: 'tekst',
  ID: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-01-05',
  Meldingsoort: 'AANKOMST',
  Partij: 'DJI',
  DateTime: '2026-01-05T12:00:00.000Z',
};

/** The paths of all inputs of a field whose type has this name. */
export function inputsOf(
  { args }: Pick<GraphQLField<unknown, unknown>, 'args'>,
  typeName: string,
): string[] {
  const found: string[] = [];
  const visit = (type: GraphQLInputType, path: string): void => {
    if (isNonNullType(type) || isListType(type)) visit(type.ofType, path);
    else if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        visit(field.type, `${path}.${field.name}`);
    else if (type.name === typeName) found.push(path);
  };
  for (const arg of args) visit(arg.type, arg.name);
  return found;
}
