import type { Caller } from '../../shared/access/caller.js';
import type { Day } from '../../shared/days.js';
import { graphError } from '../../shared/graphql/errors.js';
import type { Authenticated } from './authenticate.js';
import type {
  Verwerkingsactiviteit,
  Verwerkingsregister,
} from './verwerkingsactiviteit.js';

/** The caller for the purpose of a request, as in caller assertions and audit entries. */
export interface CallerWithPurpose {
  /** Its scopes are limited to those of the purpose. */
  caller: Caller;
  /** Scopes of the token that any purpose of the role has: to distinguish what another purpose would permit. */
  ownScopes: readonly string[];
}

/**
 * Establishes the purpose of a request by its `Doelbinding` headers; without a token there is none. Errors: PURPOSE_REQUIRED when the client
 * has several purposes and the header is missing; PURPOSE_NOT_ALLOWED when the purpose is not allowed for this request.
 */
export function withPurpose(
  { purposes, ...authenticated }: Authenticated,
  purposeHeaders: readonly string[] = [],
  register: Verwerkingsregister,
  day: Day,
): CallerWithPurpose {
  if (authenticated.role === 'anoniem' && purposeHeaders.length === 0)
    return { caller: authenticated, ownScopes: [] };
  const allowed = register.filter(
    (one) => !notAllowedReason(one, authenticated, day),
  );
  const own = new Set(purposes ?? allowed.map(({ uri }) => uri));
  const choices = allowed.filter(({ uri }) => own.has(uri));
  const activity = chosen(purposeHeaders, own, choices, register);
  const reason = notAllowedReason(activity, authenticated, day);
  if (reason) throw notAllowed(reason, choices);
  if (!own.has(activity!.uri))
    throw notAllowed('This client does not have this purpose.', choices);
  const scopesFor = (activities: Verwerkingsregister) => {
    const scopes = activities.flatMap(
      ({ scopesByRole }) => scopesByRole[authenticated.role] ?? [],
    );
    return authenticated.scopes.filter((scope) => scopes.includes(scope));
  };
  return {
    caller: {
      ...authenticated,
      scopes: scopesFor([activity!]),
      purpose: activity!.uri,
      needsWhereabouts: activity!.needsWhereabouts,
    },
    ownScopes: scopesFor(allowed),
  };
}

/** The purpose in the header, or the only one of the client. */
function chosen(
  purposeHeaders: readonly string[],
  own: ReadonlySet<string>,
  choices: Verwerkingsregister,
  register: Verwerkingsregister,
): Verwerkingsactiviteit | undefined {
  if (purposeHeaders.length > 1)
    throw notAllowed('Send the header `Doelbinding` once.', choices);
  const [uri] =
    purposeHeaders.length === 1 || own.size !== 1 ? purposeHeaders : own;
  if (uri !== undefined) return register.find((one) => one.uri === uri);
  if (choices.length === 0)
    throw notAllowed('This client has no purpose.', choices);
  throw graphError(
    'PURPOSE_REQUIRED',
    `This client has several purposes, and named none. ${hint(choices)}`,
  );
}

/** Why a caller may not use this purpose now; `null` when it is allowed. */
function notAllowedReason(
  activity: Verwerkingsactiviteit | undefined,
  { role }: Caller,
  day: Day,
): string | null {
  if (!activity) return 'This purpose is not in the register.';
  const { scopesByRole, van, tot } = activity;
  if (van > day) return 'This purpose has not begun yet.';
  if (tot !== null && tot <= day) return 'This purpose has ended.';
  return scopesByRole[role]
    ? null
    : `This purpose is not for the role ${role}.`;
}

const notAllowed = (reason: string, choices: Verwerkingsregister) =>
  graphError('PURPOSE_NOT_ALLOWED', `${reason} ${hint(choices)}`);

const hint = (choices: Verwerkingsregister) =>
  choices.length > 0
    ? `Name one of its own in the header \`Doelbinding\`: ${choices.map(({ uri }) => uri).join(', ')}.`
    : 'No purpose in the register is open to it now: ask the issuer of its tokens for one (claim `doelbinding`).';
