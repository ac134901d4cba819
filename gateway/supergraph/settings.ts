import { z } from 'zod';
import {
  ConfigError,
  isSafeUrl,
  notSet,
  parsed,
  setting,
} from '../../shared/config.js';
import { wholeNumber } from '../../shared/setting-schemas.js';
import { supergraphFile } from './committed.js';
import { verifyKeyOf } from './signature.js';
import { supergraphFromFile, type SupergraphVersions } from './source.js';
import { supergraphFromUrl } from './source-url.js';

/** A file name never begins with a scheme. */
const isUrl = (place: string): boolean => /^[a-z]+:\/\//i.test(place);

function isSafePlace(place: string): boolean {
  if (!isUrl(place)) return true;
  if (!isSafeUrl(place)) return false;
  const { username, password, hash } = new URL(place);
  return !username && !password && !hash;
}

/** What an operator can set about the supergraph. */
export const supergraphSettings = {
  supergraph: setting(
    'SUPERGRAPH',
    'the file or https URL of the supergraph; the committed one when not set',
    z
      .string()
      .refine(
        isSafePlace,
        'must be a file, or an https URL without user and fragment; http only on this machine itself.',
      )
      .default(supergraphFile),
  ),
  supergraphKey: setting(
    'SUPERGRAPH_PUBLIC_KEY',
    'the Ed25519 public key (PEM) that verifies the supergraph at a URL',
    parsed(
      verifyKeyOf,
      'must be an Ed25519 public key in PEM form: `openssl pkey -in <private key> -pubout` prints it.',
    ).optional(),
  ),
  supergraphPollMs: setting(
    'SUPERGRAPH_POLL_SECONDS',
    'how long until the URL of the supergraph is looked at again',
    wholeNumber(1, 86_400)
      .transform((seconds) => seconds * 1_000)
      .default(30_000),
  ),
  supergraphFolder: setting(
    'SUPERGRAPH_FOLDER',
    'where the last supergraph of the URL is kept for a start without it; DATA_DIR when not set',
    z.string().optional(),
  ),
};

type Values = {
  [Name in keyof typeof supergraphSettings]: z.output<
    (typeof supergraphSettings)[Name]['schema']
  >;
};

/** Error: ConfigError, for a URL without a key. */
export function supergraphOf(
  settings: Values,
  dataDir: string,
): SupergraphVersions {
  const { supergraph, supergraphKey } = settings;
  if (!isUrl(supergraph)) return supergraphFromFile(supergraph);
  if (!supergraphKey)
    throw new ConfigError(notSet(supergraphSettings.supergraphKey));
  return supergraphFromUrl({
    url: supergraph,
    publicKey: supergraphKey,
    intervalMs: settings.supergraphPollMs,
    folder: settings.supergraphFolder ?? dataDir,
  });
}
