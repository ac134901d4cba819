import { startOfDay, type Day } from '../../../shared/days.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import { syntheticAdviezen } from './adviezen.js';
import { syntheticClientnummer } from './clientnummer.js';
import type { Dossier } from './dossier.js';
import { syntheticToezichten } from './toezichten.js';
import { syntheticWerkstraffen } from './werkstraffen.js';

/** A person for whom a dossier is generated. */
export interface SyntheticPerson {
  id: string;
  skn: string | null;
  zonderRechtmatigVerblijf: boolean;
  traject: Traject;
}

/** A synthetic dossier as of `day`; `null` when the reclassering is not involved. Deterministic. */
export function syntheticDossier(
  person: SyntheticPerson,
  day: Day,
): Dossier | null {
  const { id, skn, traject } = person;
  const organisatie = traject.reclasseringsorganisatie;
  if (!organisatie) return null;
  const random = seededRandom(seedOf(`reclasseringsdossier ${traject.seed}`));
  const client = { ...person, organisatie, day };
  const adviezen = syntheticAdviezen(random, client);
  const toezichten = syntheticToezichten(random, client);
  const moment = [...adviezen.adviezen, ...toezichten.toezichten]
    .map(({ vastgelegdTijdstip }) => vastgelegdTijdstip)
    .reduce(
      (first, one) => (one < first ? one : first),
      startOfDay(traject.insluitingsdatum),
    );
  return {
    client: {
      id,
      versie: 1,
      peildatum: moment,
      vastgelegdTijdstip: moment,
      fictief: true,
    },
    numbers: { skn, clientnummer: syntheticClientnummer(id) },
    ...adviezen,
    ...toezichten,
    ...syntheticWerkstraffen(random, client),
    wijzigingen: [...adviezen.wijzigingen, ...toezichten.wijzigingen],
  };
}
