import { Betrokkenheid, Betrokkenheid1700000000002 } from './betrokkenheid.js';
import { Melding1700000000003, MeldingIn, MeldingUit } from './melding.js';
import { Wijziging, Wijziging1700000000001 } from './record.js';

/** The tables that every partner keeps in its own database, beside those of its domain. */
export const ketenEntities = [Wijziging, Betrokkenheid, MeldingUit, MeldingIn];
export const ketenMigrations = [
  Wijziging1700000000001,
  Betrokkenheid1700000000002,
  Melding1700000000003,
];
