import { z } from 'zod';
import type { Env, PartnerName } from '../../../shared/config.js';
import { isDay } from '../../../shared/days.js';
import type {
  ImportRegel,
  ImportUitkomst,
} from '../../../shared/import/import-line.js';
import { parseLine, partnerProcess } from '../partner-process.js';

const uitkomst = z.object({
  bronsleutel: z.string(),
  id: z.uuid(),
  uitkomst: z.enum(['nieuw', 'bijgewerkt', 'ongewijzigd']),
  peildatum: z.string().refine(isDay).optional(),
});

/**
 * Starts a partner's own import, hands it the lines and gives back its outcomes by `bronsleutel`; of people who do not concern the
 * partner there is none. Throws PartnerFailure when the process fails.
 */
export async function importAt(
  partner: PartnerName,
  regels: readonly ImportRegel[],
  env: Env,
): Promise<Map<string, ImportUitkomst>> {
  const outcomes = new Map<string, ImportUitkomst>();
  const printed = partnerProcess(partner, 'import', [], env, ndjson(regels));
  for await (const line of printed) {
    const result = uitkomst.safeParse(parseLine(line));
    if (result.success) outcomes.set(result.data.bronsleutel, result.data);
  }
  return outcomes;
}

function* ndjson(regels: readonly ImportRegel[]): Generator<string> {
  for (const regel of regels) yield `${JSON.stringify(regel)}\n`;
}
