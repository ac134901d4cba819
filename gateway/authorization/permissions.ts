import { getNamedType, isCompositeType, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AccessRules, Rule } from './access-rules.js';
import { fieldAt, objectsOf, resultOf } from './graph-types.js';
import type { CallerWithPurpose } from '../authentication/purpose.js';

/** What somebody may see of the graph. */
export interface Permissions {
  /** What it looks like: `__schema` and `__type`, cut to what else is open to him. */
  allowsIntrospection: boolean;
  allowsType(type: string): boolean;
  /** A field of an object: by its own rules, those of its type, and those of the type it returns. One without any rule stays shut. */
  allowsField(type: string, field: string): boolean;
  /** An argument, `Type.field(argument)`, or a field of an input, `Input.field`: by every field by which it filters, orders or finds. */
  allowsArgument(coordinate: string): boolean;
}

/** What one caller may see of the graph, for the purpose of his request. */
export interface CallerPermissions extends Permissions {
  /** The same for two callers who ask for the same purpose and may see the same. */
  id: string;
  /** What he might see for another purpose. */
  forAnyPurpose: Permissions;
}

/** `granted`: the policies that the decision point grants this caller for this request. */
export type PermissionsFor = (
  who: CallerWithPurpose,
  granted: ReadonlySet<string>,
  schema: GraphQLSchema,
) => CallerPermissions;

/** Most callers may see what others may too. */
const maxKept = 100;

/** Permissions are cached: what one says follows from who asks, what is granted and the schema alone. */
export function permissionsFor(rules: AccessRules): PermissionsFor {
  const kept = new LRUCache<
    string,
    { schema: GraphQLSchema; permissions: CallerPermissions }
  >({
    max: maxKept,
  });
  return (who, granted, schema) => {
    const { role, scopes, purpose } = who.caller;
    const id = JSON.stringify([role, purpose, scopes, who.ownScopes, ...granted]); // prettier-ignore
    const known = kept.get(id);
    if (known?.schema === schema) return known.permissions;
    const permissions = callerPermissions(rules, who, granted, schema);
    kept.set(id, { schema, permissions });
    return permissions;
  };
}

function callerPermissions(
  rules: AccessRules,
  { caller: { role, scopes, purpose }, ownScopes }: CallerWithPurpose,
  granted: ReadonlySet<string>,
  schema: GraphQLSchema,
): CallerPermissions {
  const isKnown = role !== 'anoniem';
  const ruled = (some: readonly string[]) =>
    some.filter((scope) => rules.scopes.has(scope)).sort();
  const held = ruled(scopes);
  const own = ruled(ownScopes);
  const opens = (scopes: readonly string[]): Permissions => ({
    ...permissionsOf(
      isKnown,
      { scopes: new Set(scopes), policies: granted },
      rules,
      schema,
    ),
    allowsIntrospection: isKnown,
  });
  return {
    id: isKnown
      ? JSON.stringify([purpose, held, own, [...granted].sort()])
      : 'anoniem',
    ...opens(held),
    forAnyPurpose: opens(own),
  };
}

function permissionsOf(
  isKnown: boolean,
  has: Record<Rule['asks'], ReadonlySet<string>>,
  rules: AccessRules,
  schema: GraphQLSchema,
): Omit<Permissions, 'allowsIntrospection'> {
  const meets = (all: readonly Rule[]) =>
    all.every(
      ({ asks, anyOf }) =>
        isKnown &&
        anyOf.some((set) => set.every((name) => has[asks].has(name))),
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
  // An operation asks many fields at several places.
  const known = new Map<string, boolean>();
  const allowsKnown = (type: string, field: string) => {
    const at = `${type}.${field}`;
    let opens = known.get(at);
    if (opens === undefined) known.set(at, (opens = allowsField(type, field)));
    return opens;
  };
  const allowsRead = (coordinate: string): boolean => {
    const [type, field] = fieldAt(coordinate);
    const holder = schema.getType(type);
    return (
      isCompositeType(holder) &&
      objectsOf(schema, holder).every((name) => allowsKnown(name, field))
    );
  };
  return {
    allowsType,
    allowsField: allowsKnown,
    allowsArgument: (coordinate) =>
      rules.readBy(coordinate)?.every(allowsRead) ?? true,
  };
}
