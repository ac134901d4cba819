import {
  parsePage,
  type Page,
  type PageRow,
} from '../../../authorization/who-sees-what/parse-page.js';
import type { Verwerkingsregister } from '../../../authentication/verwerkingsactiviteit.js';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { SchemaChange } from './change.js';

/** A role with a purpose, as in the page. */
interface Profile {
  role: string;
  purpose: string;
}

/**
 * What closes, and what opens, of fields and arguments that are in both pages "who sees what": one change of each kind per field, and one for
 * all that opens to a role with a purpose that is new. What is added or removed is a change of the schema. `before` is the API schema of the
 * first page.
 */
export function accessChanges(
  was: string,
  is: string,
  before: GraphQLSchema,
  register: Verwerkingsregister,
): SchemaChange[] {
  const [pageBefore, pageAfter] = [parsePage(was), parsePage(is)];
  const known = new Set([...pageBefore.profiles.values()].map(keyOf));
  const changes = [...pageAfter.rows].flatMap(([at, row]) => {
    const old = pageBefore.rows.get(at);
    if (!old) return [];
    const coordinate = at.replace(/\)$/, ':)');
    const [seen, sees] = [
      openTo(old, pageBefore),
      openTo(row, pageAfter),
    ] as const;
    const lost = weakened(seen, sees);
    const gained = weakened(sees, seen).filter((each) =>
      known.has(keyOf(each)),
    );
    return [
      ...(lost.length > 0
        ? [narrowed(coordinate, lost, before, register)]
        : []),
      ...(gained.length > 0 ? [widened(coordinate, gained)] : []),
    ];
  });
  return [...changes, ...added(pageAfter, known)];
}

const keyOf = ({ role, purpose }: Profile): string => `${role} ${purpose}`;

/** A role with a purpose that the first page does not have. */
function added(
  { rows, profiles }: Page,
  known: ReadonlySet<string>,
): SchemaChange[] {
  return [...profiles]
    .filter(([, profile]) => !known.has(keyOf(profile)))
    .map(([label, { role, purpose }]) => {
      const open = [...rows.values()].filter(({ openTo: to }) => to.has(label));
      return {
        code: 'ROLE_ADDED',
        coordinate: role,
        severity: 'dangerous',
        message: `${role} (${purpose}) is new, and can read ${open.length} of ${rows.size} fields and arguments`,
        concerns: [],
      };
    });
}

/** `+` or `p` by role and purpose: labels may differ between pages. */
function openTo(
  { openTo: labels }: PageRow,
  { profiles }: Page,
): Map<string, { profile: Profile; by: '+' | 'p' }> {
  return new Map(
    [...labels].flatMap(([label, by]) => {
      const profile = profiles.get(label);
      return profile ? [[keyOf(profile), { profile, by }]] : [];
    }),
  );
}

type Open = ReturnType<typeof openTo>;

/** Those to whom it is open in `one`, and not, or only by a policy, in `other`. */
const weakened = (one: Open, other: Open): Profile[] =>
  [...one].flatMap(([key, { profile, by }]) => {
    const now = other.get(key)?.by;
    return now === undefined || (by === '+' && now === 'p') ? [profile] : [];
  });

function narrowed(
  coordinate: string,
  lost: readonly Profile[],
  before: GraphQLSchema,
  register: Verwerkingsregister,
): SchemaChange {
  const uris = new Map(register.map(({ naam, uri }) => [naam, uri]));
  const callers = new Set(
    lost.map(({ role, purpose }) => `${role} ${uris.get(purpose)}`),
  );
  return {
    code: 'ACCESS_NARROWED',
    coordinate,
    severity: 'breaking',
    message: `closes to ${listed(lost)}`,
    concerns: withInterfaces(coordinate, before),
    isConcerned: ({ role, purpose }) => callers.has(`${role} ${purpose}`),
  };
}

const widened = (
  coordinate: string,
  gained: readonly Profile[],
): SchemaChange => ({
  code: 'ACCESS_WIDENED',
  coordinate,
  severity: 'dangerous',
  message: `opens to ${listed(gained)}`,
  concerns: [],
});

/** `casemanager (Detentie), reclasseringswerker (Toezicht; Advies)`. */
function listed(profiles: readonly Profile[]): string {
  const byRole = new Map<string, string[]>();
  for (const { role, purpose } of profiles)
    byRole.set(role, [...(byRole.get(role) ?? []), purpose]);
  return [...byRole]
    .map(([role, purposes]) => `${role} (${purposes.join('; ')})`)
    .join(', ');
}

/** A field that is selected on an interface is recorded as a field of the interface. */
function withInterfaces(coordinate: string, schema: GraphQLSchema): string[] {
  const [name = '', member = ''] = coordinate.split('.');
  const type = schema.getType(name);
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  return [
    coordinate,
    ...interfaces
      .filter(isInterfaceType)
      .map((each) => `${each.name}.${member}`),
  ];
}
