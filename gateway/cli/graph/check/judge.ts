import type { JudgedChange, SchemaChange } from './change.js';
import {
  registeredBy,
  type RegisteredBy,
  type RegisteredUse,
} from './registered.js';
import { usersOf, type ClientUse, type Usage } from './usage.js';

/** What is known of who uses the graph; `null`: nothing. */
export interface KnownUse {
  usage: Usage | null;
  registered: readonly RegisteredUse[] | null;
  /** Whether the access log shows every use of a coordinate. */
  isRecorded(coordinate: string): boolean;
}

/**
 * Judges a change by who uses what it concerns, or registered that they will: a change that would break or surprise is safe when nobody does.
 * While use may be unknown, the change keeps its severity.
 */
export function judged(
  change: SchemaChange,
  { usage, registered, isRecorded }: KnownUse,
): Omit<JudgedChange, 'accepted' | 'location'> {
  const { code, coordinate, severity, message, concerns } = change;
  const base = {
    ...{ code, coordinate, severity, message },
    ...{ usedBy: [], registeredBy: [] },
  };
  if (severity === 'safe') return { ...base, effect: 'safe' };
  if (concerns.length === 0) return { ...base, effect: 'for review' };
  const isConcerned = change.isConcerned ?? (() => true);
  const by = registeredBy(registered ?? [], concerns, isConcerned);
  const usedBy = usage ? usersOf(usage, concerns, isConcerned) : [];
  if (by.length + usedBy.length > 0)
    return {
      ...base,
      ...{ usedBy, registeredBy: by },
      effect: [...by.map(registration), ...usedBy.map(inWords)].join('; '),
    };
  const none = registered ? 'no registered operation uses it, and ' : '';
  if (!usage)
    return { ...base, effect: `${none}${none && 'other '}use is not known` };
  const days = `${daysOf(usage)} until ${usage.until}`;
  if (concerns.every(isRecorded))
    return {
      ...base,
      severity: 'safe',
      effect: `${none}no client requested it in the ${days}`,
    };
  if (registered && areAllStrict(usage, registered))
    return {
      ...base,
      severity: 'safe',
      effect: `no registered operation uses it, and all clients of the ${days} have registered theirs`,
    };
  return {
    ...base,
    effect: `${none}${none && 'other '}use is not known: the access log has no requests that disclose no data subject`,
  };
}

/** Then what they registered is all that they can send. */
function areAllStrict(
  { uses }: Usage,
  registered: readonly RegisteredUse[],
): boolean {
  const strict = new Set(
    registered
      .filter(({ manifest }) => manifest.mode === 'strict')
      .map(({ manifest }) => manifest.client),
  );
  return (
    uses.length > 0 &&
    uses.every(({ client }) => client !== null && strict.has(client))
  );
}

/** `90 days`. */
export const daysOf = ({ days }: { days: number }): string =>
  days === 1 ? 'day' : `${days} days`;

/** `requested by portaal 214 times, last 2026-11-28`. */
const inWords = ({ client, requests, last }: ClientUse): string =>
  `requested by ${client} ${requests === 1 ? 'once' : `${requests} times`}, last ${last}`;

/** `registered by portaal as Dossier, Overzicht (Team portaal, portaal@example.nl)`. */
const registration = ({
  client,
  owner,
  contact,
  operations,
}: RegisteredBy): string =>
  `registered by ${client} as ${operations.join(', ')} (${owner}, ${contact})`;
