import type { GraphQLFormattedError } from 'graphql';

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
export class ClientGone extends Error {}

export type Path = readonly (string | number)[];

/** The one error of a failed fetch. */
export const unavailable = (
  partner: string,
  reason: Reason,
  path: Path,
  isMutation: boolean,
): GraphQLFormattedError => ({
  message: isMutation
    ? `No usable answer from ${partner}: whether it made the change is not known.`
    : `No usable answer from ${partner}.`,
  path,
  extensions: { code: 'PARTNER_UNAVAILABLE', partner, reason },
});

export const keyMismatch = (
  partner: string,
  path: Path,
): GraphQLFormattedError => ({
  message: `${partner} answered about something else than was asked.`,
  path,
  extensions: { code: 'ENTITY_KEY_MISMATCH', partner },
});
