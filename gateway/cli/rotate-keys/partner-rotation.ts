import { z } from 'zod';
import type { Env, KetenPartner } from '../../../shared/config.js';
import type { RotationProgress } from '../../../shared/numbers/rotate-keys.js';
import { parseLine, partnerProcess } from '../partner-process.js';

const progressMessage = z.object({
  vernieuwd: z.int(),
  totaal: z.int(),
  nieuwste: z.string(),
  oudere: z.array(z.string()),
}) satisfies z.ZodType<RotationProgress>;

/** Rotates the keys of a partner, yielding progress. Throws PartnerFailure. */
export async function* rotateKeysAt(
  partner: KetenPartner,
  env: Env,
): AsyncGenerator<RotationProgress> {
  for await (const line of partnerProcess(partner, 'rotate-keys', [], env)) {
    const result = progressMessage.safeParse(parseLine(line));
    if (result.success) yield result.data;
  }
}
