import type { Caller } from './caller.js';

/**
 * Whether this caller may know where somebody is registered who asked for geheimhouding (Wet BRP art. 2.59): his address and every
 * gemeente of his. Only when the purpose needs it; the justitiabele always knows his own.
 */
export const maySeeResidence = ({ role, needsWhereabouts }: Caller): boolean =>
  needsWhereabouts || role === 'justitiabele';
