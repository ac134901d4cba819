import type { ErrorText } from '../execution/limited-errors.js';

/** Why a partner gave no usable answer. Neither host, port nor the library's words are ever told. */
export type Reason =
  | 'TIMEOUT'
  | 'CONNECTION'
  | 'HTTP'
  | 'MALFORMED'
  | 'REDIRECT'
  | 'TOO_LARGE'
  | 'AUTH';

/** A question to a partner that came to nothing. */
export class PartnerFailure extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** The client left, so nobody waits for the answer: not the partner's failure. */
export class ClientDisconnected extends Error {}

export type Path = readonly (string | number)[];

/** The error of each null that a failed fetch made. */
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
