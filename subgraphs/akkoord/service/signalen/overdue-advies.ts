import { signaalIf, type Rule } from './rule.js';

/** The due date of an advies has passed and it was not delivered. */
export const overdueAdvies: Rule = (_feiten, termijnen) =>
  signaalIf(
    termijnen
      .filter(
        ({ norm, status }) =>
          norm.code === 'ADVIES_UITERLIJK' && status === 'OVERSCHREDEN',
      )
      .map(({ uiterlijkOp }) => ({
        bron: 'RECLASSERING',
        datum: uiterlijkOp ?? null,
        omschrijving: 'Uiterste dag van een reclasseringsadvies.',
      })),
    {
      code: 'ADVIES_TE_LAAT',
      ernst: 'WAARSCHUWING',
      omschrijving:
        'Een reclasseringsadvies is er niet, terwijl de uiterste dag ervan voorbij is.',
      partijen: ['RECLASSERING'],
    },
  );
