import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../days.js';

/** A scalar that is a text. A literal is one too, or with `enumLiterals` the name of a value, as of an enum. */
export function textScalar(
  name: string,
  shape: string,
  valid: (value: string) => boolean,
  { enumLiterals = false } = {},
): GraphQLScalarType<string, string> {
  const check = (value: unknown, node?: ValueNode) => {
    if (typeof value === 'string' && valid(value)) return value;
    throw new GraphQLError(`${name} must look like ${shape}.`, {
      ...(node && { nodes: node }),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => check(value),
    parseValue: (value) => check(value),
    parseLiteral: (node) =>
      check(
        node.kind === Kind.STRING || (enumLiterals && node.kind === Kind.ENUM)
          ? node.value
          : undefined,
        node,
      ),
  });
}

/** A calendar day that exists, `YYYY-MM-DD`. */
export const DateScalar = textScalar('Date', 'YYYY-MM-DD', isDay);

const time = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** A moment in UTC with milliseconds, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'YYYY-MM-DDTHH:MM:SS.sssZ',
  (value) => isDay(value.slice(0, 10)) && time.test(value.slice(10)),
);
