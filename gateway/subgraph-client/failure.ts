import type { ErrorText } from '../execution/limited-errors.js';

/** Why there is no usable response of a partner. Clients never see host, port or the library's message. */
export const reasons = [
  'TIMEOUT',
  'CONNECTION',
  'HTTP',
  'MALFORMED',
  'REDIRECT',
  'TOO_LARGE',
  'AUTH',
  'BREAKER_OPEN',
  'OVERLOADED',
  'SCHEMA_DRIFT',
] as const;
export type Reason = (typeof reasons)[number];

interface FailureDetails {
  /** Whether the partner may have received the request. */
  isSent?: boolean;
  /** Whether it counts for the circuit breaker. */
  isOutage?: boolean;
  /** Whether a query may be sent again. */
  mayRetry?: boolean;
}

/** A failed subgraph request. */
export class PartnerFailure extends Error {
  readonly isSent: boolean;
  readonly isOutage: boolean;
  readonly mayRetry: boolean;

  constructor(
    readonly reason: Reason,
    {
      isSent = true,
      isOutage = reason === 'TIMEOUT' || reason === 'CONNECTION',
      mayRetry = false,
    }: FailureDetails = {},
  ) {
    super(reason);
    this.isSent = isSent;
    this.isOutage = isOutage;
    this.mayRetry = mayRetry;
  }
}

/** The deadline of the whole request passed first: not the partner's failure. */
export const requestDeadline = (isSent: boolean): PartnerFailure =>
  new PartnerFailure('TIMEOUT', { isSent, isOutage: false });

/** The subgraph request was aborted because the client disconnected: not the partner's failure. */
export class ClientDisconnected extends Error {}

export type Path = readonly (string | number)[];

/** The error for each field that is null because a fetch failed. */
export const unavailable = (
  partner: string,
  { reason, isSent }: Pick<PartnerFailure, 'reason' | 'isSent'>,
  isMutation: boolean,
): ErrorText => ({
  message: `No usable answer from ${partner}${isMutation ? outcome(isSent) : '.'}`,
  extensions: { code: 'PARTNER_UNAVAILABLE', partner, reason },
});

const outcome = (isSent: boolean) =>
  isSent
    ? ': whether it made the change is not known.'
    : ': the change was not sent to it. Send it again later.';

export const keyMismatch = (partner: string): ErrorText => ({
  message: `${partner} answered about something else than was asked.`,
  extensions: { code: 'ENTITY_KEY_MISMATCH', partner },
});
