import type { Betrokkenheid } from '../../shared/betrokkenheid.js';
import type { Connection } from '../../shared/connection.js';
import type { AfspraakEntity } from './entities/afspraak.js';
import type { Antwoorden } from './service/reintegratie/antwoorden.js';

/** A person is known by his id; with it come what the other partners answered, when the gateway brings it for `reintegratie`. */
export interface JustitiabeleModel extends Antwoorden {
  id: string;
}
export type JustitiabeleConnectionModel = Connection<JustitiabeleModel>;
export type BetrokkenheidModel = Betrokkenheid;
export type AfspraakModel = AfspraakEntity;
