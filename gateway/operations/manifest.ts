import { hash } from 'node:crypto';
import { z } from 'zod';
import { isDay, type Day } from '../../shared/days.js';

/** One operation of a client, with its fragments, as the client sends it. */
export interface RegisteredOperation {
  /** SHA-256 of `body` in hexadecimal. */
  id: string;
  name: string;
  type: 'query' | 'mutation';
  body: string;
}

/** The operations of one client: the manifest for persisted queries that clients' build tools write, with whose it is. */
export interface Manifest {
  format: 'apollo-persisted-query-manifest';
  version: 1;
  /** As tokens name it: `azp`. */
  client: string;
  /** URIs of the processing activities for which the client sends them. */
  purposes: string[];
  owner: string;
  /** How to reach its owner. */
  contact: string;
  /** The last day on which it holds. */
  until: Day;
  /** `strict`: anything else is refused. `measure`: it is counted. */
  mode: 'strict' | 'measure';
  operations: RegisteredOperation[];
}

/** The id under which a document is registered. */
export const operationId = (body: string): string => hash('sha256', body);

/** Of one client; more is one manifest for several clients. */
const maxOperations = 1_000;

/** Of a property that is not there. */
export const missing = 'is missing';

const required = {
  error: ({ input }: { input?: unknown }) =>
    input === undefined ? missing : undefined,
};

const text = (longest: number) => z.string(required).trim().min(1).max(longest);

const operation = z
  .strictObject({
    id: z
      .string()
      .regex(/^[\da-f]{64}$/, 'must be SHA-256 in lower-case hexadecimal'),
    // The name is a label of metrics, and a value in the audit log.
    name: z
      .string()
      .regex(/^[_A-Za-z]\w{0,79}$/, 'must be a GraphQL name of at most 80'),
    type: z.enum(['query', 'mutation']),
    body: z.string().min(1),
  })
  .refine(({ id, body }) => id === operationId(body), {
    path: ['id'],
    error: 'is not the SHA-256 of its body',
  });

const areUnique = (values: readonly string[]): boolean =>
  new Set(values).size === values.length;

const shape: z.ZodType<Manifest> = z.strictObject({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  client: text(120),
  purposes: z.array(z.url(), required).min(1).max(20),
  owner: text(200),
  contact: text(200),
  until: z.string(required).refine(isDay, 'must be a day, YYYY-MM-DD'),
  mode: z.enum(['strict', 'measure']).default('strict'),
  operations: z
    .array(operation)
    .min(1)
    .max(maxOperations)
    // Not their names: during an upgrade processes of two releases run.
    .refine((all) => areUnique(all.map(({ id }) => id)), 'have an id twice'),
});

/** A manifest that cannot be used, and why, for operators and the owner of the client. */
export class InvalidManifest extends Error {}

/** Error: InvalidManifest, with every place. */
export function manifestOf(json: unknown): Manifest {
  const { data, error } = shape.safeParse(json);
  if (data) return data;
  throw new InvalidManifest(
    error.issues
      .map(({ path, message }) => `${path.join('.') || 'manifest'}: ${message}`)
      .join('\n'),
  );
}

export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;
