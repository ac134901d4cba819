import type { Caller } from '../../shared/access/caller.js';
import type { Day } from '../../shared/days.js';
import { graphError } from '../../shared/graphql/errors.js';
import type { Authenticated } from './authenticate.js';
import type {
  Verwerkingsactiviteit,
  Verwerkingsregister,
} from './verwerkingsactiviteit.js';

/** Who asks for what: the caller as partners and record know him. */
export interface CallerWithPurpose {
  /** His scopes are those that his purpose opens. */
  caller: Caller;
  /** Those that some purpose opens to his role: what he may see, although perhaps not now. */
  ownScopes: readonly string[];
}

/**
 * Establishes the purpose of a request by the `Doelbinding` headers it brings. Who is anoniem has none. Errors: PURPOSE_REQUIRED when
 * the client has several and names none; PURPOSE_NOT_ALLOWED when the one that it names, or has, is not for this request.
 */
export function withPurpose(
  { doelen, ...known }: Authenticated,
  named: readonly string[] = [],
  register: Verwerkingsregister,
  day: Day,
): CallerWithPurpose {
  if (known.role === 'anoniem' && named.length === 0)
    return { caller: known, ownScopes: [] };
  const open = register.filter((one) => !whyNot(one, known, day));
  const own = new Set(doelen ?? open.map(({ uri }) => uri));
  const choice = open.filter(({ uri }) => own.has(uri));
  const activity = chosen(named, own, choice, register);
  const reason = whyNot(activity, known, day);
  if (reason) throw notAllowed(reason, choice);
  if (!own.has(activity!.uri))
    throw notAllowed('This client does not have this purpose.', choice);
  const opened = (activities: Verwerkingsregister) => {
    const scopes = activities.flatMap(({ opent }) => opent[known.role] ?? []);
    return known.scopes.filter((scope) => scopes.includes(scope));
  };
  return {
    caller: {
      ...known,
      scopes: opened([activity!]),
      purpose: activity!.uri,
      needsWhereabouts: activity!.needsWhereabouts,
    },
    ownScopes: opened(open),
  };
}

/** The activity that the client names, or the only one that it has. */
function chosen(
  named: readonly string[],
  own: ReadonlySet<string>,
  choice: Verwerkingsregister,
  register: Verwerkingsregister,
): Verwerkingsactiviteit | undefined {
  if (named.length > 1)
    throw notAllowed('Send the header `Doelbinding` once.', choice);
  const [uri] = named.length === 1 || own.size !== 1 ? named : own;
  if (uri !== undefined) return register.find((one) => one.uri === uri);
  if (choice.length === 0)
    throw notAllowed('This client has no purpose.', choice);
  throw graphError(
    'PURPOSE_REQUIRED',
    `This client has several purposes, and named none. ${mend(choice)}`,
  );
}

/** Why a caller may not ask for this now; `null` when he may. */
function whyNot(
  activity: Verwerkingsactiviteit | undefined,
  { role }: Caller,
  day: Day,
): string | null {
  if (!activity) return 'This purpose is not in the register.';
  const { opent, van, tot } = activity;
  if (van > day) return 'This purpose has not begun yet.';
  if (tot !== null && tot <= day) return 'This purpose has ended.';
  return opent[role] ? null : `This purpose is not for the role ${role}.`;
}

const notAllowed = (reason: string, choice: Verwerkingsregister) =>
  graphError('PURPOSE_NOT_ALLOWED', `${reason} ${mend(choice)}`);

const mend = (choice: Verwerkingsregister) =>
  choice.length > 0
    ? `Name one of its own in the header \`Doelbinding\`: ${choice.map(({ uri }) => uri).join(', ')}.`
    : 'No purpose in the register is open to it now: ask the issuer of its tokens for one (claim `doelbinding`).';
