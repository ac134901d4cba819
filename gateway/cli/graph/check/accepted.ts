import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { today } from '../../../../shared/days.js';
import { WrongUsage } from '../command-failed.js';
import type { JudgedChange } from './change.js';

/** A breaking change that a partner has agreed with those whom it breaks. */
interface Acceptance {
  file: string;
  /** Code and coordinate: `FIELD_REMOVED Basisvoorwaarde.reisdocumenten`. */
  change: string;
  reason: string;
  /** Last day on which it holds. */
  until: string;
}

/** An entry to take out of a file, or to agree again. */
export interface AcceptanceProblem extends Acceptance {
  problem: 'expired' | 'unused';
}

const shape = z.array(
  z.strictObject({
    change: z
      .string()
      .regex(/^[A-Z_]+ \S+$/, 'give code and coordinate: FIELD_REMOVED Type.x'),
    reason: z.string().trim().min(1),
    until: z.iso.date(),
  }),
);

/** The entries of `accepted-changes.json` in every partner's folder. Error: WrongUsage. */
export function acceptances(folder = 'subgraphs'): Acceptance[] {
  const folders = existsSync(folder) ? readdirSync(folder) : [];
  return folders.flatMap((partner) => {
    const file = `${folder}/${partner}/accepted-changes.json`;
    return existsSync(file) ? entriesOf(file) : [];
  });
}

function entriesOf(file: string): Acceptance[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new WrongUsage(`${file} is not JSON. Correct it, or delete it.`);
  }
  const { data, error } = shape.safeParse(json);
  if (data) return data.map((entry) => ({ file, ...entry }));
  const [issue] = error.issues;
  throw new WrongUsage(
    `${file}: ${issue!.path.join('.') || 'the file'}: ${issue!.message}. It is a list of {"change", "reason", "until"}.`,
  );
}

/** Marks the accepted changes, and says which entries have expired or match no breaking change. */
export function accepting(
  changes: readonly JudgedChange[],
  entries: readonly Acceptance[],
  now = today(),
): { changes: JudgedChange[]; problems: AcceptanceProblem[] } {
  const keyOf = ({ code, coordinate }: JudgedChange) => `${code} ${coordinate}`;
  const breaking = new Set(
    changes.filter(({ severity }) => severity === 'breaking').map(keyOf),
  );
  const valid = entries.filter(({ until }) => until >= now);
  return {
    changes: changes.map((change) => {
      const found =
        change.severity === 'breaking' &&
        valid.find((entry) => entry.change === keyOf(change));
      return found
        ? { ...change, accepted: { reason: found.reason, until: found.until } }
        : change;
    }),
    problems: entries.flatMap((entry): AcceptanceProblem[] =>
      entry.until < now
        ? [{ ...entry, problem: 'expired' }]
        : breaking.has(entry.change)
          ? []
          : [{ ...entry, problem: 'unused' }],
    ),
  };
}
