import { GraphQLError } from 'graphql';
import { InvalidArgumentError } from 'commander';
import {
  roles,
  type Caller,
  type Role,
} from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { personas, type Persona } from '../../../shared/demo/personas.js';
import {
  withPurpose,
  type CallerWithPurpose,
} from '../../authentication/purpose.js';
import { verwerkingsregister } from '../../authentication/verwerkingsregister.js';
import { policies } from '../../authorization/policy/policies.js';
import { CommandFailed } from './command-failed.js';

/** A persona of the demonstration, or a role with all scopes of its purposes. */
export type Who = { name: string } & Pick<
  Persona,
  'role' | 'organisatie' | 'justitiabele' | 'scopes'
> & { doelbinding: readonly string[] | null };

/** Of an option or argument. Error: InvalidArgumentError, with all names. */
export function parseWho(name: string): Who {
  if (Object.hasOwn(personas, name))
    return { name, ...personas[name as keyof typeof personas] };
  const role = roles.find((each) => each === name);
  if (!role)
    throw new InvalidArgumentError(
      `Give a persona (${Object.keys(personas).join(', ')}) or a role (${roles.join(', ')}).`,
    );
  return {
    name,
    role,
    organisatie: null,
    justitiabele: null,
    scopes: scopesOf(role),
    doelbinding: null,
  };
}

const scopesOf = (role: Role): string[] => [
  ...new Set(
    verwerkingsregister.flatMap(({ scopesByRole }) => scopesByRole[role] ?? []),
  ),
];

/** As the gateway establishes it for a request. `purpose`: the header `Doelbinding`. Error: CommandFailed. */
export function callerFor(who: Who, purpose?: string): CallerWithPurpose {
  try {
    return withPurpose(
      {
        subject: `demo:${who.name}`,
        client: `demo-${who.name}`,
        role: who.role,
        organisation: who.organisatie,
        justitiabele: who.justitiabele && demoPersonId(who.justitiabele),
        scopes: who.scopes,
        purpose: null,
        needsWhereabouts: false,
        waarneming: null,
        noodtoegang: null,
        requestId: 'graph',
        purposes: who.doelbinding,
      },
      purpose === undefined ? [] : [purpose],
      verwerkingsregister,
      today(),
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new CommandFailed(
      `${who.name}: ${error.message} On the command line it is --purpose.`,
    );
  }
}

/** Of these, those that the gateway grants when it has no decision point. */
export const grantedPolicies = (
  { subject, role, organisation, client, purpose }: Caller,
  touched: readonly string[],
  operation: string,
): ReadonlySet<string> =>
  new Set(
    touched.filter((id) =>
      policies[id]?.({
        subject: {
          type: role === 'systeem' ? 'service' : 'user',
          id: subject,
          properties: {
            role,
            organisation,
            client,
            waarneming: false,
            noodtoegang: false,
          },
        },
        action: {
          name: operation === 'mutation' ? 'write' : 'read',
          properties: purpose ? { processing_activity_id: purpose } : {},
        },
        context: { time: new Date().toISOString(), traceparent: '' },
        resource: { type: 'policy', id },
      }),
    ),
  );
