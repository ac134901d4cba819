import type { Rule } from './trigger.js';
import {
  planSharing,
  mdo,
  plan,
  screening,
  verblijfsplan,
  trajectgesprek,
} from './detentie.js';
import {
  arrivalToReclassering,
  startToGemeente,
  endToGemeente,
  ontslagToReclassering,
} from './meldingen.js';
import { advies, toezicht } from './reclassering.js';
import { eersteGesprek } from './schuldhulp.js';
import { identiteitsbewijsForVerlof } from './verlof.js';

/**
 * What triggers the terms of each norm. Two norms have no rule: no partner records whether the Inlichtingenbureau was notified
 * (MELDING_UITKERING_BIJ_DETENTIE) or whether a report on behaviour was made (GEDRAGSRAPPORTAGE_6_WEKEN).
 */
export const rules: Readonly<Partial<Record<string, Rule>>> = {
  MELDING_GEMEENTE_BEGIN_DETENTIE: startToGemeente,
  MELDING_RECLASSERING_BIJ_AANKOMST: arrivalToReclassering,
  SCREENING_10_WERKDAGEN: screening,
  TRAJECTGESPREK_NA_SCREENING: trajectgesprek,
  PLAN_4_WEKEN: plan,
  VERBLIJFSPLAN_1_MAAND: verblijfsplan,
  DEELBAAR_PLAN_AAN_GEMEENTE: planSharing,
  MDO_6_WEKEN: mdo,
  VERLOF_MET_IDENTITEITSBEWIJS: identiteitsbewijsForVerlof,
  MELDING_RECLASSERING_4_WEKEN_VOOR_ONTSLAG: ontslagToReclassering,
  MELDING_GEMEENTE_EINDE_DETENTIE: endToGemeente,
  ADVIES_UITERLIJK: advies,
  TOEZICHT_30_DAGEN: toezicht,
  TOEZICHT_7_DAGEN: toezicht,
  TOEZICHT_EERSTE_CONTACT_2_WEKEN: toezicht,
  SCHULDHULP_4_WEKEN: eersteGesprek,
  SCHULDHULP_3_WERKDAGEN: eersteGesprek,
};
