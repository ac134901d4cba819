import type { OutboxMelding } from '../../../shared/meldingen/courier.js';
import type { Wijziging } from '../../../shared/database/versioned-row.js';
import type { AdviesEntity } from '../entities/advies.js';
import type { ClientEntity } from '../entities/client.js';
import type { ContactEntity } from '../entities/contact.js';
import type { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import type { SchendingEntity } from '../entities/schending.js';
import type { ToezichtEntity } from '../entities/toezicht.js';
import type { VoorwaardeEntity } from '../entities/voorwaarde.js';
import type { WerkstrafEntity } from '../entities/werkstraf.js';

/** Every row of one synthetic person, by table. */
export interface Dossier {
  client: ClientEntity;
  numbers: { skn: string | null; clientnummer: string };
  adviezen: AdviesEntity[];
  toezichten: ToezichtEntity[];
  voorwaarden: VoorwaardeEntity[];
  schendingen: SchendingEntity[];
  contacten: ContactEntity[];
  werkstraffen: WerkstrafEntity[];
  gedragsinterventies: GedragsinterventieEntity[];
  meldingen: OutboxMelding[];
  /** History of the rows, so that synthetic people have views of an earlier day too. */
  wijzigingen: Wijziging[];
}
