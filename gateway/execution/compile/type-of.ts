import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { own, type Json } from '../json.js';

/** Whether an object passes a fragment; one that does not tell its type passes when `unknown` says so. */
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
