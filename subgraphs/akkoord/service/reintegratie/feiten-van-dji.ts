import type {
  Detentie,
  Detentietitel,
  Overlegsoort,
  Verlof,
  Verlofbesluit,
  Verlofsoort,
} from '../../schema.generated.js';
import { woordenVoor, type Feit } from './feit.js';

const titels: Record<Detentietitel, string> = {
  VOORLOPIGE_HECHTENIS: 'voorlopige hechtenis',
  GEVANGENISSTRAF: 'gevangenisstraf',
  ISD_MAATREGEL: 'ISD-maatregel',
  VERVANGENDE_HECHTENIS: 'vervangende hechtenis',
};
const overleggen: Record<Overlegsoort, string> = {
  MDO: 'multidisciplinair overleg over de voortgang',
  TRAJECTGESPREK: 'trajectgesprek over de re-integratiedoelen',
};
const verloven: Record<Verlofsoort, string> = {
  KORTDUREND_REINTEGRATIEVERLOF: 'kortdurend re-integratieverlof',
  LANGDUREND_REINTEGRATIEVERLOF: 'langdurend re-integratieverlof',
  INCIDENTEEL_VERLOF: 'incidenteel verlof',
  EXTRAMURALE_ARBEID: 'extramurale arbeid',
};
const besluiten: Record<Verlofbesluit, string> = {
  AANGEVRAAGD: 'aangevraagd',
  TOEGEKEND: 'toegekend',
  AFGEWEZEN: 'afgewezen',
};

/** What DJI knows of one stay. After release the days that were expected do not come any more. */
export function feitenVanDji(detentie: Detentie): Feit[] {
  const { werkelijkeEinddatum: einde } = detentie;
  const verwacht: Feit[] = [
    [
      detentie.viDatum,
      'Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
    ],
    [detentie.verwachteEinddatum, 'Verwacht einde van de detentie.'],
  ];
  return [
    [
      detentie.insluitingsdatum,
      `Insluiting: ${woordenVoor(titels, detentie.titel)}.`,
    ],
    [detentie.screeningAfgerondOp, 'Intake en screening afgerond.'],
    [
      detentie.plan?.vastgesteldOp,
      'Detentie- en re-integratieplan vastgesteld.',
    ],
    ...(detentie.overleggen ?? []).map(({ soort, datum }): Feit => [
      datum,
      `Overleg: ${woordenVoor(overleggen, soort)}.`,
    ]),
    ...(detentie.verloven ?? []).flatMap(feitenVanVerlof),
    ...verwacht.filter(
      ([datum]) => einde == null || (datum != null && datum < einde),
    ),
    [einde, 'Einde van de detentie: vrijgelaten.'],
  ];
}

function feitenVanVerlof({ soort, besluit, vanaf, tot }: Verlof): Feit[] {
  const verlof = `${woordenVoor(besluiten, besluit)} verlof: ${woordenVoor(verloven, soort)}.`;
  if (vanaf === tot) return [[vanaf, `Dag van ${verlof}`]];
  const eerste: Feit = [vanaf, `Eerste dag van ${verlof}`];
  return besluit === 'AFGEWEZEN'
    ? [eerste]
    : [eerste, [tot, `Laatste dag van ${verlof}`]];
}
