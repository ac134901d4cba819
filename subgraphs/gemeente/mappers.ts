import type { ContactpuntEntity } from '../../shared/contactpunten/contactpunt.js';
import type { Connection } from '../../shared/graphql/list.js';
import type { OutboxMelding } from '../../shared/meldingen/courier.js';
import type { Wijziging } from '../../shared/database/versioned-row.js';
import type { DienstEntity } from './entities/dienst.js';
import type { GemeenteEntity } from './entities/gemeente.js';
import type { HulpvraagEntity } from './entities/hulpvraag.js';
import type { InwonerEntity } from './entities/inwoner.js';
import type { ReisdocumentEntity } from './entities/reisdocument.js';
import type { Basisvoorwaarde } from './service/basisvoorwaarden.js';

/** Only the id: a person's fields are loaded when they are selected. */
export interface JustitiabeleModel {
  id: string;
}
export type JustitiabeleConnectionModel = Connection<JustitiabeleModel>;
export type GemeenteModel = GemeenteEntity;
export type OrganisatieVanGemeenteModel = GemeenteEntity;
export type InschrijvingModel = InwonerEntity;
export type BasisvoorwaardeModel = Basisvoorwaarde;
export type DienstModel = DienstEntity;
export type HulpvraagModel = HulpvraagEntity;
export type ReisdocumentModel = ReisdocumentEntity;
export type MeldingVanGemeenteModel = OutboxMelding;
export type SchuldhulpModel = DienstEntity;
export type ZorgverzekeringModel = DienstEntity;
export type WijzigingModel = Wijziging;
export type ContactpuntModel = ContactpuntEntity;
