import type { PartnerName } from '../../../shared/config.js';
import type { Day } from '../../../shared/days.js';
import type { ImportResult } from '../../../shared/import/import-line.js';
import type { Candidate } from './candidate.js';
import type { LoadResult } from './load.js';
import {
  candidatesOf,
  type MarkReason,
  type RefusalReason,
} from './verdict.js';
import type { Reisdocumenten } from './reisdocumenten.js';

type OutcomeCounts = Record<ImportResult['uitkomst'] | 'nietBetrokken', number>;

/** The report, as `--report` writes it. People by their label in the file, never by number or name. */
export interface Report {
  peildatum: Day;
  /** gelezen = geladen + gemerkt + geweigerd. */
  personen: {
    gelezen: number;
    geladen: number;
    gemerkt: number;
    geweigerd: number;
  };
  geweigerd: {
    label: string;
    regel: number;
    reden: RefusalReason;
    element: string | null;
  }[];
  gemerkt: { label: string; regel: number; redenen: MarkReason[] }[];
  /** Of the people who are loaded, marked ones included. */
  gegevens: {
    geheimhouding: number;
    inOnderzoek: number;
    briefadres: number;
    samengevoegdeGemeente: number;
  };
  /** gelezen = toegekend + zonderDocument + zonderBsn + persoonNietGeladen. */
  reisdocumenten: {
    gelezen: number;
    toegekend: number;
    zonderDocument: number;
    zonderBsn: number;
    persoonNietGeladen: number;
  };
  gemeenten: number;
  partners: Partial<Record<PartnerName, OutcomeCounts>>;
}

export function reportOf(
  { verdicts, outcomes }: LoadResult,
  reisdocumenten: Reisdocumenten,
  gemeenten: number,
  peildatum: Day,
): Report {
  const candidates = candidatesOf(verdicts);
  const count = (holds: (candidate: Candidate) => boolean) =>
    candidates.filter(holds).length;
  return {
    peildatum,
    personen: {
      gelezen: verdicts.length,
      geladen: verdicts.filter(({ outcome }) => outcome === 'loaded').length,
      gemerkt: verdicts.filter(({ outcome }) => outcome === 'marked').length,
      geweigerd: verdicts.length - candidates.length,
    },
    geweigerd: verdicts.flatMap((verdict) =>
      verdict.outcome === 'refused'
        ? [
            {
              label: verdict.label,
              regel: verdict.line,
              reden: verdict.reason,
              element: verdict.element,
            },
          ]
        : [],
    ),
    gemerkt: verdicts.flatMap((verdict) =>
      verdict.outcome === 'marked'
        ? [
            {
              label: verdict.label,
              regel: verdict.line,
              redenen: verdict.reasons,
            },
          ]
        : [],
    ),
    gegevens: {
      geheimhouding: count(({ person }) => person.geheimhouding),
      inOnderzoek: count(({ person }) => person.inOnderzoek),
      briefadres: count(({ person }) => person.functieAdres === 'BRIEFADRES'),
      samengevoegdeGemeente: count(({ merged }) => merged),
    },
    reisdocumenten: countReisdocumenten(candidates, reisdocumenten),
    gemeenten,
    partners: Object.fromEntries(
      [...outcomes].map(([partner, found]) => [
        partner,
        countOutcomes(found, candidates.length),
      ]),
    ),
  };
}

function countReisdocumenten(
  candidates: readonly Candidate[],
  { byBsn, gelezen, zonderDocument, zonderBsn }: Reisdocumenten,
): Report['reisdocumenten'] {
  const toegekend = candidates.reduce(
    (sum, { person }) => sum + (byBsn.get(person.bsn ?? '')?.length ?? 0),
    0,
  );
  return {
    gelezen,
    toegekend,
    zonderDocument,
    zonderBsn,
    persoonNietGeladen: gelezen - toegekend - zonderDocument - zonderBsn,
  };
}

/** Counts a partner's outcomes. Offered people without an outcome are not of that partner. */
function countOutcomes(
  outcomes: ReadonlyMap<string, ImportResult>,
  offered: number,
): OutcomeCounts {
  const sum: OutcomeCounts = {
    nieuw: 0,
    bijgewerkt: 0,
    ongewijzigd: 0,
    nietBetrokken: offered - outcomes.size,
  };
  for (const { uitkomst } of outcomes.values()) sum[uitkomst] += 1;
  return sum;
}
