import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { partners } from '../../../../shared/partners.js';
import type { Manifest } from '../../../operations/manifest.js';
import { CommandFailed } from '../command-failed.js';

/** An answer that is wanted: of which operation, for whom, and in which state of the graph. */
export interface Wanted {
  operation: string;
  persona: string;
  variables: Record<string, unknown>;
  /** This partner is down. */
  without?: string | undefined;
  /** The quota of the persona is used up. */
  quotaExceeded?: boolean | undefined;
}

/** An answer as it came. */
export interface Recorded {
  id: string;
  operation: string;
  variables: object;
  status: number;
  headers: Record<string, string>;
  body: object;
}

const shape: z.ZodType<Record<string, Wanted>> = z.record(
  z.string().regex(/^[a-z]\w*$/i, 'must be a name of letters and digits'),
  z.strictObject({
    operation: z.string(),
    persona: z.string(),
    variables: z.record(z.string(), z.unknown()).default({}),
    without: z.enum(partners).optional(),
    quotaExceeded: z.boolean().optional(),
  }),
);

/** Error: CommandFailed, with every place. */
export function wantedIn(file: string): Record<string, Wanted> {
  const { data, error } = shape.safeParse(jsonIn(file));
  if (data) return data;
  throw new CommandFailed(
    error.issues
      .map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`)
      .join('\n'),
  );
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CommandFailed(`${file} cannot be read as JSON.`);
  }
}

/** What a client may depend on; the others differ each time. */
const kept = ['content-type', 'retry-after', 'ratelimit', 'ratelimit-policy'];

/** Requests each answer with `ask`. Error: CommandFailed. */
export async function record(
  wanted: Readonly<Record<string, Wanted>>,
  { operations }: Manifest,
  ask: (wanted: Wanted, query: string) => Promise<Response>,
): Promise<Record<string, Recorded>> {
  const recorded: Record<string, Recorded> = {};
  for (const [name, each] of Object.entries(wanted)) {
    const operation = operations.find(({ name }) => name === each.operation);
    if (!operation)
      throw new CommandFailed(
        `${name}: the manifest has no operation ${each.operation}.`,
      );
    const response = await ask(each, operation.body);
    recorded[name] = {
      id: operation.id,
      operation: operation.name,
      variables: each.variables,
      status: response.status,
      headers: Object.fromEntries(
        [...response.headers].filter(([header]) => kept.includes(header)),
      ),
      body: (await response.json()) as object,
    };
  }
  return recorded;
}
