import {
  GraphQLError,
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { own, type Json, type Path } from './json.js';

/** Errors per request that are reported one by one. */
const maximum = 10;

/**
 * Errors of variable coercion (GraphQL specification, section 6.1.2, CoerceVariableValues): a path of schema names and list indexes, and
 * the kind of error. Never a value, nor a key that the schema does not have: either may be a personal number.
 */
export function variableErrors(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Json>,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  for (const node of definitions) {
    const name = node.variable.name.value;
    const add = (path: Path, what: Wrong) =>
      errors.push(
        new GraphQLError(inWords(`Variable "$${name}`, path, what), {
          nodes: node,
          extensions: { code: 'BAD_USER_INPUT' },
        }),
      );
    const type = typeFromAST(schema, node.type);
    if (!isInputType(type)) continue;
    if (Object.hasOwn(given, name))
      coerceInputValue(own(given, name), type, (path, _value, { message }) =>
        add(path, wrong(message) ?? { what: 'it is not of its type' }),
      );
    else if (!node.defaultValue && isNonNullType(type)) add([], required);
    if (errors.length >= maximum) break;
  }
  return errors.slice(0, maximum);
}

/** The kind of error at a path. */
interface Wrong {
  what: string;
  /** The input field that it concerns. */
  field?: string;
}

const required = { what: 'it is required' };

/** `start` is the path up to its first name, with the opening quote. */
export function inWords(start: string, path: Path, { what, field }: Wrong) {
  const steps = field === undefined ? path : [...path, field];
  const place = steps.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${step}`,
  );
  return `${start}${place.join('')}" has an invalid value; ${what}.`;
}

/** Recognised by their beginning: the rest of a message of graphql-js quotes values. */
const kinds: [RegExp, string][] = [
  [/^Field "\w+" is not defined by type /, 'it has an unknown field'],
  [
    /^Expected (non-nullable type|value of type "[^"]*", found null)/,
    'null is not allowed here',
  ],
  [/^Expected type "\w+" to be an object/, 'an object is due'],
  [
    /^(Value [\s\S]* does not exist in|Enum "\w+" cannot represent)/,
    'it is not one of the values of its enum',
  ],
  [/^Int cannot represent/, 'a whole number of at most 32 bits is due'],
  [/^Float cannot represent/, 'a number is due'],
  [/^String cannot represent/, 'a text is due'],
  [/^Boolean cannot represent/, 'true or false is due'],
  [/^ID cannot represent/, 'a text or a whole number is due'],
  [/^Expected (value of )?type /, 'it is not of its type'],
];

/** What a message of graphql-js, or of one of our scalars, says is wrong with a value; `null` for any other message. */
export function wrong(message: string): Wrong | null {
  const missing = /^Field "(?:\w+\.)?(\w+)" of required type /.exec(message);
  if (missing) return { ...required, field: missing[1]! };
  const shape = /^(\w+ must look like [\w:.-]+?)\.?$/.exec(message);
  if (shape) return { what: shape[1]! };
  const kind = kinds.find(([pattern]) => pattern.test(message));
  return kind ? { what: kind[1] } : null;
}
