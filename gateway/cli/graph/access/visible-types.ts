import { isObjectType, type GraphQLSchema } from 'graphql';
import { filteredSchemas } from '../../../authorization/filtered-schema.js';
import { permissionsFor } from '../../../authorization/permissions.js';
import {
  leadingTypesFirst,
  rulesInWords,
} from '../../../authorization/who-sees-what/page.js';
import type { CallerWithPurpose } from '../../../authentication/purpose.js';
import type { Supergraph } from '../../../supergraph/supergraph.js';
import { grantedPolicies } from '../caller.js';

/** What a caller sees of one object type. */
export interface VisibleType {
  type: string;
  open: string[];
  /** Fields that are not open, and what their rules require. */
  closed: { field: string; rule: string }[];
}

/** The part of the API schema that is open to a caller. */
export function openSchema(
  { accessRules: rules }: Supergraph,
  schema: GraphQLSchema,
  caller: CallerWithPurpose,
): GraphQLSchema {
  const granted = grantedPolicies(caller.caller, [...rules.policies], 'query');
  const permissions = permissionsFor(rules)(caller, granted, schema);
  return filteredSchemas()(schema, permissions);
}

/** Every object type of the API schema, the roots first; `open` is empty where nothing can be reached. */
export function visibleTypes(
  { accessRules: rules }: Supergraph,
  schema: GraphQLSchema,
  open: GraphQLSchema,
): VisibleType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .sort(leadingTypesFirst)
    .map((type) => {
      const seen = open.getType(type.name);
      const fields = isObjectType(seen) ? seen.getFields() : {};
      const isOpen = (field: string) => Object.hasOwn(fields, field);
      const names = Object.keys(type.getFields());
      return {
        type: type.name,
        open: names.filter(isOpen),
        closed: names
          .filter((name) => !isOpen(name))
          .map((field) => ({
            field,
            rule: rulesInWords([
              ...rules.ofType(type.name),
              ...rules.ofField(type.name, field),
            ]),
          })),
      };
    });
}

/** A line for each type of which something is open, and one for the others. */
export function inWords(types: readonly VisibleType[]): string[] {
  const some = types.filter(({ open }) => open.length > 0);
  const none = types.filter(({ open }) => open.length === 0);
  return [
    ...some.map(lineOf),
    ...(none.length > 0
      ? [`Nothing of ${none.map(({ type }) => type).join(', ')}.`]
      : []),
  ];
}

function lineOf({ type, open, closed }: VisibleType): string {
  if (closed.length === 0)
    return open.length === 1
      ? `${type}: its one field, ${open[0]}.`
      : `${type}: all ${open.length} fields.`;
  const all = open.length + closed.length;
  const reasons = new Map<string, string[]>();
  for (const { field, rule } of closed)
    reasons.set(rule, [...(reasons.get(rule) ?? []), field]);
  const missing = Array.from(
    reasons,
    ([rule, fields]) =>
      `${fields.join(', ')}${rule ? ` (requires ${rule})` : ''}`,
  );
  return `${type}: ${open.length} of ${all} fields: ${open.join(', ')}. Not: ${missing.join('; ')}.`;
}
