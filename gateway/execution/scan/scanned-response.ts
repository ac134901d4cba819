import type { Json } from '../json.js';

/** A subgraph response without errors, in which every value is valid and selected. */
export class ScannedResponse {
  constructor(
    readonly bytes: Buffer,
    /** For a fetch of entities, a list of `ScannedEntity | null` under each key. */
    readonly data: Json,
    /** Of the extra selections at the root. */
    readonly extraValues: readonly unknown[],
    readonly extensions: unknown,
  ) {}
}

/** `null` for a response that only the general path can judge: one with errors, or that is not exactly as expected. */
export type Scan = (
  bytes: Buffer,
  variables: Readonly<Json>,
) => ScannedResponse | null;
