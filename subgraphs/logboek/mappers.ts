import type { Connection } from '../../shared/graphql/list.js';
import type {
  NoodtoegangEntity,
  WaarnemingEntity,
} from '../../shared/audit/audit-tables.js';
import type { Gebruik } from './store/gebruik.js';
import type { Inzage } from './store/inzagen.js';
import type { InzageZonderZaak, Veelraadpleger } from './store/patronen.js';

/** A person is known by his id; what was seen of him is loaded when asked for. */
export interface JustitiabeleModel {
  id: string;
}
export type InzageModel = Inzage;
export type NoodtoegangModel = NoodtoegangEntity;
export type NoodtoegangConnectionModel = Connection<NoodtoegangModel>;
export type WaarnemingModel = WaarnemingEntity;
export type GebruikModel = Gebruik;
export type VeelraadplegerConnectionModel = Connection<Veelraadpleger>;
export type InzageZonderZaakConnectionModel = Connection<InzageZonderZaak>;
export type WaarnemingConnectionModel = Connection<WaarnemingModel>;
