import { createHash } from 'node:crypto';

/** A supergraph as it was published. */
export interface SupergraphVersion {
  text: string;
  /** When it was composed, as far as its source says: `Last-Modified` of a URL, the modification time of a file. */
  composedAt: Date | null;
}

/** SHA-256 of a supergraph in hexadecimal, as `sha256sum` prints it for its file. */
export const sha256Of = (supergraph: string | Buffer): string =>
  createHash('sha256').update(supergraph).digest('hex');
