import { startOfDay, type Day } from '../../../shared/days.js';
import { seededRandom, seedOf } from '../../../shared/demo/random.js';
import type { Traject } from '../../../shared/import/traject.js';
import type { MeldingUit } from '../../../shared/meldingen/courier.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { ClientEntity } from '../entities/client.js';
import type { ContactEntity } from '../entities/contact.js';
import type { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { VoorwaardeEntity } from '../entities/voorwaarde.js';
import type { WerkstrafEntity } from '../entities/werkstraf.js';
import { syntheticAdviezen } from './adviezen.js';
import { syntheticClientnummer } from './clientnummer.js';
import { syntheticToezichten } from './toezichten.js';
import { syntheticWerkstraffen } from './werkstraffen.js';

/** A made-up person of whom the reclassering gets a dossier. */
export interface Persoon {
  id: string;
  skn: string | null;
  zonderRechtmatigVerblijf: boolean;
  traject: Traject;
}

/** Everything the reclassering holds of one made-up person, by table. */
export interface Dossier {
  client: ClientEntity;
  nummers: { skn: string | null; clientnummer: string };
  adviezen: AdviesEntity[];
  toezichten: ToezichtEntity[];
  voorwaarden: VoorwaardeEntity[];
  contacten: ContactEntity[];
  werkstraffen: WerkstrafEntity[];
  gedragsinterventies: GedragsinterventieEntity[];
  meldingen: MeldingUit[];
  /** What the records said before, so that the view of an earlier day holds for made-up people too. */
  wijzigingen: Wijziging[];
}

/** The dossier of a made-up client as it stands on `day`; `null` when the reclassering is not involved. The same each time. */
export function syntheticDossier(persoon: Persoon, day: Day): Dossier | null {
  const { id, skn, traject } = persoon;
  const organisatie = traject.reclasseringsorganisatie;
  if (!organisatie) return null;
  const random = seededRandom(seedOf(`reclasseringsdossier ${traject.seed}`));
  const client = { ...persoon, organisatie, day };
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
    nummers: { skn, clientnummer: syntheticClientnummer(id) },
    ...adviezen,
    ...toezichten,
    ...syntheticWerkstraffen(random, client),
    wijzigingen: [...adviezen.wijzigingen, ...toezichten.wijzigingen],
  };
}
