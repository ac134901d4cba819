import type { Caller } from './caller.js';

/**
 * Whether this caller may see the registered address and gemeente of a person under geheimhouding (Wet BRP art. 2.59): only when the
 * purpose requires it; the justitiabele always sees his own.
 */
export const maySeeResidence = ({ role, needsWhereabouts }: Caller): boolean =>
  needsWhereabouts || role === 'justitiabele';
