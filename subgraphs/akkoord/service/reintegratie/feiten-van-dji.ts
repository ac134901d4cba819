import type { Partij } from '../../../../shared/access/partij.js';
import type {
  Detentietitel,
  Gebeurtenissoort,
  Meldingsoort,
  Overlegsoort,
  Verlofbesluit,
  Verlofsoort,
} from '../../schema.generated.js';
import type { DetentieFeit, Feiten, MeldingFeit } from '../feiten/feiten.js';
import { feitenOver, woordenVoor, type Gedateerd } from './gedateerd.js';

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

/** What DJI knows of the stays, and what it told the partners of them. */
export function feitenVanDji({ detenties, meldingen }: Feiten): Gedateerd[] {
  const verstuurd = (meldingen ?? []).map(verstuurdeMelding);
  const aangekondigd = verstuurd
    .filter(({ melding }) => melding.soort === 'ONTSLAG_AANGEKONDIGD')
    .map(({ feit }) => feit);
  const verblijf: Gedateerd[] = [];
  for (const detentie of inVolgorde(detenties ?? []))
    verblijf.push(
      ...feitenVanDetentie(
        detentie,
        verblijf.filter(({ soort }) => soort === 'DETENTIE_BEEINDIGD'),
        aangekondigd,
      ),
    );
  const gemeld = verstuurd.flatMap(({ melding, feit }) =>
    feitenVanMelding(melding, {
      ...feit,
      na: verblijf.filter(({ soort }) => soort === aanleiding[melding.soort]),
    }),
  );
  return [...verblijf, ...gemeld];
}

/** What happens before a melding is sent of it. */
const aanleiding: Partial<Record<Meldingsoort, Gebeurtenissoort>> = {
  AANKOMST: 'INSLUITING',
  ONTSLAG: 'DETENTIE_BEEINDIGD',
};

const inVolgorde = (detenties: readonly DetentieFeit[]) =>
  detenties.toSorted(
    (a, b) =>
      compare(a.insluitingsdatum, b.insluitingsdatum) || compare(a.id, b.id),
  );

/** What DJI knows of one stay. After release the days that were expected do not come any more. */
function feitenVanDetentie(
  detentie: DetentieFeit,
  eerderBeeindigd: readonly Gedateerd[],
  aangekondigd: readonly Gedateerd[],
): Gedateerd[] {
  const { werkelijkeEinddatum: einde, plan } = detentie;
  const { opDag } = feitenOver('Detentie', detentie.id);
  const vanPlan = feitenOver('DetentieEnReintegratieplan', detentie.id);
  const insluiting = opDag(
    'INSLUITING',
    detentie.insluitingsdatum,
    `Insluiting: ${woordenVoor(titels, detentie.titel)}.`,
    ...eerderBeeindigd,
  );
  const screening = opDag(
    'SCREENING_AFGEROND',
    detentie.screeningAfgerondOp,
    'Intake en screening afgerond.',
    insluiting,
  );
  const vastgesteld = vanPlan.opDag(
    'PLAN_VASTGESTELD',
    plan?.vastgesteldOp ?? null,
    'Detentie- en re-integratieplan vastgesteld.',
    insluiting,
    screening,
  );
  const gedeeld = vanPlan.opDag(
    'PLAN_GEDEELD',
    plan?.gedeeldOp ?? null,
    'Detentie- en re-integratieplan gedeeld.',
    vastgesteld,
  );
  const verwacht = [
    opDag(
      'VI_MOGELIJK',
      detentie.viDatum,
      'Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
      insluiting,
    ),
    opDag(
      'VERWACHT_EINDE_DETENTIE',
      detentie.verwachteEinddatum,
      'Verwacht einde van de detentie.',
      insluiting,
    ),
  ].filter(({ datum }) => einde === null || (datum !== null && datum < einde));
  const tijdens = [
    insluiting,
    screening,
    vastgesteld,
    gedeeld,
    ...detentie.overleggen.map(({ id, soort, datum }) =>
      feitenOver('Overleg', id).opDag(
        'OVERLEG',
        datum,
        `Overleg: ${woordenVoor(overleggen, soort)}.`,
        insluiting,
      ),
    ),
    ...detentie.verloven.flatMap((verlof) =>
      feitenVanVerlof(verlof, insluiting),
    ),
    ...verwacht,
  ];
  const beeindigd = opDag(
    'DETENTIE_BEEINDIGD',
    einde,
    'Einde van de detentie: vrijgelaten.',
    ...tijdens,
    ...aangekondigd,
  );
  return [...tijdens, beeindigd];
}

function feitenVanVerlof(
  { id, soort, besluit, vanaf, tot }: DetentieFeit['verloven'][number],
  insluiting: Gedateerd,
): Gedateerd[] {
  const { opDag } = feitenOver('Verlof', id);
  const verlof = `${woordenVoor(besluiten, besluit)} verlof: ${woordenVoor(verloven, soort)}.`;
  if (vanaf === tot)
    return [opDag('VERLOF_BEGINT', vanaf, `Dag van ${verlof}`, insluiting)];
  const eerste = opDag(
    'VERLOF_BEGINT',
    vanaf,
    `Eerste dag van ${verlof}`,
    insluiting,
  );
  return besluit === 'AFGEWEZEN'
    ? [eerste]
    : [
        eerste,
        opDag('VERLOF_EINDIGT', tot, `Laatste dag van ${verlof}`, eerste),
      ];
}

const verstuurdeMelding = (melding: MeldingFeit) => ({
  melding,
  feit: feitenOver('MeldingVanDji', melding.id).opMoment(
    'MELDING_VERSTUURD',
    melding.tijdstip,
    `${meldingInWoorden(melding)} verstuurd.`,
  ),
});

/** What DJI told the partners. The melding to akkoord is the graph's own affair. */
function feitenVanMelding(
  melding: MeldingFeit,
  verstuurd: Gedateerd,
): Gedateerd[] {
  if (melding.aan === 'AKKOORD') return [];
  const bevestigd = feitenOver('MeldingVanDji', melding.id).opMoment(
    'MELDING_BEVESTIGD',
    melding.bevestigdTijdstip,
    `${meldingInWoorden(melding)} bevestigd.`,
    verstuurd,
  );
  return [verstuurd, bevestigd];
}

const meldingInWoorden = ({ soort, aan }: MeldingFeit) =>
  `Melding ${woordenVoor(meldingen, soort)} aan ${woordenVoor(ontvangers, aan)}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
