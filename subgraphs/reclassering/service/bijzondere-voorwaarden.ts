import { today, type Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { VoorwaardeEntity } from '../entities/voorwaarde.js';
import type {
  BijzondereVoorwaardeOpheffenInput,
  BijzondereVoorwaardeToevoegenInput,
  BijzondereVoorwaardeWijzigenInput,
} from '../schema.generated.js';
import type { Store } from '../store.js';
import { ofToezicht } from './of-toezicht.js';
import { checkRunning, ownToezicht } from './own-toezicht.js';
import {
  checkDay,
  currentVoorwaarde,
  geldtVanaf,
  mostVoorwaarden,
  newVoorwaarden,
} from './voorwaarden.js';

/** Adds a voorwaarde to a running toezicht. */
export const bijzondereVoorwaardeToevoegen = (
  store: Store,
  input: BijzondereVoorwaardeToevoegenInput,
) =>
  changing(store, input, async (toezicht) => {
    const known = ofToezicht(
      toezicht,
      await store.voorwaardenByJustitiabele([toezicht.justitiabeleId]),
    );
    checkDay(input.geldtVanaf, {
      from: toezicht.ingangsdatum,
      until: today(),
      veld: 'geldtVanaf',
    });
    const current = known.filter(({ vervallenOp }) => vervallenOp === null);
    if (current.length >= mostVoorwaarden)
      throw new DomainError(
        'REGEL',
        `Een toezicht heeft hoogstens ${mostVoorwaarden} bijzondere voorwaarden tegelijk.`,
        'voorwaarde',
      );
    const [added] = newVoorwaarden(
      toezicht.id,
      [input.voorwaarde],
      'voorwaarde.omschrijving',
      { after: known.length, from: input.geldtVanaf },
    );
    await store.addVoorwaarde(added!);
  });

/** Ends a voorwaarde, and begins one of the same kind with another description. */
export const bijzondereVoorwaardeWijzigen = (
  store: Store,
  input: BijzondereVoorwaardeWijzigenInput,
) =>
  changing(store, input, async (toezicht) => {
    const { omschrijving, geldtVanaf: from } = input;
    const known = ofToezicht(
      toezicht,
      await store.voorwaardenByJustitiabele([toezicht.justitiabeleId]),
    );
    const old = await endVoorwaarde(store, toezicht, {
      known,
      id: input.voorwaarde,
      on: from,
      veld: 'geldtVanaf',
    });
    const [added] = newVoorwaarden(
      toezicht.id,
      [{ soort: old.soort, omschrijving }],
      'omschrijving',
      { after: known.length, from },
    );
    await store.addVoorwaarde(added!);
  });

/** Ends a voorwaarde. */
export const bijzondereVoorwaardeOpheffen = (
  store: Store,
  input: BijzondereVoorwaardeOpheffenInput,
) =>
  changing(store, input, async (toezicht) => {
    await endVoorwaarde(store, toezicht, {
      known: ofToezicht(
        toezicht,
        await store.voorwaardenByJustitiabele([toezicht.justitiabeleId]),
      ),
      id: input.voorwaarde,
      on: input.vervallenOp,
      veld: 'vervallenOp',
    });
  });

/** A change of what belongs to a running toezicht of the caller: under the person's lock, with the next `versie` of the toezicht. */
const changing = (
  store: Store,
  input: { toezicht: string; versie: number },
  work: (toezicht: ToezichtEntity) => Promise<void>,
) =>
  store.unit(store.personOfToezicht(input.toezicht), async () => {
    const toezicht = await ownToezicht(store, input);
    checkRunning(toezicht);
    await work(toezicht);
    return {
      toezicht: await store.changeToezicht(toezicht, input.versie, {}),
    };
  });

async function endVoorwaarde(
  store: Store,
  toezicht: ToezichtEntity,
  {
    known,
    id,
    on,
    veld,
  }: {
    known: readonly VoorwaardeEntity[];
    id: string;
    on: Day;
    veld: string;
  },
) {
  const voorwaarde = currentVoorwaarde(known, id);
  checkDay(on, {
    from: geldtVanaf(toezicht, voorwaarde),
    until: today(),
    veld,
  });
  await store.endVoorwaarde(voorwaarde, on);
  return voorwaarde;
}
