import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { callerSecretOf } from '../shared/access/caller-secret.js';
import {
  httpUrl,
  parsed,
  partnerOffset,
  setting,
  valueOf,
  type Env,
  type PartnerName,
  type Setting,
} from '../shared/config.js';
import { partnerNamePattern, partners } from '../shared/partners.js';
import { wholeNumber } from '../shared/setting-schemas.js';
import {
  defaultConcurrency,
  defaultResponseBytes,
} from './subgraph-client/http-client.js';
import { defaultHeldBytes } from './subgraph-client/response-memory.js';
import { subgraphDeadlineMs, type SubgraphEndpoint } from './subgraphs.js';

/** A size in MiB, read as bytes. */
const size = z
  .string()
  .transform((text) => Number(text) * 1024 * 1024)
  .refine(
    (bytes) => bytes > 0 && bytes <= 512 * 1024 * 1024,
    'must be a number of MiB, more than 0 and at most 512.',
  );

/** `name=URL,…` as pairs; null when it is something else. */
function pairsOf(text: string): [name: string, url: string][] | null {
  const pairs = text.split(',').map((pair): [string, string] => {
    const [name = '', ...url] = pair.trim().split('=');
    return [name, url.join('=')];
  });
  const names = pairs.map(([name]) => name);
  const isRight =
    new Set(names).size === names.length &&
    pairs.every(
      ([name, url]) =>
        partnerNamePattern.test(name) && httpUrl.safeParse(url).success,
    );
  return isRight ? pairs : null;
}

export const isBuiltIn = (name: string): name is PartnerName =>
  Object.hasOwn(partnerOffset, name);

const more = z.string().transform((text, context) => {
  const pairs = pairsOf(text);
  const known = pairs?.find(([name]) => isBuiltIn(name));
  if (known)
    context.addIssue(
      `names ${known[0]}, whose URL is set by ${known[0].toUpperCase()}_URL.`,
    );
  else if (!pairs)
    context.addIssue(
      'must be names and http or https URLs, separated by commas, each name once and in lower-case letters: uwv=https://uwv.example/graphql,svb=https://svb.example/graphql.',
    );
  return pairs ?? z.NEVER;
});

/** How a partner may be loaded, and its secret, by `<name>.<property>`. */
type PartnerTable = {
  readonly [key: `${string}.callerSecret`]: Setting<KeyObject | undefined>;
  readonly [key: `${string}.maxResponseBytes`]: Setting<number>;
  readonly [key: `${string}.concurrency`]: Setting<number>;
};

const partnerTable = (names: readonly string[]): PartnerTable =>
  Object.fromEntries(
    names.flatMap((name) => [
      [
        `${name}.maxResponseBytes`,
        setting(
          `${name.toUpperCase()}_RESPONSE_MIB`,
          `how long one response of ${name} may be, in MiB`,
          size.default(defaultResponseBytes),
        ),
      ],
      [
        `${name}.concurrency`,
        setting(
          `${name.toUpperCase()}_CONCURRENCY`,
          `how many requests ${name} gets at the same time`,
          wholeNumber(1, 1_000).default(defaultConcurrency),
        ),
      ],
      [
        `${name}.callerSecret`,
        setting(
          `${name.toUpperCase()}_CALLER_SECRET`,
          `the secret shared with ${name} alone, by which it verifies callers`,
          parsed(
            callerSecretOf,
            'must be base64 of 32 bytes or more: `openssl rand -base64 32` makes one.',
          ).optional(),
        ),
      ],
    ]),
  ) as PartnerTable;

/** What an operator can set about the partners. */
export const subgraphSettings = {
  ...(Object.fromEntries(
    partners.map((name) => [
      `${name}.url`,
      setting(
        `${name.toUpperCase()}_URL`,
        `the URL of ${name}`,
        httpUrl.optional(),
      ),
    ]),
  ) as Record<`${PartnerName}.url`, Setting<string | undefined>>),
  ...partnerTable(partners),
  moreSubgraphs: setting(
    'SUBGRAPHS',
    'other partners that the supergraph may name, as name=URL, separated by commas',
    more.default([]),
  ),
  maxHeldBytes: setting(
    'RESPONSES_MIB',
    'what the responses of all partners that are being received may hold together, in MiB',
    size.default(defaultHeldBytes),
  ),
};

/** URLs by name of the partners that SUBGRAPHS allows; none when it is wrong, which the start of the gateway reports. */
export const moreSubgraphs = (env: Env): ReadonlyMap<string, string> =>
  new Map(
    (pairsOf(valueOf(env, 'SUBGRAPHS') ?? '') ?? []).filter(
      ([name]) => !isBuiltIn(name),
    ),
  );

/** What can be set, besides, about those. */
export const moreSubgraphSettings = (env: Env): PartnerTable =>
  partnerTable([...moreSubgraphs(env).keys()]);

interface Values {
  readonly [key: `${string}.url`]: string | undefined;
  readonly [key: `${string}.maxResponseBytes`]: number;
  readonly [key: `${string}.concurrency`]: number;
  readonly [key: `${string}.callerSecret`]: KeyObject | undefined;
  moreSubgraphs: readonly [name: string, url: string][];
}

/** The partners that a supergraph may name. */
export const endpointsOf = (
  settings: Values,
  portBase: number,
): SubgraphEndpoint[] =>
  [
    ...partners.map((name): [string, string] => [
      name,
      settings[`${name}.url`] ??
        `http://127.0.0.1:${portBase + partnerOffset[name]}/graphql`,
    ]),
    ...settings.moreSubgraphs,
  ].map(([name, url]) => ({
    name,
    url,
    deadlineMs: subgraphDeadlineMs,
    maxResponseBytes: settings[`${name}.maxResponseBytes`]!,
    concurrency: settings[`${name}.concurrency`]!,
    callerSecret: settings[`${name}.callerSecret`],
  }));
