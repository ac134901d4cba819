import type { Day } from '../../../shared/days.js';
import { DomainError, notFound } from '../../../shared/graphql/domain-error.js';
import type { SchendingEntity } from '../entities/schending.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { VoorwaardeEntity } from '../entities/voorwaarde.js';
import type {
  BijzondereVoorwaardeInput,
  Toezichtopdrachtgever,
  Voorwaardestatus,
} from '../schema.generated.js';
import { labels } from '../labels.js';
import { isRunning } from './own-toezicht.js';

/** Who gave the order for a toezicht, and hears of its breaches. */
export const reportedTo = ({
  grondslag,
}: Pick<ToezichtEntity, 'grondslag'>): Toezichtopdrachtgever =>
  grondslag === 'VOORWAARDELIJKE_INVRIJHEIDSTELLING'
    ? 'CVVI'
    : grondslag === 'PENITENTIAIR_PROGRAMMA' || grondslag === 'PROEFVERLOF_TBS'
      ? 'DJI'
      : 'OM';

/** Within its toezicht a voorwaarde keeps its number. */
export const voorwaardeId = ({
  toezichtId,
  volgorde,
}: Pick<VoorwaardeEntity, 'toezichtId' | 'volgorde'>): string =>
  `${toezichtId}.${volgorde}`;

export const geldtVanaf = (
  toezicht: Pick<ToezichtEntity, 'ingangsdatum'>,
  voorwaarde: Pick<VoorwaardeEntity, 'geldtVanaf'>,
): Day => voorwaarde.geldtVanaf ?? toezicht.ingangsdatum;

/** Derived from days and breaches, so that it cannot contradict them. */
export function statusOf(
  toezicht: Pick<ToezichtEntity, 'einddatum'>,
  { vervallenOp }: Pick<VoorwaardeEntity, 'vervallenOp'>,
  schendingen: readonly Pick<SchendingEntity, 'uitkomst'>[],
  day: Day,
): Voorwaardestatus {
  if (vervallenOp !== null) return 'VERVALLEN';
  if (schendingen.some(({ uitkomst }) => uitkomst === null))
    return 'GESCHONDEN';
  if (isRunning(toezicht, day)) return 'GELDT';
  return schendingen.every(({ uitkomst }) => uitkomst === 'GEEN_SCHENDING')
    ? 'NAGELEEFD'
    : 'GESCHONDEN';
}

/** More of them than a judgment has. */
export const mostVoorwaarden = 25;

/** New rows, numbered after the ones that are there; without a description the label of their kind is theirs. Refuses blank and long descriptions, and more of them than a judgment has. */
export function newVoorwaarden(
  toezichtId: string,
  given: readonly BijzondereVoorwaardeInput[],
  veld: string,
  { after = 0, from = null }: { after?: number; from?: Day | null } = {},
): VoorwaardeEntity[] {
  const voorwaarden = given.map(({ soort, omschrijving }, index) => ({
    toezichtId,
    volgorde: after + index + 1,
    soort,
    tekst:
      omschrijving ?? (soort === 'ANDERS' ? '' : labels.Voorwaardesoort[soort]),
    geldtVanaf: from,
    vervallenOp: null,
  }));
  if (
    voorwaarden.length > mostVoorwaarden ||
    voorwaarden.some(({ tekst }) => tekst.trim() === '' || tekst.length > 500)
  )
    throw new DomainError(
      'REGEL',
      `Geef hoogstens ${mostVoorwaarden} bijzondere voorwaarden, elk van 1 tot 500 tekens.`,
      veld,
    );
  return voorwaarden;
}

/** The voorwaarde of a mutation. Refuses one that has lapsed. */
export function currentVoorwaarde(
  voorwaarden: readonly VoorwaardeEntity[],
  id: string,
): VoorwaardeEntity {
  const found = voorwaarden.find((one) => voorwaardeId(one) === id);
  if (!found) throw notFound('Deze voorwaarde', 'voorwaarde');
  if (found.vervallenOp !== null)
    throw new DomainError(
      'REGEL',
      'Deze voorwaarde is al vervallen.',
      'voorwaarde',
    );
  return found;
}

/** Refuses a day before the voorwaarde held, or in the future. */
export function checkDay(
  given: Day,
  { from, until, veld }: { from: Day; until: Day; veld: string },
): void {
  if (given < from || given > until)
    throw new DomainError(
      'REGEL',
      `Geef een dag van ${from} tot en met ${until}.`,
      veld,
    );
}
