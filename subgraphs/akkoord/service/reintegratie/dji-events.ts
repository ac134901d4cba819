import { partyOf } from '../../../../shared/access/parties.js';
import type { Meldingsoort } from '../../../../shared/access/partij.js';
import { labels } from '../../labels.js';
import type { Gebeurtenissoort } from '../../schema.generated.js';
import { isIsd } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten, MeldingFeit } from '../feiten/feiten.js';
import {
  eventFactory,
  inSentenceOf,
  labelOf,
  type DatedEvent,
} from './dated-event.js';

const meldingLabels: Record<Meldingsoort, string> = {
  AANKOMST: 'van aankomst',
  OVERPLAATSING: 'van overplaatsing',
  GEMEENTEWIJZIGING: 'van een andere gemeente',
  ORGANISATIEWIJZIGING: 'van een andere organisatie',
  ADVIESAANVRAAG: 'van een adviesaanvraag',
  ONTSLAG_AANGEKONDIGD: 'van aanstaand ontslag',
  ONTSLAG: 'van ontslag',
  GEGEVENSWIJZIGING: 'van een wijziging',
};

/** Events of detenties, and of the meldingen that DJI sent about them. */
export function djiEvents({ detenties, meldingen }: Feiten): DatedEvent[] {
  const sent = (meldingen ?? []).map(sentMelding);
  const announced = sent
    .filter(({ melding }) => melding.soort === 'ONTSLAG_AANGEKONDIGD')
    .map(({ event }) => event);
  const detentieEvents: DatedEvent[] = [];
  for (const detentie of inOrder(detenties ?? []))
    detentieEvents.push(
      ...eventsOfDetentie(
        detentie,
        detentieEvents.filter(({ soort }) => soort === 'DETENTIE_BEEINDIGD'),
        announced,
      ),
    );
  const meldingEvents = sent.flatMap(({ melding, event }) =>
    eventsOfMelding(melding, {
      ...event,
      after: detentieEvents.filter(
        ({ soort }) => soort === causes[melding.soort],
      ),
    }),
  );
  return [...detentieEvents, ...meldingEvents];
}

/** The event that a melding of this kind reports, and that therefore comes before it. */
const causes: Partial<Record<Meldingsoort, Gebeurtenissoort>> = {
  AANKOMST: 'INSLUITING',
  ONTSLAG: 'DETENTIE_BEEINDIGD',
};

const inOrder = (detenties: readonly DetentieFeit[]) =>
  detenties.toSorted(
    (a, b) =>
      compare(a.insluitingsdatum, b.insluitingsdatum) || compare(a.id, b.id),
  );

function eventsOfDetentie(
  detentie: DetentieFeit,
  earlierReleases: readonly DatedEvent[],
  announced: readonly DatedEvent[],
): DatedEvent[] {
  const { onDay } = eventFactory('Detentie', detentie.id);
  const insluiting = onDay(
    'INSLUITING',
    detentie.insluitingsdatum,
    `Insluiting: ${inSentenceOf(labels.Detentietitel, detentie.titel)}.`,
    ...earlierReleases,
  );
  const during = [
    insluiting,
    ...planEvents(detentie, insluiting),
    ...detentie.overleggen.map(({ id, soort, datum }) =>
      eventFactory('Overleg', id).onDay(
        'OVERLEG',
        datum,
        `Overleg: ${inSentenceOf(labels.Overlegsoort, soort)}.`,
        insluiting,
      ),
    ),
    ...detentie.verloven.flatMap((verlof) => verlofEvents(verlof, insluiting)),
    ...expectedEvents(detentie, insluiting),
  ];
  const ended = onDay(
    'DETENTIE_BEEINDIGD',
    detentie.werkelijkeEinddatum,
    'Einde van de detentie: vrijgelaten.',
    ...during,
    ...announced,
  );
  return [...during, ended];
}

/** The screening, and the plan that is based on it. */
function planEvents(
  { id, titel, screeningAfgerondOp, plan }: DetentieFeit,
  insluiting: DatedEvent,
): DatedEvent[] {
  const name = isIsd({ titel })
    ? 'Verblijfsplan'
    : 'Detentie- en re-integratieplan';
  const { onDay } = eventFactory('DetentieEnReintegratieplan', id);
  const screening = eventFactory('Detentie', id).onDay(
    'SCREENING_AFGEROND',
    screeningAfgerondOp,
    'Intake en screening afgerond.',
    insluiting,
  );
  const vastgesteld = onDay(
    'PLAN_VASTGESTELD',
    plan?.vastgesteldOp ?? null,
    `${name} vastgesteld.`,
    insluiting,
    screening,
  );
  const gedeeld = onDay(
    'PLAN_GEDEELD',
    plan?.gedeeldOp ?? null,
    `${name} gedeeld.`,
    vastgesteld,
  );
  return [screening, vastgesteld, gedeeld];
}

/** Expected days. A day on or after the actual release no longer applies. */
function expectedEvents(
  { id, werkelijkeEinddatum: end, ...detentie }: DetentieFeit,
  insluiting: DatedEvent,
): DatedEvent[] {
  const { onDay } = eventFactory('Detentie', id);
  return [
    onDay(
      'VI_MOGELIJK',
      detentie.viDatum,
      'Eerste dag waarop voorwaardelijke invrijheidstelling mogelijk is.',
      insluiting,
    ),
    onDay(
      'EINDVERLOF_MOGELIJK',
      detentie.eindverlofVanaf,
      'Eerste dag waarop eindverlof mogelijk is.',
      insluiting,
    ),
    onDay(
      'VERWACHT_EINDE_DETENTIE',
      detentie.verwachteEinddatum,
      'Verwacht einde van de detentie.',
      insluiting,
    ),
  ].filter(({ datum }) => end === null || (datum !== null && datum < end));
}

function verlofEvents(
  { id, soort, besluit, vanaf, tot }: DetentieFeit['verloven'][number],
  insluiting: DatedEvent,
): DatedEvent[] {
  const { onDay } = eventFactory('Verlof', id);
  const verlof = `${inSentenceOf(labels.Verlofbesluit, besluit)} verlof: ${inSentenceOf(labels.Verlofsoort, soort)}.`;
  if (vanaf === tot)
    return [onDay('VERLOF_BEGINT', vanaf, `Dag van ${verlof}`, insluiting)];
  const first = onDay(
    'VERLOF_BEGINT',
    vanaf,
    `Eerste dag van ${verlof}`,
    insluiting,
  );
  return besluit === 'AFGEWEZEN'
    ? [first]
    : [first, onDay('VERLOF_EINDIGT', tot, `Laatste dag van ${verlof}`, first)];
}

const sentMelding = (melding: MeldingFeit) => ({
  melding,
  event: eventFactory('MeldingVanDji', melding.id).atMoment(
    'MELDING_VERSTUURD',
    melding.tijdstip,
    `${meldingLabel(melding)} verstuurd.`,
  ),
});

/** Meldingen to partners. The melding to akkoord is internal to this graph, and left out. */
function eventsOfMelding(melding: MeldingFeit, sent: DatedEvent): DatedEvent[] {
  if (melding.aan === 'AKKOORD') return [];
  const confirmed = eventFactory('MeldingVanDji', melding.id).atMoment(
    'MELDING_BEVESTIGD',
    melding.bevestigdTijdstip,
    `${meldingLabel(melding)} bevestigd.`,
    sent,
  );
  return [sent, confirmed];
}

const meldingLabel = ({ soort, aan }: MeldingFeit) =>
  `Melding ${labelOf(meldingLabels, soort)} aan ${partyOf(aan)?.naam ?? aan}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
