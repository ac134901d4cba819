import { expect, test } from '@jest/globals';
import type { Detentie } from '../../schema.generated.js';
import { tijdlijn } from './tijdlijn.js';

const detentie: Detentie = {
  id: 'd1',
  titel: 'GEVANGENISSTRAF',
  insluitingsdatum: '2025-01-10',
  screeningAfgerondOp: '2025-01-22',
  plan: { vastgesteldOp: '2025-02-05' },
  overleggen: [
    { soort: 'MDO', datum: '2025-03-19' },
    { soort: 'TRAJECTGESPREK', datum: '2025-01-27' },
  ],
  verloven: [
    {
      id: 'v1',
      soort: 'KORTDUREND_REINTEGRATIEVERLOF',
      besluit: 'TOEGEKEND',
      vanaf: '2026-02-01',
      tot: '2026-02-01',
    },
    {
      id: 'v2',
      soort: 'LANGDUREND_REINTEGRATIEVERLOF',
      besluit: 'AANGEVRAAGD',
      vanaf: '2026-04-03',
      tot: '2026-04-04',
    },
    {
      id: 'v3',
      soort: 'INCIDENTEEL_VERLOF',
      besluit: 'AFGEWEZEN',
      vanaf: '2025-12-24',
      tot: '2025-12-26',
    },
  ],
  viDatum: '2026-09-10',
  verwachteEinddatum: '2027-05-10',
};

/** One line per fact, as a person would read it. */
const regels = (...args: Parameters<typeof tijdlijn>) =>
  tijdlijn(...args).map(
    ({ datum, bron, omschrijving, toekomstig }) =>
      `${toekomstig ? '>' : ' '} ${datum} ${bron} ${omschrijving}`,
  );

test('the timeline tells in order what DJI knows, and apart what is to come', () => {
  expect(regels({ detenties: [detentie] }, '2026-02-01')).toEqual([
    '  2025-01-10 DJI Insluiting: gevangenisstraf.',
    '  2025-01-22 DJI Intake en screening afgerond.',
    '  2025-01-27 DJI Overleg: trajectgesprek over de re-integratiedoelen.',
    '  2025-02-05 DJI Detentie- en re-integratieplan vastgesteld.',
    '  2025-03-19 DJI Overleg: multidisciplinair overleg over de voortgang.',
    '  2025-12-24 DJI Eerste dag van afgewezen verlof: incidenteel verlof.',
    '  2026-02-01 DJI Dag van toegekend verlof: kortdurend re-integratieverlof.',
    '> 2026-04-03 DJI Eerste dag van aangevraagd verlof: langdurend re-integratieverlof.',
    '> 2026-04-04 DJI Laatste dag van aangevraagd verlof: langdurend re-integratieverlof.',
    '> 2026-09-10 DJI Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
    '> 2027-05-10 DJI Verwacht einde van de detentie.',
  ]);
});

test('after release the days that were expected later are gone', () => {
  const vrij = {
    id: 'd1',
    titel: 'GEVANGENISSTRAF',
    insluitingsdatum: '2025-01-10',
    viDatum: '2026-09-10',
    verwachteEinddatum: '2027-05-10',
    werkelijkeEinddatum: '2026-09-20',
  } as const;
  expect(regels({ detenties: [vrij] }, '2026-10-01')).toEqual([
    '  2025-01-10 DJI Insluiting: gevangenisstraf.',
    '  2026-09-10 DJI Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
    '  2026-09-20 DJI Einde van de detentie: vrijgelaten.',
  ]);
});

test('the timeline tells what reclassering and gemeente know; a withdrawn advice is not due, an unknown status is no fact', () => {
  const advies = { soort: 'ZITTING', aangevraagdOp: '2025-02-01' } as const;
  expect(
    regels(
      {
        reclasseringsadviezen: [
          {
            ...advies,
            id: 'a1',
            status: 'UITGEBRACHT',
            uiterlijkOp: '2025-03-01',
            uitgebrachtOp: '2025-02-25',
          },
          {
            ...advies,
            id: 'a2',
            soort: 'VERLOF',
            status: 'INGETROKKEN',
            uiterlijkOp: '2025-03-02',
          },
        ],
        toezichten: [
          {
            id: 't1',
            grondslag: 'SCHORSING',
            ingangsdatum: '2025-04-01',
            eersteContactOp: '2025-04-09',
            einddatum: '2026-04-01',
          },
        ],
        basisvoorwaarden: [
          {
            soort: 'IDENTITEITSBEWIJS',
            status: 'GEREGELD',
            peildatum: '2025-04-01',
            geldigTot: '2030-01-01',
          },
          { soort: 'SCHULDEN', status: 'ONBEKEND', peildatum: '2025-04-01' },
        ],
      },
      '2025-04-09',
    ),
  ).toEqual([
    '  2025-02-01 RECLASSERING Reclasseringsadvies voor de zitting aangevraagd.',
    '  2025-02-01 RECLASSERING Reclasseringsadvies voor verlof aangevraagd.',
    '  2025-02-25 RECLASSERING Reclasseringsadvies voor de zitting uitgebracht.',
    '  2025-03-01 RECLASSERING Uiterste dag van het reclasseringsadvies voor de zitting.',
    '  2025-04-01 GEMEENTE Identiteitsbewijs: geregeld.',
    '  2025-04-01 RECLASSERING Begin van het toezicht (schorsing van de voorlopige hechtenis).',
    '  2025-04-09 RECLASSERING Eerste contact in het toezicht (schorsing van de voorlopige hechtenis).',
    '> 2026-04-01 RECLASSERING Einde van het toezicht (schorsing van de voorlopige hechtenis).',
    '> 2030-01-01 GEMEENTE Identiteitsbewijs: laatste dag van de geldigheid.',
  ]);
});
