import type { CompiledEntities } from '../compile/compiled-fetch.js';
import type { Json } from '../json.js';
import { viewOf } from '../scan/literal.js';
import { jsonBytes } from '../scan/write-json.js';

/** The entities of one `_entities` field. */
export interface EntityBatch {
  entities: CompiledEntities;
  entries: EntityEntries;
  /** Values of parents (`@fromContext`), by variable. */
  contexts: Json;
}

interface EntityEntry {
  representation: Json;
  json: Buffer;
  /** The objects into which the entity is merged. */
  targets: Json[];
  /** Another one with the same hash. */
  next: EntityEntry | undefined;
}

/** The distinct representations of a batch: equal ones are sent once. Equal bytes, because a string of each would be hashed and copied too. */
export class EntityEntries {
  readonly all: EntityEntry[] = [];
  readonly #byHash = new Map<number, EntityEntry>();

  add(representation: Json, target: Json): void {
    const json = jsonBytes(representation);
    const hash = hashOf(json);
    const first = this.#byHash.get(hash);
    for (let entry = first; entry; entry = entry.next)
      if (entry.json.equals(json)) {
        entry.targets.push(target);
        return;
      }
    const entry = { representation, json, targets: [target], next: first };
    this.#byHash.set(hash, entry);
    this.all.push(entry);
  }
}

const prime = 16777619;
const word = 4;

/** FNV-1a, by four bytes at a time. */
function hashOf(bytes: Buffer): number {
  const { length } = bytes;
  const view = viewOf(bytes);
  let hash = length;
  let at = 0;
  for (; at + word <= length; at += word)
    hash = Math.imul(hash ^ view.getInt32(at), prime);
  for (; at < length; at++) hash = Math.imul(hash ^ bytes[at]!, prime);
  return hash;
}

const [open, comma, close] = ['[', ',', ']'].map((each) =>
  Buffer.from(each),
) as [Buffer, Buffer, Buffer];

/** The representations of a batch, as JSON in pieces. */
export function representations({ entries: { all } }: EntityBatch): Buffer[] {
  const parts = [open];
  for (const { json } of all) {
    if (parts.length > 1) parts.push(comma);
    parts.push(json);
  }
  parts.push(close);
  return parts;
}
