import type { Feit } from '../../schema.generated.js';
import { lopendeDetentie } from '../feiten/detentie.js';
import { signaalAls, type Regel } from './regel.js';
import { ontbreektOp } from './stand.js';

/** No leave without a valid document (Rtvi): none is known for the first day of a leave that is granted or requested. */
export const verlofZonderGeldigIdentiteitsbewijs: Regel = (feiten) => {
  const komend = (lopendeDetentie(feiten)?.verloven ?? []).filter(
    ({ vanaf, besluit }) =>
      vanaf >= feiten.peildatum &&
      (besluit === 'TOEGEKEND' || besluit === 'AANGEVRAAGD'),
  );
  const zonder = komend.flatMap(({ vanaf, besluit }) => {
    const document = ontbreektOp(
      feiten,
      'IDENTITEITSBEWIJS',
      vanaf,
      'Identiteitsbewijs',
    );
    return document ? [{ vanaf, besluit, document }] : [];
  });
  const [eerste] = zonder;
  if (!eerste) return null;
  const toegekend = zonder.some(({ besluit }) => besluit === 'TOEGEKEND');
  return signaalAls(
    [
      eerste.document,
      ...zonder.map(({ vanaf, besluit }): Feit => ({
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
      ernst: toegekend ? 'KRITIEK' : 'WAARSCHUWING',
      omschrijving:
        'Er is verlof gepland, maar op de eerste dag daarvan is er geen geldig identiteitsbewijs.',
      partijen: ['DJI', 'GEMEENTE'],
    },
  );
};
