import { z } from 'zod';
import type { Env, KetenPartner } from '../../../shared/config.js';
import type { Sleutelstand } from '../../../shared/numbers/rotate-keys.js';
import { parseLine, partnerProcess } from '../partner-process.js';

const stand = z.object({
  vernieuwd: z.int(),
  totaal: z.int(),
  nieuwste: z.string(),
  oudere: z.array(z.string()),
}) satisfies z.ZodType<Sleutelstand>;

/** Rotates the keys of a partner; says how far it is, until it is done. Throws PartnerFailure. */
export async function* rotationAt(
  partner: KetenPartner,
  env: Env,
): AsyncGenerator<Sleutelstand> {
  for await (const line of partnerProcess(partner, 'rotate-keys', [], env)) {
    const result = stand.safeParse(parseLine(line));
    if (result.success) yield result.data;
  }
}
