import { addMonths, today, type Day } from '../../../../shared/days.js';
import type { Meldingsoort } from '../../schema.generated.js';
import { begonnenDetenties } from '../feiten/detentie.js';
import type { DetentieFeit, Feiten } from '../feiten/feiten.js';
import { zonder, type Regel } from './aanleiding.js';
import { vrijOp } from './detentie.js';

/** The gemeente hears of the begin: met when its system confirmed DJI's melding. */
export const beginAanGemeente: Regel = (feiten) =>
  begonnenDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    gedaanOp: bevestigd(feiten, detentie, 'AANKOMST', 'GEMEENTE'),
    zonder: zonder('meldingenVanDji', feiten),
    geldt: feiten.betrokken.has('GEMEENTE') ? ['GEMEENTE_BETROKKEN'] : [],
  }));

/** The reclassering hears of the arrival. */
export const aankomstAanReclassering: Regel = (feiten) =>
  begonnenDetenties(feiten).map((detentie) => ({
    vanaf: detentie.insluitingsdatum,
    gedaanOp: bevestigd(feiten, detentie, 'AANKOMST', 'RECLASSERING'),
    zonder: zonder('meldingenVanDji', feiten),
    geldt: feiten.betrokken.has('RECLASSERING')
      ? ['RECLASSERING_BETROKKEN']
      : [],
  }));

/** The gemeente hears of the end. */
export const eindeAanGemeente: Regel = (feiten) =>
  begonnenDetenties(feiten).flatMap((detentie) => {
    const vanaf = vrijOp(detentie, feiten);
    if (vanaf === null) return [];
    return {
      vanaf,
      gedaanOp: bevestigd(feiten, detentie, 'ONTSLAG', 'GEMEENTE'),
      zonder: zonder('meldingenVanDji', feiten),
      geldt: feiten.betrokken.has('GEMEENTE') ? ['GEMEENTE_BETROKKEN'] : [],
    };
  });

/**
 * The reclassering hears of the release beforehand, counted back from the expected end. Who was released before that last day was
 * released sooner than could be announced: no breach.
 */
export const ontslagAanReclassering: Regel = (feiten) =>
  begonnenDetenties(feiten).flatMap((detentie) => {
    const vanaf = verwachtOntslag(detentie, feiten);
    if (vanaf === null) return [];
    return {
      vanaf,
      gedaanOp: bevestigd(
        feiten,
        detentie,
        'ONTSLAG_AANGEKONDIGD',
        'RECLASSERING',
      ),
      zonder: zonder('meldingenVanDji', feiten),
      geldt:
        feiten.betrokken.has('RECLASSERING') &&
        addMonths(detentie.insluitingsdatum, 3) < vanaf
          ? ['OVER_3_MAANDEN']
          : [],
      eindigtOp: vrijOp(detentie, feiten),
    };
  });

/**
 * The day on which release is expected: v.i. or the expected end, the first that is still to come. After release: the last that had come
 * by then, or else the first that he did not wait for.
 */
function verwachtOntslag(detentie: DetentieFeit, feiten: Feiten): Day | null {
  const verwacht = [detentie.viDatum, detentie.verwachteEinddatum]
    .filter((dag) => dag !== null)
    .sort();
  const vrij = vrijOp(detentie, feiten);
  const [dag] = vrij
    ? [verwacht.findLast((een) => een <= vrij), verwacht[0]].filter(Boolean)
    : [verwacht.find((een) => een >= feiten.peildatum), verwacht.at(-1)].filter(
        Boolean,
      );
  return dag ?? null;
}

/**
 * The days, in Amsterdam, on which a party confirmed DJI's meldingen about one stay: a melding says not about which, so those that were
 * sent from its begin until the begin of the next.
 */
function bevestigd(
  feiten: Feiten,
  { insluitingsdatum }: DetentieFeit,
  soort: Meldingsoort,
  aan: 'GEMEENTE' | 'RECLASSERING',
): (Day | null)[] | null {
  const [volgende] = begonnenDetenties(feiten)
    .map((detentie) => detentie.insluitingsdatum)
    .filter((dag) => dag > insluitingsdatum)
    .sort();
  const binnen = (dag: Day) =>
    dag >= insluitingsdatum && (volgende === undefined || dag < volgende);
  return (
    feiten.meldingen
      ?.filter((melding) => melding.soort === soort && melding.aan === aan)
      .filter(({ tijdstip }) => binnen(dagVan(tijdstip)))
      .map((melding) => {
        const tijdstip = melding.bevestigdTijdstip;
        return tijdstip && dagVan(tijdstip);
      }) ?? null
  );
}

const dagVan = (tijdstip: string): Day => today(new Date(tijdstip));
