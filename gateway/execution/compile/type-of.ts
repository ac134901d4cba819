import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { own, type Json } from '../json.js';

/** Whether the type condition of a fragment applies to an object; without a `__typename` it does when `unknown` is true. */
export function isOf(
  schema: GraphQLSchema,
  object: Json,
  condition: string | undefined,
  unknown = false,
): boolean {
  const named = own(object, '__typename');
  if (condition === undefined) return true;
  if (typeof named !== 'string') return unknown;
  if (named === condition) return true;
  const inner = schema.getType(named);
  const outer = schema.getType(condition);
  return (
    isAbstractType(outer) &&
    (isObjectType(inner) || isInterfaceType(inner)) &&
    schema.isSubType(outer, inner)
  );
}
