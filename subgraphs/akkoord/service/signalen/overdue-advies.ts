import { addDays } from '../../../../shared/days.js';
import { signaalIf, type Rule } from './rule.js';

/** The due date of an advies has passed and it was not delivered. */
export const overdueAdvies: Rule = (_feiten, termijnen) => {
  const days = termijnen
    .filter(
      ({ norm, status }) =>
        norm.code === 'ADVIES_UITERLIJK' && status === 'OVERSCHREDEN',
    )
    .map(({ uiterlijkOp }) => uiterlijkOp!)
    .sort();
  return signaalIf(
    days.map((datum) => ({
      bron: 'RECLASSERING',
      datum,
      omschrijving: 'Uiterste dag van een reclasseringsadvies.',
    })),
    {
      code: 'ADVIES_TE_LAAT',
      ernst: 'WAARSCHUWING',
      omschrijving:
        'Een reclasseringsadvies is er niet, terwijl de uiterste dag ervan voorbij is.',
      partijen: ['RECLASSERING'],
      sinds: days[0] === undefined ? null : addDays(days[0], 1),
    },
  );
};
