import type { KeyObject } from 'node:crypto';
import { ConfigError, type KetenPartner } from './config.js';

/** What a client is called: also the name of its package. */
export const clientName = /^[a-z\d][a-z\d._-]{0,80}$/;

/**
 * What a demonstration makes for itself where an installation has settings. Programs hand it to the configuration, so that the code of
 * services knows no synthetic people and no key that lies in a file of the demonstration.
 */
export interface Demonstration {
  /** The day from which the ages and dates of its people are counted, YYYY-MM-DD. */
  day(dataDir: string): string;
  /** The keys of one owner in the form of the setting `<OWNER>_DATA_KEYS`. */
  dataKeys(dataDir: string, owner: string): string;
  /** Signs caller assertions for partners without a secret. */
  callerKey(dataDir: string): KeyObject;
  /** Signs and verifies those for one partner. */
  callerSecret(dataDir: string, partner: string): KeyObject;
  /** Where its manifests of registered operations are, and whose signature they have. */
  operations(dataDir: string): { folder: string; keys: KeyObject[] };
  /** Whose bearer tokens it accepts. */
  issuer(dataDir: string): { name: string; audience: string; key: KeyObject };
  /** A bearer token for a persona, of the client `client` when it is given; `null` when there is no such persona, or that is no name of a client. */
  token(
    dataDir: string,
    persona: string,
    client: string | null,
  ): Promise<string> | null;
  /** The scripts and the style sheet of the example application, by name; `null` where its sources are not. */
  application(): Promise<Readonly<Record<string, string>> | null>;
  /** A bearer token for the system of a partner. */
  systemToken(dataDir: string, partner: KetenPartner): Promise<string>;
  /** Whom the landing page offers as a caller, by name. */
  personas: Readonly<Record<string, { omschrijving: string }>>;
}

/** Throws ConfigError in a program that was built without a demonstration. */
export function required(
  demonstration: Demonstration | undefined,
): Demonstration {
  if (demonstration) return demonstration;
  throw new ConfigError('DEMO=1: this program has no demonstration.');
}
