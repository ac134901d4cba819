import { createHash } from 'node:crypto';

/** A client number of the usual length, derived from the id to be deterministic; real ones are random. */
export function syntheticClientnummer(id: string): string {
  const hash = createHash('sha256').update(`clientnummer ${id}`).digest();
  return String(100_000_000_000 + (hash.readUIntBE(0, 6) % 900_000_000_000));
}
