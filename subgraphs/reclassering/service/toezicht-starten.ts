import { today, type Day } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { VoorwaardeEntity } from '../entities/voorwaarde.js';
import type { ToezichtStartenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkNiveau, isRunning } from './own-toezicht.js';
import { newVoorwaarden } from './voorwaarden.js';

/** Starts a toezicht by the caller's own organisation. */
export const toezichtStarten = (store: Store, input: ToezichtStartenInput) =>
  store.unit(input.justitiabele, async () => {
    const { justitiabele, organisatie } = input;
    if (!(await store.holdClient(justitiabele)))
      throw notFound('Deze persoon', 'justitiabele');
    if (!(await store.organisatie(organisatie)))
      throw notFound('Deze reclasseringsorganisatie', 'organisatie');
    if (organisatie !== store.ownOrganisatie)
      throw new DomainError(
        'REGEL',
        'Een toezicht wordt gestart door de organisatie die het uitvoert.',
        'organisatie',
      );
    const niveau = input.niveau ?? 2;
    checkNiveau(niveau);
    checkGrondslag(
      input,
      await store.toezichtenByJustitiabele([justitiabele]),
      today(),
    );
    const toezicht: ToezichtEntity = {
      ...newVersionedRow(),
      justitiabeleId: justitiabele,
      organisatie,
      grondslag: input.grondslag,
      niveau,
      dadelijkUitvoerbaar: input.dadelijkUitvoerbaar ?? false,
      ingangsdatum: input.ingangsdatum,
      eersteContactOp: null,
      einddatum: null,
      beeindigingsreden: null,
      elektronischeMonitoring: input.elektronischeMonitoring ?? false,
      fictief: false,
    };
    await store.addToezicht(toezicht, voorwaardenOf(toezicht.id, input));
    return { toezicht };
  });

/** Refuses a second running toezicht on the same ground. */
export function checkGrondslag(
  { grondslag }: Pick<ToezichtEntity, 'grondslag'>,
  toezichten: readonly Pick<ToezichtEntity, 'grondslag' | 'einddatum'>[],
  day: Day,
): void {
  if (
    toezichten.some(
      (toezicht) =>
        toezicht.grondslag === grondslag && isRunning(toezicht, day),
    )
  )
    throw new DomainError(
      'REGEL',
      'Er loopt al een toezicht met deze grondslag.',
      'grondslag',
    );
}

/** The voorwaarden of a new toezicht, of whichever of the two lists is given. */
export function voorwaardenOf(
  toezichtId: string,
  {
    voorwaarden,
    bijzondereVoorwaarden = [],
  }: Pick<ToezichtStartenInput, 'voorwaarden' | 'bijzondereVoorwaarden'>,
): VoorwaardeEntity[] {
  if (voorwaarden && bijzondereVoorwaarden.length > 0)
    throw new DomainError(
      'REGEL',
      'Geef voorwaarden of bijzondereVoorwaarden, niet allebei.',
      'voorwaarden',
    );
  return voorwaarden
    ? newVoorwaarden(toezichtId, voorwaarden, 'voorwaarden')
    : newVoorwaarden(
        toezichtId,
        bijzondereVoorwaarden.map((omschrijving) => ({
          soort: 'ANDERS',
          omschrijving,
        })),
        'bijzondereVoorwaarden',
      );
}
