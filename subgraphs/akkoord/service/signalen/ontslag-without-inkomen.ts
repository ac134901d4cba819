import { upcomingOntslag } from './upcoming-ontslag.js';
import { signaalIf, type Rule } from './rule.js';
import { missingFeit } from './missing-basisvoorwaarde.js';

/** Release is within four weeks and there is neither work nor income. */
export const ontslagWithoutInkomen: Rule = (feiten) => {
  const ontslag = upcomingOntslag(feiten);
  const inkomen =
    ontslag &&
    missingFeit(feiten, 'WERK_EN_INKOMEN', ontslag.day, 'Werk en inkomen');
  return signaalIf(inkomen ? [ontslag.feit, inkomen] : [], {
    code: 'ONTSLAG_ZONDER_INKOMEN',
    ernst: 'WAARSCHUWING',
    omschrijving:
      'Het ontslag is binnen vier weken en er is dan nog geen werk of inkomen.',
    partijen: ['GEMEENTE', 'DJI'],
  });
};
