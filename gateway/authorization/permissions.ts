import { getNamedType, isCompositeType, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AccessRules, Rule } from './access-rules.js';
import { fieldAt, objectsOf, resultOf } from './graph-types.js';
import type { CallerWithPurpose } from '../authentication/purpose.js';

/** Permissions for types, fields and arguments of a schema. */
export interface Permissions {
  /** `__schema` and `__type`, over the filtered schema. */
  allowsIntrospection: boolean;
  allowsType(type: string): boolean;
  /** Of an object: by its own rules, those of its type and those of its result type. A field without any rule is denied. */
  allowsField(type: string, field: string): boolean;
  /** `Type.field(argument)` or `Input.field`: by the rules of every field by which it filters, orders or finds. */
  allowsArgument(coordinate: string): boolean;
}

/** Permissions of one caller for the purpose of the request. */
export interface CallerPermissions extends Permissions {
  /** Equal for callers with the same purpose and the same permissions. */
  id: string;
  /** To distinguish what another purpose would permit from what is never permitted. */
  forAnyPurpose: Permissions;
}

/** `granted`: the policies that the decision point grants this caller for this request. */
export type PermissionsFor = (
  who: CallerWithPurpose,
  granted: ReadonlySet<string>,
  schema: GraphQLSchema,
) => CallerPermissions;

/** Most callers have the same permissions as others. */
const maxCached = 100;

/** Cached: permissions depend only on the caller's role, purpose and scopes, the granted policies and the schema. */
export function permissionsFor(rules: AccessRules): PermissionsFor {
  const cache = new LRUCache<
    string,
    { schema: GraphQLSchema; permissions: CallerPermissions }
  >({
    max: maxCached,
  });
  return (who, granted, schema) => {
    const { role, scopes, purpose } = who.caller;
    const id = JSON.stringify([role, purpose, scopes, who.ownScopes, ...granted]); // prettier-ignore
    const cached = cache.get(id);
    if (cached?.schema === schema) return cached.permissions;
    const permissions = callerPermissions(rules, who, granted, schema);
    cache.set(id, { schema, permissions });
    return permissions;
  };
}

function callerPermissions(
  rules: AccessRules,
  { caller: { role, scopes, purpose }, ownScopes }: CallerWithPurpose,
  granted: ReadonlySet<string>,
  schema: GraphQLSchema,
): CallerPermissions {
  const isAuthenticated = role !== 'anoniem';
  const inRules = (some: readonly string[]) =>
    some.filter((scope) => rules.scopes.has(scope)).sort();
  const held = inRules(scopes);
  const own = inRules(ownScopes);
  const permissionsFrom = (scopes: readonly string[]): Permissions => ({
    ...permissionsOf(
      isAuthenticated,
      { scopes: new Set(scopes), policies: granted },
      rules,
      schema,
    ),
    allowsIntrospection: isAuthenticated,
  });
  return {
    id: isAuthenticated
      ? JSON.stringify([purpose, held, own, [...granted].sort()])
      : 'anoniem',
    ...permissionsFrom(held),
    forAnyPurpose: permissionsFrom(own),
  };
}

function permissionsOf(
  isAuthenticated: boolean,
  held: Record<Rule['requires'], ReadonlySet<string>>,
  rules: AccessRules,
  schema: GraphQLSchema,
): Omit<Permissions, 'allowsIntrospection'> {
  const meets = (all: readonly Rule[]) =>
    all.every(
      ({ requires, anyOf }) =>
        isAuthenticated &&
        anyOf.some((set) => set.every((name) => held[requires].has(name))),
    );
  const allowsType = (type: string) => meets(rules.ofType(type));
  const allowsResult = (type: string, field: string): boolean => {
    const result = resultOf(schema, type, field);
    const named = result && getNamedType(result);
    if (!isCompositeType(named)) return !!named && allowsType(named.name);
    return objectsOf(schema, named).some(allowsType);
  };
  const allowsField = (type: string, field: string): boolean => {
    const own = [...rules.ofType(type), ...rules.ofField(type, field)];
    return own.length > 0 && meets(own) && allowsResult(type, field);
  };
  // An operation selects many fields in several places.
  const cached = new Map<string, boolean>();
  const allowsFieldCached = (type: string, field: string) => {
    const at = `${type}.${field}`;
    let permissionsFrom = cached.get(at);
    if (permissionsFrom === undefined)
      cached.set(at, (permissionsFrom = allowsField(type, field)));
    return permissionsFrom;
  };
  const allowsRead = (coordinate: string): boolean => {
    const [type, field] = fieldAt(coordinate);
    const holder = schema.getType(type);
    return (
      isCompositeType(holder) &&
      objectsOf(schema, holder).every((name) => allowsFieldCached(name, field))
    );
  };
  return {
    allowsType,
    allowsField: allowsFieldCached,
    allowsArgument: (coordinate) =>
      rules.readBy(coordinate)?.every(allowsRead) ?? true,
  };
}
