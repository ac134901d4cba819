import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import {
  roles,
  type Caller,
  type Role,
} from '../../../shared/access/caller.js';
import type { Supergraph } from '../../supergraph/supergraph.js';
import { permissionsFor } from '../permissions.js';
import type {
  Verwerkingsactiviteit,
  Verwerkingsregister,
} from '../../authentication/verwerkingsactiviteit.js';
import { filteredSchemas } from '../filtered-schema.js';

/** `+`: permitted; `p`: when the decision point grants a policy; empty: not permitted. */
export type Visibility = '+' | 'p' | '';

/** A caller with one role and one purpose, whose token has all scopes of that purpose. */
export interface CallerProfile {
  /** Of the page: the first letters of role and purpose, `cas.det`. */
  label: string;
  role: Role;
  activity: Verwerkingsactiviteit;
  /** Whether a field is permitted and reachable; row-level authorization restricts further. */
  sees(type: string, field: string): Visibility;
  /** The same for an argument, `Type.field(argument)`, or an input field, `Input.field`. */
  gives(coordinate: string): Visibility;
}

/** Every role and purpose of the register that gives scopes, in its order. `schema` is the API schema. */
export function callerProfiles(
  { accessRules: rules }: Supergraph,
  schema: GraphQLSchema,
  register: Verwerkingsregister,
): CallerProfile[] {
  const permissionsOf = permissionsFor(rules);
  const filteredSchemaFor = filteredSchemas();
  const schemaOf = (caller: Caller, granted: ReadonlySet<string>) =>
    filteredSchemaFor(
      schema,
      permissionsOf({ caller, ownScopes: caller.scopes }, granted, schema),
    );
  const labels = new Set<string>();
  return register.flatMap((activity) =>
    roles.flatMap((role): CallerProfile[] => {
      const scopes = activity.scopesByRole[role];
      if (!scopes) return [];
      const caller = callerWith(role, scopes, activity);
      const withoutPolicies = schemaOf(caller, new Set());
      const granted = schemaOf(caller, rules.policies);
      const visibility = (
        isIn: (graph: GraphQLSchema) => boolean,
      ): Visibility => (isIn(withoutPolicies) ? '+' : isIn(granted) ? 'p' : '');
      return [
        {
          label: newLabel(role, activity, labels),
          role,
          activity,
          sees: (type, field) =>
            visibility((graph) => hasField(graph, type, field)),
          gives: (coordinate) =>
            visibility((graph) => hasArgument(graph, coordinate)),
        },
      ];
    }),
  );
}

/** Not a number: a purpose that is added in between would change every line of the page. */
function newLabel(
  role: Role,
  { uri }: Verwerkingsactiviteit,
  labels: Set<string>,
): string {
  const purpose = uri.split('/').at(-2) ?? uri;
  let length = 3;
  let label = '';
  do label = `${role.slice(0, 3)}.${purpose.slice(0, length++)}`;
  while (labels.has(label) && length <= purpose.length);
  labels.add(label);
  return label;
}

function hasField(schema: GraphQLSchema, name: string, field: string): boolean {
  const type = schema.getType(name);
  return isObjectType(type) && field in type.getFields();
}

function hasArgument(schema: GraphQLSchema, coordinate: string): boolean {
  const [name = '', field = '', argument] = coordinate.split(/[.()]/);
  const type = schema.getType(name);
  if (isInputObjectType(type)) return field in type.getFields();
  return (
    isObjectType(type) &&
    (type.getFields()[field]?.args ?? []).some((each) => each.name === argument)
  );
}

const callerWith = (
  role: Role,
  scopes: readonly string[],
  { uri: purpose, needsWhereabouts }: Verwerkingsactiviteit,
): Caller => ({
  subject: role,
  client: null,
  role,
  organisation: null,
  justitiabele: null,
  scopes,
  purpose,
  needsWhereabouts,
  waarneming: null,
  noodtoegang: null,
  requestId: 'who-sees-what',
});
