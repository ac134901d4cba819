import { upcomingOntslag } from './upcoming-ontslag.js';
import { signaalIf, type Rule } from './rule.js';
import { missingFeit } from './missing-basisvoorwaarde.js';

/** Release is within four weeks and there is no place to live. */
export const ontslagWithoutOnderdak: Rule = (feiten) => {
  const ontslag = upcomingOntslag(feiten);
  const onderdak =
    ontslag && missingFeit(feiten, 'ONDERDAK', ontslag.day, 'Onderdak');
  return signaalIf(onderdak ? [ontslag.feit, onderdak] : [], {
    code: 'ONTSLAG_ZONDER_ONDERDAK',
    ernst: 'KRITIEK',
    omschrijving:
      'Het ontslag is binnen vier weken en er is dan nog geen onderdak.',
    partijen: ['GEMEENTE', 'DJI'],
  });
};
