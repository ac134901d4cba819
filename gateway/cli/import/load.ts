import type { Env, PartnerName } from '../../../shared/config.js';
import type { Day } from '../../../shared/days.js';
import type {
  ImportGemeente,
  ImportLine,
  ImportResult,
} from '../../../shared/import/import-line.js';
import { importLineFor } from './candidate.js';
import { candidatesOf, afterDji, type Verdict } from './verdict.js';
import { PartnerFailure } from '../partner-process.js';
import { importAt } from './partner-import.js';
import type { Progress } from '../progress.js';

/** The final verdicts, and the outcomes that each partner reported, by `bronsleutel`. */
export interface LoadResult {
  verdicts: Verdict[];
  outcomes: ReadonlyMap<PartnerName, ReadonlyMap<string, ImportResult>>;
}

/**
 * Imports people at DJI first, which finds or assigns their ids, then with these ids at the other partners in parallel. Each partner
 * imports all or nothing. Throws PartnerFailure that names who failed; running again is safe.
 */
export async function load(
  judged: readonly Verdict[],
  gemeenten: readonly ImportGemeente[],
  peildatum: Day,
  env: Env,
  { done }: Progress,
): Promise<LoadResult> {
  const outcomes = new Map<PartnerName, Map<string, ImportResult>>();
  const importPartner = async (
    partner: PartnerName,
    lines: readonly ImportLine[],
  ) => {
    const found = await importAt(partner, lines, env);
    outcomes.set(partner, found);
    done(`${partner} responded for ${found.size} people`, 'the others');
    return found;
  };
  const atDji = await importPartner(
    'dji',
    candidatesOf(judged).map((candidate) =>
      importLineFor(candidate, null, peildatum),
    ),
  );
  const verdicts = afterDji(judged, atDji);
  const people = candidatesOf(verdicts).map((candidate) => {
    const { id, peildatum: first } = atDji.get(candidate.person.bronsleutel)!;
    return importLineFor(candidate, id, first ?? peildatum);
  });
  const results = await Promise.allSettled([
    importPartner('reclassering', people),
    importPartner('gemeente', [...gemeenten, ...people]),
    importPartner('akkoord', people),
  ]);
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as Error] : [],
  );
  if (failures.length > 0)
    throw new PartnerFailure(failures.map(({ message }) => message).join('\n'));
  return { verdicts, outcomes };
}
