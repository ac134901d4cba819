import type { ContactpuntEntity } from '../../shared/contactpunten/contactpunt.js';
import type { Connection } from '../../shared/graphql/list.js';
import type { OutboxMelding } from '../../shared/meldingen/courier.js';
import type { Wijziging } from '../../shared/database/versioned-row.js';
import type { AdviesEntity } from './entities/advies.js';
import type { ContactEntity } from './entities/contact.js';
import type { GedragsinterventieEntity } from './entities/gedragsinterventie.js';
import type { InstrumentEntity } from './entities/instrument.js';
import type { OrganisatieEntity } from './entities/organisatie.js';
import type { SchendingEntity } from './entities/schending.js';
import type { ToezichtEntity } from './entities/toezicht.js';
import type { VoorwaardeEntity } from './entities/voorwaarde.js';
import type { WerkstrafEntity } from './entities/werkstraf.js';

/** Only the id: fields are loaded when they are selected. */
export interface JustitiabeleModel {
  id: string;
}
export type JustitiabeleConnectionModel = Connection<JustitiabeleModel>;
export type ReclasseringsorganisatieModel = OrganisatieEntity;
export type OrganisatieVanReclasseringModel = OrganisatieEntity;
export type InstrumentModel = InstrumentEntity;
export type ReclasseringsadviesModel = AdviesEntity;
export type ToezichtModel = ToezichtEntity;
/** With what its status and days follow from. */
export interface BijzondereVoorwaardeModel {
  toezicht: ToezichtEntity;
  voorwaarde: VoorwaardeEntity;
  schendingen: readonly SchendingEntity[];
}
export interface SchendingModel {
  toezicht: ToezichtEntity;
  schending: SchendingEntity;
}
export type ContactModel = ContactEntity;
export type WerkstrafModel = WerkstrafEntity;
export type GedragsinterventieModel = GedragsinterventieEntity;
export type MeldingVanReclasseringModel = OutboxMelding;
export type WijzigingModel = Wijziging;
export type ContactpuntModel = ContactpuntEntity;
