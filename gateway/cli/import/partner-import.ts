import { z } from 'zod';
import type { Env, PartnerName } from '../../../shared/config.js';
import { isDay } from '../../../shared/days.js';
import type {
  ImportLine,
  ImportResult,
} from '../../../shared/import/import-line.js';
import { parseLine, partnerProcess } from '../partner-process.js';

const outcomeMessage = z.object({
  bronsleutel: z.string(),
  id: z.uuid(),
  uitkomst: z.enum(['nieuw', 'bijgewerkt', 'ongewijzigd']),
  peildatum: z.string().refine(isDay).optional(),
});

/**
 * Runs a partner's own import as a process and returns its outcomes by `bronsleutel`. People whom the partner has nothing to do with
 * get none. Throws PartnerFailure.
 */
export async function importAt(
  partner: PartnerName,
  lines: readonly ImportLine[],
  env: Env,
): Promise<Map<string, ImportResult>> {
  const outcomes = new Map<string, ImportResult>();
  const printed = partnerProcess(partner, 'import', [], env, ndjson(lines));
  for await (const line of printed) {
    const result = outcomeMessage.safeParse(parseLine(line));
    if (result.success) outcomes.set(result.data.bronsleutel, result.data);
  }
  return outcomes;
}

function* ndjson(lines: readonly ImportLine[]): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}
