import {
  GraphQLError,
  getNullableType,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { isExact } from './exact-json.js';
import { isObject, own, type Json } from './json.js';
import { leafOf } from './leaf.js';

/**
 * Variables with each number exactly as its type can hold it, also one that JSON.parse would have changed (see parseExactly); or the error
 * of one that cannot be kept. Other coercion errors are left to graphql-js.
 */
export function exactVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Json>,
): Readonly<Json> | GraphQLError {
  if (Object.values(variables).every(isText)) return variables;
  const result = { ...variables };
  for (const node of variableDefinitions) {
    const name = node.variable.name.value;
    const type = typeFromAST(schema, node.type);
    if (!isInputType(type) || !Object.hasOwn(variables, name)) continue;
    const value = exact(own(variables, name), type);
    if (value === changed)
      return new GraphQLError(
        `Variable "$${name}" has a number with more digits than are kept. Send it as a text, or shorter.`,
        { nodes: node, extensions: { code: 'BAD_USER_INPUT' } },
      );
    result[name] = value;
  }
  return result;
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || value === null;

/** A number that its type cannot hold exactly. */
const changed = Symbol('changed');

function exact(value: unknown, type: GraphQLInputType): unknown {
  if (isText(value)) return value;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (!Array.isArray(value)) return exact(value, nullable.ofType);
    const items = value.map((item) => exact(item, nullable.ofType));
    return items.includes(changed) ? changed : items;
  }
  if (isInputObjectType(nullable)) {
    if (!isObject(value)) return value;
    const fields = nullable.getFields();
    const entries = Object.entries(value).map(([name, each]) => {
      const field = fields[name];
      return [name, field ? exact(each, field.type) : each] as const;
    });
    return entries.some(([, each]) => each === changed)
      ? changed
      : Object.fromEntries(entries);
  }
  if (!isLeafType(nullable)) return value;
  const leaf = leafOf(nullable);
  if (leaf.fits(value)) return value;
  const kept = leaf.exactly(value);
  if (kept !== undefined) return kept;
  return isExact(value) && !isLarge(value) ? value : changed;
}

/** An integer of which JSON.parse may have lost digits. */
const isLarge = (value: unknown): boolean =>
  Number.isInteger(value) && !Number.isSafeInteger(value);
