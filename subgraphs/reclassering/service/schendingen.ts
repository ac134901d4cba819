import { randomUUID } from 'node:crypto';
import { now, today } from '../../../shared/days.js';
import { DomainError, notFound } from '../../../shared/graphql/domain-error.js';
import type { SchendingEntity } from '../entities/schending.js';
import type {
  SchendingBijwerkenInput,
  SchendingVastleggenInput,
} from '../schema.generated.js';
import type { Store } from '../store.js';
import { ofToezicht } from './of-toezicht.js';
import { checkRunning, ownToezicht } from './own-toezicht.js';
import { checkDay, currentVoorwaarde, geldtVanaf } from './voorwaarden.js';

/** Records a breach of a voorwaarde that holds. */
export const schendingVastleggen = (
  store: Store,
  input: SchendingVastleggenInput,
) =>
  store.unit(store.personOfToezicht(input.toezicht), async () => {
    const { datum, gemeldOp = null, versie } = input;
    const toezicht = await ownToezicht(store, input);
    checkRunning(toezicht);
    const voorwaarde = currentVoorwaarde(
      ofToezicht(
        toezicht,
        await store.voorwaardenByJustitiabele([toezicht.justitiabeleId]),
      ),
      input.voorwaarde,
    );
    checkDay(datum, {
      from: geldtVanaf(toezicht, voorwaarde),
      until: today(),
      veld: 'datum',
    });
    if (gemeldOp !== null) checkReported({ datum }, gemeldOp);
    await store.addSchending({
      id: randomUUID(),
      toezichtId: toezicht.id,
      volgorde: voorwaarde.volgorde,
      datum,
      gemeldOp,
      uitkomst: null,
      vastgelegdTijdstip: now(),
    });
    return { toezicht: await store.changeToezicht(toezicht, versie, {}) };
  });

/** Adds what became known of a breach. The decision about it may come after the toezicht has ended. */
export const schendingBijwerken = (
  store: Store,
  input: SchendingBijwerkenInput,
) =>
  store.unit(store.personOfToezicht(input.toezicht), async () => {
    const { gemeldOp, uitkomst, versie } = input;
    const toezicht = await ownToezicht(store, input);
    const schending = ofToezicht(
      toezicht,
      await store.schendingenByJustitiabele([toezicht.justitiabeleId]),
    ).find(({ id }) => id === input.schending);
    if (!schending) throw notFound('Deze schending', 'schending');
    if (gemeldOp == null && uitkomst == null)
      throw new DomainError(
        'REGEL',
        'Geef de dag van de melding, de uitkomst, of beide.',
        'uitkomst',
      );
    if (gemeldOp != null) {
      checkUnset(schending.gemeldOp, 'gemeldOp');
      checkReported(schending, gemeldOp);
    }
    if (uitkomst != null) checkUnset(schending.uitkomst, 'uitkomst');
    await store.changeSchending(schending, {
      ...(gemeldOp != null && { gemeldOp }),
      ...(uitkomst != null && { uitkomst }),
    });
    return { toezicht: await store.changeToezicht(toezicht, versie, {}) };
  });

const checkReported = (
  { datum }: Pick<SchendingEntity, 'datum'>,
  gemeldOp: string,
) => checkDay(gemeldOp, { from: datum, until: today(), veld: 'gemeldOp' });

function checkUnset(known: string | null, veld: 'gemeldOp' | 'uitkomst'): void {
  if (known !== null)
    throw new DomainError(
      'REGEL',
      'Dit is van deze schending al vastgelegd.',
      veld,
    );
}
