import { windowSeconds, type Lookups } from './rates.js';

/** What is left of a quota of a caller. */
export interface Quota {
  kind: keyof Lookups;
  limit: number;
  remaining: number;
  /** Until the limit is available again. */
  seconds: number;
}

/** The response headers of draft-ietf-httpapi-ratelimit-headers-10; absent when the request looked no person up. */
export const quotaHeaders = (quotas: readonly Quota[]): [string, string][] =>
  quotas.length === 0
    ? []
    : [
        ['ratelimit-policy', quotas.map(policy).join(', ')],
        ['ratelimit', quotas.map(state).join(', ')],
      ];

/** With the quota unit, for the default is requests. */
const policy = ({ kind, limit }: Quota) =>
  `"${kind}";q=${limit};qu="${kind}";w=${windowSeconds}`;

const state = ({ kind, remaining, seconds }: Quota) =>
  `"${kind}";r=${remaining};t=${seconds}`;
