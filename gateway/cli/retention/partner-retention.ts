import { z } from 'zod';
import type { Bewaarbericht } from '../../../shared/retention/run-retention.js';
import type { Env } from '../../../shared/config.js';
import type { Day } from '../../../shared/days.js';
import { parseLine, partnerProcess, type Houder } from '../partner-process.js';

const count = z.int().nonnegative();
const stand = z.object({
  bericht: z.literal('stand'),
  code: z.string(),
  wat: z.string(),
  termijn: z.string(),
  vanaf: z.string(),
  grondslag: z.string(),
  zekerheid: z.enum(['REGELING', 'ONTWERP', 'EIGEN_KEUZE']),
  eenheid: z.enum(['personen', 'regels']),
  aantal: count,
}) satisfies z.ZodType<Bewaarbericht>;
const vernietigd = z.object({
  bericht: z.literal('vernietigd'),
  code: z.string(),
  personen: count,
  rijen: count,
}) satisfies z.ZodType<Bewaarbericht>;

/** A term of a partner, and how much is due by it. */
export type Stand = z.infer<typeof stand>;

/** What is due at a partner on a day. Throws PartnerFailure. */
export async function standBij(
  partner: Houder,
  op: Day,
  env: Env,
): Promise<Stand[]> {
  const found: Stand[] = [];
  for await (const line of partnerProcess(
    partner,
    'retention',
    ['--op', op],
    env,
  )) {
    const result = stand.safeParse(parseLine(line));
    if (result.success) found.push(result.data);
  }
  return found;
}

/** Destroys what is due at a partner today; says of each batch what it was. Throws PartnerFailure. */
export async function* vernietigBij(
  partner: Houder,
  door: string,
  env: Env,
): AsyncGenerator<z.infer<typeof vernietigd>> {
  for await (const line of partnerProcess(
    partner,
    'retention',
    ['--vernietig', '--door', door],
    env,
  )) {
    const result = vernietigd.safeParse(parseLine(line));
    if (result.success) yield result.data;
  }
}
