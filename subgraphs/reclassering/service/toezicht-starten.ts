import { today, type Day } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { ToezichtStartenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkNiveau, isRunning } from './own-toezicht.js';

/** Starts a toezicht by the caller's own organisation. */
export const toezichtStarten = (store: Store, input: ToezichtStartenInput) =>
  store.unit(input.justitiabele, async () => {
    const { justitiabele, organisatie, bijzondereVoorwaarden = [] } = input;
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
    checkVoorwaarden(bijzondereVoorwaarden);
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
      elektronischeMonitoring: input.elektronischeMonitoring ?? false,
      fictief: false,
    };
    await store.addToezicht(
      toezicht,
      bijzondereVoorwaarden.map((text, index) => ({
        toezichtId: toezicht.id,
        volgorde: index + 1,
        tekst: text,
      })),
    );
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

/** Refuses blank voorwaarden, and more or longer ones than are stored. */
export function checkVoorwaarden(voorwaarden: readonly string[]): void {
  if (
    voorwaarden.length > 25 ||
    voorwaarden.some((text) => text.trim() === '' || text.length > 500)
  )
    throw new DomainError(
      'REGEL',
      'Geef hoogstens 25 bijzondere voorwaarden, elk van 1 tot 500 tekens.',
      'bijzondereVoorwaarden',
    );
}
