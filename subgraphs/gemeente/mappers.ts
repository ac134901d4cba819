import type { Connection } from '../../shared/connection.js';
import type { GemeenteEntity } from './entities/gemeente.js';
import type { InwonerEntity } from './entities/inwoner.js';

/** A person is known by his id; his fields are loaded when asked for. */
export interface JustitiabeleModel {
  id: string;
}
export type JustitiabeleConnectionModel = Connection<JustitiabeleModel>;
export type GemeenteModel = GemeenteEntity;
export type InschrijvingModel = InwonerEntity;
