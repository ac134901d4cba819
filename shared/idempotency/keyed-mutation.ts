import { print, type ExecutionResult, type GraphQLResolveInfo } from 'graphql';
import type { EntityManager } from 'typeorm';
import { digest, type IdempotencyClaim } from '../access/caller.js';
import type { DisclosureContext } from '../audit/data-subjects.js';
import type { Database } from '../database/database.js';
import { isDuplicate } from '../database/duplicate.js';
import { now } from '../days.js';
import { carriedOut, keyReused } from '../graphql/errors.js';
import type { Logger } from '../logger.js';
import { DataKeyError } from '../numbers/data-keys.js';
import { IdempotencyKey } from './idempotency-key.js';

export interface KeyedMutationOptions {
  claim: IdempotencyClaim;
  /** Without the deadline of the request: a response is kept also when it comes too late. */
  database: Database;
  /** Whether the caller may see these people now. */
  maySee(people: readonly string[]): Promise<boolean>;
  logger: Logger;
}

/** What a field gave, and the data subjects for the audit entries of a repeat. */
interface KeptResponse {
  /** Digest of the text that it is a response to: another plan of the same operation needs another one. */
  text: string;
  data: unknown;
  people: readonly string[];
  counts: readonly string[];
}

/** The column takes 65,535 bytes. */
const longestResponse = 65_000;

class KeyTaken extends Error {}

/** A request with an idempotency key: each field of its mutation is carried out once. Fields of a mutation run one after the other. */
export class KeyedMutation {
  #field: string | null = null;
  #text = '';
  #isWriting = false;
  readonly #carriedOut = new Set<string>();
  readonly #repeated = new Map<string, KeptResponse>();

  constructor(private readonly options: KeyedMutationOptions) {}

  /** A database whose first write for a field also inserts its key, before anything else: a repeat then does nothing. */
  recording(database: Database): Database {
    return {
      ...database,
      write: async (work, lockName) => {
        const field = this.#field;
        if (field === null || this.#isWriting || this.#carriedOut.has(field))
          return database.write(work, lockName);
        const recorded = async (manager: EntityManager) => {
          this.#isWriting = true;
          try {
            await this.insert(manager, field);
            return await work(manager);
          } finally {
            this.#isWriting = false;
          }
        };
        const result = await database
          .write(recorded, lockName)
          .catch((error: unknown) => this.refuse(error));
        this.#carriedOut.add(field);
        return result;
      },
    };
  }

  /**
   * Call it before a field is resolved. Resolves to whether it was carried out before and its response is kept:
   * `complete` then puts it in the place of null. Errors: IDEMPOTENCY_KEY_REUSED, MUTATION_CARRIED_OUT.
   */
  async begin({
    path,
    operation,
    fragments,
  }: GraphQLResolveInfo): Promise<boolean> {
    const field = String(path.key);
    this.#field = field;
    const definitions = [operation, ...Object.values(fragments)];
    this.#text = digest(definitions.map(print).join());
    const fieldHash = digest(field);
    const row = (await this.known()).find((one) => one.fieldHash === fieldHash);
    if (!row) return false;
    const kept = this.open(row);
    if (!kept || !(await this.options.maySee(kept.people))) throw carriedOut();
    this.#repeated.set(field, kept);
    return true;
  }

  /** Call it once after execution. */
  async complete(
    { data, errors }: ExecutionResult,
    { disclosed, reported }: DisclosureContext,
  ): Promise<void> {
    if (!data) return;
    for (const [field, kept] of this.#repeated) {
      data[field] = kept.data;
      for (const id of kept.people) disclosed.add(id);
      for (const count of kept.counts) reported.counts.add(count);
    }
    // One with errors is not kept: they may pass.
    if (errors) return;
    const people = [...new Set([...disclosed, ...reported.people])];
    const counts = [...reported.counts];
    const text = this.#text;
    for (const field of this.#carriedOut)
      await this.keep(field, { text, data: data[field], people, counts });
  }

  private async known(): Promise<IdempotencyKey[]> {
    const { database, claim } = this.options;
    const { keys } = database;
    const rows = await database.read((manager) =>
      manager.findBy(IdempotencyKey, { keyHash: claim.key }),
    );
    const own = keys.index('idempotency', claim.request);
    // Under a data key that is not here, during a rotation, it may be the same request: a client that is refused sends it with another key.
    const isOther = ({ requestIndex }: IdempotencyKey) =>
      keys.ids.some((id) => requestIndex.startsWith(`${id}.`)) &&
      !own.includes(requestIndex);
    if (rows.some(isOther)) throw keyReused();
    return rows;
  }

  private async insert(manager: EntityManager, field: string): Promise<void> {
    const { database, claim } = this.options;
    try {
      await manager.insert(IdempotencyKey, {
        keyHash: claim.key,
        fieldHash: digest(field),
        requestIndex: database.keys.index('idempotency', claim.request)[0],
        carriedOutAt: now(),
        response: null,
      });
    } catch (error) {
      throw isDuplicate(error) ? new KeyTaken() : error;
    }
  }

  /** A concurrent request has committed: of the same operation, or of another one. */
  private async refuse(error: unknown): Promise<never> {
    if (!(error instanceof KeyTaken)) throw error;
    await this.known();
    throw carriedOut();
  }

  /** `null` when it is not kept, or under a key that is gone. */
  private open({ fieldHash, response }: IdempotencyKey): KeptResponse | null {
    if (response === null) return null;
    const { database } = this.options;
    try {
      const json = database.keys.decrypt(this.placeOf(fieldHash), response);
      const kept = JSON.parse(json) as KeptResponse;
      return kept.text === this.#text ? kept : null;
    } catch (error) {
      if (error instanceof DataKeyError) return null;
      throw error;
    }
  }

  /** The mutation was carried out: the client gets its response also when it cannot be kept. */
  private async keep(field: string, kept: KeptResponse): Promise<void> {
    const { database, claim, logger } = this.options;
    const fieldHash = digest(field);
    const response = database.keys.encrypt(
      this.placeOf(fieldHash),
      JSON.stringify(kept),
    );
    if (response.length > longestResponse) return;
    try {
      await database.write((manager) =>
        manager.update(
          IdempotencyKey,
          { keyHash: claim.key, fieldHash },
          { response },
        ),
      );
    } catch (error) {
      const { code } = error as { code?: unknown };
      const reason = typeof code === 'string' ? code : undefined;
      logger.warn({ reason }, 'the response of a mutation is not kept');
    }
  }

  private placeOf(fieldHash: string) {
    const { key } = this.options.claim;
    const row = `${key}.${fieldHash}`;
    return { table: 'idempotency_key', column: 'response', row };
  }
}
