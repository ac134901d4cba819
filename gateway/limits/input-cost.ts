import {
  getNamedType,
  isInputObjectType,
  type GraphQLInputType,
} from 'graphql';

/** The cost of an argument's value: 0, unless its type or a given input field has `@cost`. */
export function costOfInput(
  value: unknown,
  type: GraphQLInputType,
  weightOf: (coordinate: string) => number | undefined,
): number {
  const sum = (costs: number[]) =>
    costs.reduce((total, each) => total + each, 0);
  if (Array.isArray(value))
    return sum(value.map((each) => costOfInput(each, type, weightOf)));
  const named = getNamedType(type);
  const own = weightOf(named.name) ?? 0;
  if (!isInputObjectType(named) || typeof value !== 'object' || !value)
    return own;
  const given = value as Record<string, unknown>;
  return sum([
    own,
    ...Object.values(named.getFields())
      .filter(({ name }) => given[name] !== undefined)
      .flatMap(({ name, type: inner }) => [
        weightOf(`${named.name}.${name}`) ?? 0,
        costOfInput(given[name], inner, weightOf),
      ]),
  ]);
}
