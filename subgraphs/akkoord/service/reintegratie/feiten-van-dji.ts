import { today } from '../../../../shared/days.js';
import type { Partij } from '../../../../shared/partij.js';
import type {
  Detentietitel,
  Meldingsoort,
  Overlegsoort,
  Verlofbesluit,
  Verlofsoort,
} from '../../schema.generated.js';
import type { DetentieFeit, MeldingFeit } from '../feiten/feiten.js';
import { woordenVoor, type Gedateerd } from './gedateerd.js';

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
const meldingen: Record<Meldingsoort, string> = {
  AANKOMST: 'van aankomst',
  OVERPLAATSING: 'van overplaatsing',
  GEMEENTEWIJZIGING: 'van een andere gemeente',
  ORGANISATIEWIJZIGING: 'van een andere organisatie',
  ADVIESAANVRAAG: 'van een adviesaanvraag',
  ONTSLAG_AANGEKONDIGD: 'van aanstaand ontslag',
  ONTSLAG: 'van ontslag',
};
const ontvangers: Record<Partij, string> = {
  DJI: 'DJI',
  RECLASSERING: 'de reclassering',
  GEMEENTE: 'de gemeente',
  JUSTITIABELE: 'de justitiabele',
  AKKOORD: 'het akkoord',
};

/** What DJI knows of one stay. After release the days that were expected do not come any more. */
export function feitenVanDetentie(detentie: DetentieFeit): Gedateerd[] {
  const { werkelijkeEinddatum: einde, plan } = detentie;
  const verwacht: Gedateerd[] = [
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
      plan?.vastgesteldOp ?? null,
      'Detentie- en re-integratieplan vastgesteld.',
    ],
    [plan?.gedeeldOp ?? null, 'Detentie- en re-integratieplan gedeeld.'],
    ...detentie.overleggen.map(({ soort, datum }): Gedateerd => [
      datum,
      `Overleg: ${woordenVoor(overleggen, soort)}.`,
    ]),
    ...detentie.verloven.flatMap(feitenVanVerlof),
    ...verwacht.filter(
      ([datum]) => einde === null || (datum !== null && datum < einde),
    ),
    [einde, 'Einde van de detentie: vrijgelaten.'],
  ];
}

function feitenVanVerlof({
  soort,
  besluit,
  vanaf,
  tot,
}: DetentieFeit['verloven'][number]): Gedateerd[] {
  const verlof = `${woordenVoor(besluiten, besluit)} verlof: ${woordenVoor(verloven, soort)}.`;
  if (vanaf === tot) return [[vanaf, `Dag van ${verlof}`]];
  const eerste: Gedateerd = [vanaf, `Eerste dag van ${verlof}`];
  return besluit === 'AFGEWEZEN'
    ? [eerste]
    : [eerste, [tot, `Laatste dag van ${verlof}`]];
}

/** What DJI told the partners. The melding to akkoord is the graph's own affair. */
export const feitenVanMelding = ({
  soort,
  aan,
  tijdstip,
  bevestigdTijdstip,
}: MeldingFeit): Gedateerd[] => {
  if (aan === 'AKKOORD') return [];
  const melding = `Melding ${woordenVoor(meldingen, soort)} aan ${woordenVoor(ontvangers, aan)}`;
  return [
    [dagVan(tijdstip), `${melding} verstuurd.`],
    [
      bevestigdTijdstip === null ? null : dagVan(bevestigdTijdstip),
      `${melding} bevestigd.`,
    ],
  ];
};

const dagVan = (tijdstip: string) => today(new Date(tijdstip));
