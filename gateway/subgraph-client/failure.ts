import type { ErrorText } from '../execution/limited-errors.js';

/** Why there is no usable response of a partner. Clients never see host, port or the library's message. */
export type Reason =
  | 'TIMEOUT'
  | 'CONNECTION'
  | 'HTTP'
  | 'MALFORMED'
  | 'REDIRECT'
  | 'TOO_LARGE'
  | 'AUTH'
  | 'OVERLOADED';

/** A failed subgraph request. */
export class PartnerFailure extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** The subgraph request was aborted because the client disconnected: not the partner's failure. */
export class ClientDisconnected extends Error {}

export type Path = readonly (string | number)[];

/** The error for each field that is null because a fetch failed. */
export const unavailable = (
  partner: string,
  reason: Reason,
  isMutation: boolean,
): ErrorText => ({
  message: isMutation
    ? `No usable answer from ${partner}: whether it made the change is not known.`
    : `No usable answer from ${partner}.`,
  extensions: { code: 'PARTNER_UNAVAILABLE', partner, reason },
});

export const keyMismatch = (partner: string): ErrorText => ({
  message: `${partner} answered about something else than was asked.`,
  extensions: { code: 'ENTITY_KEY_MISMATCH', partner },
});
