import type { Connection } from '../../shared/graphql/list.js';
import type {
  NoodtoegangEntity,
  WaarnemingEntity,
} from '../../shared/audit/audit-tables.js';
import type { Gebruik } from './store/gebruik.js';
import type { Inzage } from './store/inzagen.js';
import type { InzageZonderZaak } from './store/inzagen-zonder-zaak.js';
import type { Veelraadpleger } from './store/veelraadplegers.js';

/** Only the id: a person's fields are loaded when they are selected. */
export interface JustitiabeleModel {
  id: string;
}
export type InzageModel = Inzage;
/** With the name of its gemeente, if the gateway sends it. */
export interface InzagerModel {
  id: string;
  gemeente?: { naam?: string | null } | null;
}
export interface GemeenteModel {
  code: string;
}
export type NoodtoegangModel = NoodtoegangEntity;
export type NoodtoegangConnectionModel = Connection<NoodtoegangModel>;
export type WaarnemingModel = WaarnemingEntity;
export type GebruikModel = Gebruik;
export type VeelraadplegerModel = Veelraadpleger;
export type InzageZonderZaakModel = InzageZonderZaak;
export type VeelraadplegerConnectionModel = Connection<Veelraadpleger>;
export type InzageZonderZaakConnectionModel = Connection<InzageZonderZaak>;
export type WaarnemingConnectionModel = Connection<WaarnemingModel>;
