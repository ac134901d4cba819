import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { WrongUsage } from '../command-failed.js';

/** How often a client gave or selected one element of the graph. */
export interface Use {
  /** A schema coordinate: `Type.field`, `Type.field(argument:)`, `Input.field` or `Enum.VALUE`. */
  coordinate: string;
  /** Its id at the issuer; `null` when the token named none. */
  client: string | null;
  role: string;
  /** URI of the processing activity. */
  purpose: string;
  requests: number;
  /** Day of the last request. */
  last: string;
}

/** What clients used in a number of days, until and including one. There is nothing in it about a person, a user or an organisation. */
export interface Usage {
  version: 1;
  days: number;
  until: string;
  uses: Use[];
}

const day = z.iso.date();
const shape: z.ZodType<Usage> = z.strictObject({
  version: z.literal(1),
  days: z.int().positive(),
  until: day,
  uses: z.array(
    z.strictObject({
      coordinate: z.string(),
      client: z.string().nullable(),
      role: z.string(),
      purpose: z.string(),
      requests: z.int().positive(),
      last: day,
    }),
  ),
});

/** Reads what `npm run graph -- usage` wrote. Error: WrongUsage. */
export function usageFrom(file: string): Usage {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new WrongUsage(
      `--usage ${file} ${code ? `cannot be read (${code})` : 'is not JSON'}. Give what \`npm run -s graph -- usage\` wrote.`,
    );
  }
  const { data, error } = shape.safeParse(json);
  if (data) return data;
  const [issue] = error.issues;
  throw new WrongUsage(
    `--usage ${file} is no export of usage: ${issue!.path.join('.') || 'it'}: ${issue!.message}. Give what \`npm run -s graph -- usage\` wrote.`,
  );
}

/** What one client used. */
export interface ClientUse {
  client: string;
  /** At least so many: of the element that it used most. */
  requests: number;
  last: string;
}

/** Who used one of these elements, most requests first. `Type.*` is every element of a type. */
export function usersOf(
  { uses }: Usage,
  coordinates: readonly string[],
  isConcerned: (use: Use) => boolean = () => true,
): ClientUse[] {
  const exact = new Set(coordinates);
  const byElement = new Map<string, ClientUse>();
  for (const use of uses) {
    const { coordinate, client, requests, last } = use;
    const type = coordinate.slice(0, coordinate.indexOf('.'));
    if (!exact.has(coordinate) && !exact.has(`${type}.*`)) continue;
    if (!isConcerned(use)) continue;
    const name = client ?? 'an unnamed client';
    const key = JSON.stringify([name, coordinate]);
    const known = byElement.get(key);
    byElement.set(key, {
      client: name,
      requests: requests + (known?.requests ?? 0),
      last: later(last, known?.last),
    });
  }
  const byClient = new Map<string, ClientUse>();
  for (const use of byElement.values()) {
    const known = byClient.get(use.client);
    byClient.set(use.client, {
      client: use.client,
      requests: Math.max(use.requests, known?.requests ?? 0),
      last: later(use.last, known?.last),
    });
  }
  return [...byClient.values()].sort(
    (one, other) =>
      other.requests - one.requests || (one.client < other.client ? -1 : 1),
  );
}

const later = (one: string, other = ''): string => (one > other ? one : other);
