import { today } from '../../../../shared/days.js';
import type { Use } from './usage.js';

/** What is read of an access log entry: not whose data, and not who. */
export interface AccessRow {
  tijdstip: string;
  client: string | null;
  rol: string;
  doel: string;
  /** JSON: the selected fields. */
  velden: string;
  /** JSON: the given arguments, input fields and enum values. */
  inputs: string | null;
}

/** Counts requests per client, role, purpose and element of the graph. Many rows have the same lists, which are parsed once. */
export function collectUses() {
  const uses = new Map<string, Use>();
  const lists = new Map<string, string[]>();
  const listOf = (json: string): string[] => {
    const known = lists.get(json) ?? (JSON.parse(json) as string[]);
    if (lists.size < 10_000) lists.set(json, known);
    return known;
  };
  return {
    add({ tijdstip, client, rol, doel, velden, inputs }: AccessRow): void {
      const day = today(new Date(tijdstip));
      for (const coordinate of [
        ...listOf(velden),
        ...(inputs ? listOf(inputs) : []),
      ]) {
        const key = JSON.stringify([coordinate, client, rol, doel]);
        const known = uses.get(key);
        uses.set(key, {
          coordinate,
          client,
          role: rol,
          purpose: doel,
          requests: (known?.requests ?? 0) + 1,
          last: known && known.last > day ? known.last : day,
        });
      }
    },
    /** By coordinate. */
    all: (): Use[] =>
      [...uses.values()].sort((one, other) =>
        one.coordinate < other.coordinate ? -1 : 1,
      ),
  };
}
