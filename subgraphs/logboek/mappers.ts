import type { Connection } from '../../shared/connection.js';
import type {
  NoodtoegangEntity,
  WaarnemingEntity,
} from '../../shared/logboek.js';
import type { Inzage } from './store/inzagen.js';

/** A person is known by his id; what was seen of him is loaded when asked for. */
export interface JustitiabeleModel {
  id: string;
}
export type InzageModel = Inzage;
export type NoodtoegangModel = NoodtoegangEntity;
export type NoodtoegangConnectionModel = Connection<NoodtoegangModel>;
export type WaarnemingModel = WaarnemingEntity;
export type WaarnemingConnectionModel = Connection<WaarnemingModel>;
