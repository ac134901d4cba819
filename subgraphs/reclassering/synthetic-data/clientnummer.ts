import { createHash } from 'node:crypto';

/** A client number of the usual length that is the same each time; a real one follows from nothing. */
export function syntheticClientnummer(id: string): string {
  const hash = createHash('sha256').update(`clientnummer ${id}`).digest();
  return String(100_000_000_000 + (hash.readUIntBE(0, 6) % 900_000_000_000));
}
