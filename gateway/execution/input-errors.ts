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

/** Errors of one request that are told. */
const maximum = 10;

/**
 * What is wrong with variables (GraphQL specification, section 6.1.2, CoerceVariableValues): where, in names of the schema and numbers of
 * lists, and what. Never a value, nor a key that the schema does not have: either may be a personal number.
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

/** What is wrong at a place. */
interface Wrong {
  what: string;
  /** The field of the input that it is about. */
  field?: string;
}

const required = { what: 'it is required' };

/** `start` is the place up to its first name, with the quote that opens it. */
export function inWords(start: string, path: Path, { what, field }: Wrong) {
  const steps = field === undefined ? path : [...path, field];
  const place = steps.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${step}`,
  );
  return `${start}${place.join('')}" has an invalid value; ${what}.`;
}

/** By the messages of graphql-js, of which only the beginning is its own for certain: it quotes values. */
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

/** What a message of graphql-js, or of a scalar of ours, says is wrong with a value; `null` for a message about anything else. */
export function wrong(message: string): Wrong | null {
  const missing = /^Field "(?:\w+\.)?(\w+)" of required type /.exec(message);
  if (missing) return { ...required, field: missing[1]! };
  const shape = /^(\w+ must look like [\w:.-]+?)\.?$/.exec(message);
  if (shape) return { what: shape[1]! };
  const kind = kinds.find(([pattern]) => pattern.test(message));
  return kind ? { what: kind[1] } : null;
}
