import type { JudgedChange, SchemaChange } from './change.js';
import { usersOf, type ClientUse, type Usage } from './usage.js';

/**
 * Judges a change by who used what it concerns: a change that would break or surprise is safe when no client did. Without usage, or when the
 * access log does not show all of it, the change keeps its severity.
 */
export function judged(
  change: SchemaChange,
  usage: Usage | null,
  isRecorded: (coordinate: string) => boolean,
): Omit<JudgedChange, 'accepted' | 'location'> {
  const { code, coordinate, severity, message, concerns, isConcerned } = change;
  const base = { code, coordinate, severity, message, usedBy: [] };
  if (severity === 'safe') return { ...base, effect: 'safe' };
  if (concerns.length === 0) return { ...base, effect: 'for review' };
  if (!usage) return { ...base, effect: 'use is not known' };
  const usedBy = usersOf(usage, concerns, isConcerned);
  if (usedBy.length > 0)
    return { ...base, usedBy, effect: usedBy.map(inWords).join('; ') };
  if (!concerns.every(isRecorded))
    return {
      ...base,
      effect:
        'use is not known: the access log has no requests that disclose no data subject',
    };
  return {
    ...base,
    severity: 'safe',
    effect: `no client requested it in the ${daysOf(usage)} until ${usage.until}`,
  };
}

/** `90 days`. */
export const daysOf = ({ days }: { days: number }): string =>
  days === 1 ? 'day' : `${days} days`;

/** `requested by portaal 214 times, last 2026-11-28`. */
const inWords = ({ client, requests, last }: ClientUse): string =>
  `requested by ${client} ${requests === 1 ? 'once' : `${requests} times`}, last ${last}`;
