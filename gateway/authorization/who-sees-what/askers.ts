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

/** `+` is seen, `p` when the decision point grants a policy, nothing is not seen. */
export type Sight = '+' | 'p' | '';

/** Somebody with a role who asks for a purpose, with a token that brings all that it opens to him. */
export interface Asker {
  role: Role;
  activity: Verwerkingsactiviteit;
  /** Whether a field can be asked and reached at all; people are restricted further, by the partners' stores. */
  sees(type: string, field: string): Sight;
  /** Whether an argument, `Type.field(argument)`, or a field of an input, `Input.field`, can be given. */
  gives(coordinate: string): Sight;
}

/** Everybody whom the register lets ask for something, in its order. `schema` is the graph as clients may know it. */
export function askers(
  { accessRules: rules }: Supergraph,
  schema: GraphQLSchema,
  register: Verwerkingsregister,
): Asker[] {
  const lockFor = permissionsFor(rules);
  const visible = filteredSchemas();
  const graphOf = (caller: Caller, granted: ReadonlySet<string>) =>
    visible(
      schema,
      lockFor({ caller, ownScopes: caller.scopes }, granted, schema),
    );
  return register.flatMap((activity) =>
    roles.flatMap((role): Asker[] => {
      const scopes = activity.opent[role];
      if (!scopes) return [];
      const caller = asking(role, scopes, activity);
      const sure = graphOf(caller, new Set());
      const granted = graphOf(caller, rules.policies);
      const sight = (isIn: (graph: GraphQLSchema) => boolean): Sight =>
        isIn(sure) ? '+' : isIn(granted) ? 'p' : '';
      return [
        {
          role,
          activity,
          sees: (type, field) => sight((graph) => has(graph, type, field)),
          gives: (coordinate) => sight((graph) => takes(graph, coordinate)),
        },
      ];
    }),
  );
}

function has(schema: GraphQLSchema, name: string, field: string): boolean {
  const type = schema.getType(name);
  return isObjectType(type) && field in type.getFields();
}

function takes(schema: GraphQLSchema, coordinate: string): boolean {
  const [name = '', field = '', argument] = coordinate.split(/[.()]/);
  const type = schema.getType(name);
  if (isInputObjectType(type)) return field in type.getFields();
  return (
    isObjectType(type) &&
    (type.getFields()[field]?.args ?? []).some((each) => each.name === argument)
  );
}

const asking = (
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
