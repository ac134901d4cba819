import { z } from 'zod';
import {
  httpUrl,
  partnerOffset,
  setting,
  type PartnerName,
  type Setting,
} from '../shared/config.js';
import { wholeNumber } from '../shared/setting-schemas.js';
import {
  defaultConcurrency,
  defaultResponseBytes,
} from './subgraph-client/http-client.js';
import { defaultHeldBytes } from './subgraph-client/response-memory.js';
import { subgraphs, type SubgraphEndpoint } from './subgraphs.js';

const names = Object.keys(subgraphs) as PartnerName[];

/** A size in MiB, read as bytes. */
const size = z
  .string()
  .transform((text) => Number(text) * 1024 * 1024)
  .refine(
    (bytes) => bytes > 0 && bytes <= 512 * 1024 * 1024,
    'must be a number of MiB, more than 0 and at most 512.',
  );

/** A setting of each partner, by the partner's name and `key`. */
const ofEach = <Key extends string, T>(
  key: Key,
  settingOf: (name: PartnerName) => Setting<T>,
) =>
  Object.fromEntries(
    names.map((name) => [`${name}${key}`, settingOf(name)]),
  ) as Record<`${PartnerName}${Key}`, Setting<T>>;

/** What an operator can set about the partners. */
export const subgraphSettings = {
  ...ofEach('Url', (name) =>
    setting(
      `${name.toUpperCase()}_URL`,
      `the URL of ${name}`,
      httpUrl.optional(),
    ),
  ),
  ...ofEach('MaxResponseBytes', (name) =>
    setting(
      `${name.toUpperCase()}_RESPONSE_MIB`,
      `how long one response of ${name} may be, in MiB`,
      size.default(defaultResponseBytes),
    ),
  ),
  ...ofEach('Concurrency', (name) =>
    setting(
      `${name.toUpperCase()}_CONCURRENCY`,
      `how many requests ${name} gets at the same time`,
      wholeNumber(1, 1_000).default(defaultConcurrency),
    ),
  ),
  maxHeldBytes: setting(
    'RESPONSES_MIB',
    'what the responses of all partners that are being received may hold together, in MiB',
    size.default(defaultHeldBytes),
  ),
};

type Values = {
  [Name in keyof typeof subgraphSettings]: z.output<
    (typeof subgraphSettings)[Name]['schema']
  >;
};

export const endpointsOf = (
  settings: Values,
  portBase: number,
): SubgraphEndpoint[] =>
  names.map((name) => ({
    name,
    url:
      settings[`${name}Url`] ??
      `http://127.0.0.1:${portBase + partnerOffset[name]}/graphql`,
    deadlineMs: subgraphs[name].deadlineMs,
    maxResponseBytes: settings[`${name}MaxResponseBytes`],
    concurrency: settings[`${name}Concurrency`],
  }));
