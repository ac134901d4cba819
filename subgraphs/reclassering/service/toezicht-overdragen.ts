import { today } from '../../../shared/days.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { ToezichtOverdragenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { isOpen } from './own-advies.js';
import { checkRunning, ownToezicht, isRunning } from './own-toezicht.js';

/**
 * Transfers a running toezicht to another organisation and notifies the partners. The relation of the old organisation ends, unless it
 * has another running toezicht or open advice for this person.
 */
export const toezichtOverdragen = (
  store: Store,
  input: ToezichtOverdragenInput,
) =>
  store.unit(store.personOfToezicht(input.toezicht), async () => {
    const { organisatie, versie } = input;
    const toezicht = await ownToezicht(store, input);
    checkRunning(toezicht);
    if (!(await store.organisatie(organisatie)))
      throw notFound('Deze reclasseringsorganisatie', 'organisatie');
    const from = toezicht.organisatie;
    if (organisatie === from)
      throw new DomainError(
        'REGEL',
        'Deze organisatie voert het toezicht al uit.',
        'organisatie',
      );
    const { justitiabeleId } = toezicht;
    const stays =
      (await store.toezichtenByJustitiabele([justitiabeleId])).some(
        (other) =>
          other.id !== toezicht.id &&
          other.organisatie === from &&
          isRunning(other, today()),
      ) ||
      (await store.adviezenByJustitiabele([justitiabeleId])).some(
        (advies) => advies.organisatie === from && isOpen(advies),
      );
    const changed = await store.changeToezicht(toezicht, versie, {
      organisatie,
    });
    await store.reportOrganisaties('ORGANISATIEWIJZIGING', justitiabeleId, {
      joined: organisatie,
      left: stays ? null : from,
    });
    return { toezicht: changed };
  });
