import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key of the demonstration in a data folder; `null` where none was started. Never makes one: only a demo start does. */
export function demoIssuerKey(dataDir: string): KeyObject | null {
  try {
    return createPrivateKey(
      readFileSync(join(dataDir, 'demo', 'issuer-key.pem'), 'utf8'),
    );
  } catch {
    return null;
  }
}
