import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Caller, Role } from '../../../shared/access/caller.js';
import { callerOfRole } from '../../authentication/caller-of-role.js';
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
  /** Whether introspection shows a type, by a policy or not. */
  knows(type: string): boolean;
  /** The same as `sees` for an argument, `Type.field(argument)`, or an input field, `Input.field`. */
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
    scopesOf(activity).map(([role, scopes]): CallerProfile => {
      const caller = callerOfRole(role, scopes, activity);
      const withoutPolicies = schemaOf(caller, new Set());
      const granted = schemaOf(caller, rules.policies);
      const visibility = (
        isIn: (graph: GraphQLSchema) => boolean,
      ): Visibility => (isIn(withoutPolicies) ? '+' : isIn(granted) ? 'p' : '');
      return {
        label: newLabel(role, activity, labels),
        role,
        activity,
        sees: (type, field) =>
          visibility((graph) => hasField(graph, type, field)),
        knows: (type) => granted.getType(type) !== undefined,
        gives: (coordinate) =>
          visibility((graph) => hasArgument(graph, coordinate)),
      };
    }),
  );
}

/** The roles of the register, not those of this process: a party that has just been declared has others. */
const scopesOf = ({ scopesByRole }: Verwerkingsactiviteit) =>
  Object.entries(scopesByRole) as [Role, readonly string[]][];

/** Of a purpose; its URI ends with this and a version. */
export const purposeName = ({ uri }: Verwerkingsactiviteit): string =>
  uri.split('/').at(-2) ?? uri;

/** Not a number: a purpose that is added in between would change every line of the page. */
function newLabel(
  role: Role,
  activity: Verwerkingsactiviteit,
  labels: Set<string>,
): string {
  const purpose = purposeName(activity);
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
