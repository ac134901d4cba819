import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import {
  ConfigError,
  notSet,
  parsed,
  setting,
  type Env,
  valueOf,
} from '../../shared/config.js';
import { verifyKeyOf } from '../supergraph/signature.js';

/** Where the manifests of clients are, and who may sign them. */
export interface OperationsConfig {
  folder: string;
  keys: readonly KeyObject[];
}

const block = /-----BEGIN [^]*?-----END [A-Z ]+-----/g;

/** Several, so that a signer can be replaced. Error: not one, or one of another kind. */
function verifyKeysOf(text: string): KeyObject[] {
  const blocks = text.replaceAll('\\n', '\n').match(block) ?? [];
  if (blocks.length === 0) throw new Error('no key');
  return blocks.map(verifyKeyOf);
}

/** What an operator can set about registered operations. */
export const operationsSettings = {
  operations: setting(
    'OPERATIONS',
    'the folder with the signed manifests of registered operations',
    z.string().optional(),
  ),
  operationsKeys: setting(
    'OPERATIONS_PUBLIC_KEYS',
    'the Ed25519 public keys (PEM, one after the other) whose signature on a manifest is accepted',
    parsed(
      verifyKeysOf,
      'must be one or more Ed25519 public keys in PEM form: `openssl pkey -in <private key> -pubout` prints one.',
    ).optional(),
  ),
};

interface Values {
  operations?: string | undefined;
  operationsKeys?: KeyObject[] | undefined;
}

/** `null` without a folder. Error: ConfigError, for a folder without keys. */
export function operationsOf({
  operations,
  operationsKeys,
}: Values): OperationsConfig | null {
  if (operations === undefined) return null;
  if (!operationsKeys)
    throw new ConfigError(notSet(operationsSettings.operationsKeys));
  return { folder: operations, keys: operationsKeys };
}

/** For commands. Error: ConfigError. */
export function operationsFrom(env: Env): OperationsConfig | null {
  const keys = valueOf(env, operationsSettings.operationsKeys.variable);
  return operationsOf({
    operations: valueOf(env, operationsSettings.operations.variable),
    operationsKeys: keys === undefined ? undefined : verifyKeysIn(keys),
  });
}

function verifyKeysIn(text: string): KeyObject[] {
  const { data } = operationsSettings.operationsKeys.schema.safeParse(text);
  if (data) return data;
  throw new ConfigError(
    `${operationsSettings.operationsKeys.variable} must be one or more Ed25519 public keys in PEM form.`,
  );
}
