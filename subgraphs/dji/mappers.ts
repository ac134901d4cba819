import type { ContactpuntEntity } from '../../shared/contactpunten/contactpunt.js';
import type { Connection } from '../../shared/graphql/list.js';
import type { OutboxMelding } from '../../shared/meldingen/courier.js';
import type { Wijziging } from '../../shared/database/versioned-row.js';
import type { DetentieEntity } from './entities/detentie.js';
import type { InrichtingEntity } from './entities/inrichting.js';
import type { JustitiabeleEntity } from './entities/justitiabele.js';
import type { OverlegEntity } from './entities/overleg.js';
import type { PlanEntity } from './entities/plan.js';
import type { ProgrammawijzigingEntity } from './entities/programmawijziging.js';
import type { ReintegratiedoelEntity } from './entities/reintegratiedoel.js';
import type { VerlofEntity } from './entities/verlof.js';
import type { Period } from './service/periods.js';
import type { Straf } from './service/straf.js';

/** Only the id: fields are loaded when they are selected. */
export interface JustitiabeleModel {
  id: string;
}
export type JustitiabeleConnectionModel = Connection<JustitiabeleModel>;
export type PersoonsgegevensModel = JustitiabeleEntity;
export type DetentieModel = DetentieEntity;
export type StrafModel = Straf;
export type PlaatsingModel = Period;
export type InrichtingModel = InrichtingEntity;
export type OrganisatieVanDjiModel = InrichtingEntity;
export type DetentieEnReintegratieplanModel = PlanEntity;
/** With the key by which its changes are loaded. */
export type ReintegratiedoelModel = ReintegratiedoelEntity & {
  detentieId: string;
};
export type OverlegModel = OverlegEntity;
export type VerlofModel = VerlofEntity;
export type ProgrammawijzigingModel = ProgrammawijzigingEntity;
export type MeldingVanDjiModel = OutboxMelding;
export type ContactpuntModel = ContactpuntEntity;
export type WijzigingModel = Pick<Wijziging, 'veld' | 'oud' | 'bekendSinds'>;
