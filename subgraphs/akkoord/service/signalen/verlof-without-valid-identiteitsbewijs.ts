import type { Feit } from '../../schema.generated.js';
import { currentDetentie, isPenitentiair } from '../feiten/detentie.js';
import { signaalIf, type Rule } from './rule.js';
import { missingFeit } from './missing-basisvoorwaarde.js';

/** Verlof requires a valid identiteitsbewijs (Rtvi): none is valid on the first day of a granted or requested verlof. */
export const verlofWithoutValidIdentiteitsbewijs: Rule = (feiten) => {
  const detentie = currentDetentie(feiten);
  if (!detentie || !isPenitentiair(detentie)) return null;
  const upcoming = detentie.verloven.filter(
    ({ vanaf, besluit }) =>
      vanaf >= feiten.peildatum &&
      (besluit === 'TOEGEKEND' || besluit === 'AANGEVRAAGD'),
  );
  const withoutDocument = upcoming.flatMap(({ vanaf, besluit }) => {
    const document = missingFeit(
      feiten,
      'IDENTITEITSBEWIJS',
      vanaf,
      'Identiteitsbewijs',
    );
    return document ? [{ vanaf, besluit, document }] : [];
  });
  const [first] = withoutDocument;
  if (!first) return null;
  const hasGranted = withoutDocument.some(
    ({ besluit }) => besluit === 'TOEGEKEND',
  );
  return signaalIf(
    [
      first.document,
      ...withoutDocument.map(({ vanaf, besluit }): Feit => ({
        bron: 'DJI',
        datum: vanaf,
        omschrijving:
          besluit === 'TOEGEKEND'
            ? 'Eerste dag van toegekend verlof.'
            : 'Eerste dag van aangevraagd verlof.',
      })),
    ],
    {
      code: 'VERLOF_ZONDER_GELDIG_IDENTITEITSBEWIJS',
      ernst: hasGranted ? 'KRITIEK' : 'WAARSCHUWING',
      omschrijving:
        'Er is verlof gepland, maar op de eerste dag daarvan is er geen geldig identiteitsbewijs.',
      partijen: ['DJI', 'GEMEENTE'],
    },
  );
};
