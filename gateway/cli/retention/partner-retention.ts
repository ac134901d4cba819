import { z } from 'zod';
import type { RetentionMessage } from '../../../shared/retention/run-retention.js';
import type { Env } from '../../../shared/config.js';
import type { Day } from '../../../shared/days.js';
import {
  parseLine,
  partnerProcess,
  type DataHolder,
} from '../partner-process.js';

const count = z.int().nonnegative();
const statusMessage = z.object({
  bericht: z.literal('stand'),
  code: z.string(),
  wat: z.string(),
  termijn: z.string(),
  vanaf: z.string(),
  grondslag: z.string(),
  zekerheid: z.enum(['REGELING', 'ONTWERP', 'EIGEN_KEUZE']),
  eenheid: z.enum(['personen', 'regels']),
  aantal: count,
}) satisfies z.ZodType<RetentionMessage>;
const destroyedMessage = z.object({
  bericht: z.literal('vernietigd'),
  code: z.string(),
  personen: count,
  rijen: count,
}) satisfies z.ZodType<RetentionMessage>;

/** A retention term of a data holder, and how much is due under it. */
export type RetentionStatus = z.infer<typeof statusMessage>;

/** What is due for destruction on a day. Throws PartnerFailure. */
export async function retentionStatusAt(
  partner: DataHolder,
  day: Day,
  env: Env,
): Promise<RetentionStatus[]> {
  const found: RetentionStatus[] = [];
  for await (const line of partnerProcess(
    partner,
    'retention',
    ['--op', day],
    env,
  )) {
    const result = statusMessage.safeParse(parseLine(line));
    if (result.success) found.push(result.data);
  }
  return found;
}

/** Destroys what is due today; yields a count per batch. Throws PartnerFailure. */
export async function* destroyDueAt(
  partner: DataHolder,
  operator: string,
  env: Env,
): AsyncGenerator<z.infer<typeof destroyedMessage>> {
  for await (const line of partnerProcess(
    partner,
    'retention',
    ['--vernietig', '--door', operator],
    env,
  )) {
    const result = destroyedMessage.safeParse(parseLine(line));
    if (result.success) yield result.data;
  }
}
