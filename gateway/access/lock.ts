import { getNamedType, isCompositeType, type GraphQLSchema } from 'graphql';
import type { Caller } from '../../shared/caller.js';
import type { AccessRules, Rule } from './access-rules.js';
import { objectsOf, resultOf } from './graph-types.js';

/** What one caller may see of the graph. */
export interface Lock {
  /** The same for two callers who may see the same. */
  id: string;
  opensType(type: string): boolean;
  /** A field of an object: by its own rules, those of its type, and those of the type it returns. One without any rule stays shut. */
  opensField(type: string, field: string): boolean;
}

/** `granted`: the policies that the decision point grants this caller for this request. */
export function lockFor(
  { role, scopes }: Pick<Caller, 'role' | 'scopes'>,
  granted: ReadonlySet<string>,
  rules: AccessRules,
  schema: GraphQLSchema,
): Lock {
  const isKnown = role !== 'anoniem';
  const held = new Set(scopes.filter((scope) => rules.scopes.has(scope)));
  const has = { scopes: held, policies: granted };
  const meets = (all: readonly Rule[]) =>
    all.every(
      ({ asks, anyOf }) =>
        isKnown &&
        anyOf.some((set) => set.every((name) => has[asks].has(name))),
    );
  const opensType = (type: string) => meets(rules.ofType(type));
  const opensResult = (type: string, field: string): boolean => {
    const result = resultOf(schema, type, field);
    const named = result && getNamedType(result);
    if (!isCompositeType(named)) return !!named && opensType(named.name);
    return objectsOf(schema, named).some(opensType);
  };
  return {
    id: isKnown ? JSON.stringify([sorted(held), sorted(granted)]) : 'anoniem',
    opensType,
    opensField: (type, field) => {
      const own = [...rules.ofType(type), ...rules.ofField(type, field)];
      return own.length > 0 && meets(own) && opensResult(type, field);
    },
  };
}

const sorted = (names: Iterable<string>) => [...names].sort();
