import type { Partij } from '../../../../shared/access/partij.js';
import type { Gebeurtenis, Termijn } from '../../schema.generated.js';
import { isReached } from '../feiten/detentie.js';
import type { Feiten } from '../feiten/feiten.js';
import { afspraakEvents } from './afspraak-events.js';
import { djiEvents } from './dji-events.js';
import { gemeenteEvents } from './gemeente-events.js';
import { adviesEvents, toezichtEvents } from './reclassering-events.js';
import { eventFactory, type DatedEvent } from './dated-event.js';
import { causalOrder } from './causal-order.js';

/** Every event up to the peildatum, in order. */
export const buildTijdlijn = (feiten: Feiten): Gebeurtenis[] =>
  inOrder(
    tijdlijnEvents(feiten).filter(({ datum }) => datum <= feiten.peildatum),
  );

/** Events after the peildatum: verlof, v.i., release, ends of validity, afspraken, and last days of running terms. */
export const buildVooruitblik = (
  feiten: Feiten,
  termijnen: readonly Termijn[],
): Gebeurtenis[] =>
  inOrder(
    [
      ...tijdlijnEvents(withoutLapsedVerlof(feiten)),
      ...fromPartij('AKKOORD', termijnen.map(lastDayEvent)),
    ].filter(({ datum }) => datum > feiten.peildatum),
  );

type TijdlijnEvent = DatedEvent & Pick<Gebeurtenis, 'datum' | 'bron'>;

const tijdlijnEvents = (feiten: Feiten): TijdlijnEvent[] => [
  ...fromPartij('DJI', djiEvents(feiten)),
  ...fromPartij(
    'RECLASSERING',
    feiten.reclasseringsadviezen?.flatMap(adviesEvents),
  ),
  ...fromPartij('RECLASSERING', feiten.toezichten?.flatMap(toezichtEvents)),
  ...fromPartij('GEMEENTE', gemeenteEvents(feiten)),
  ...fromPartij('AKKOORD', regieEvents(feiten)),
  ...fromPartij('AKKOORD', feiten.afspraken.flatMap(afspraakEvents)),
];

const regieEvents = ({ regie }: Feiten): DatedEvent[] =>
  regie
    ? [
        eventFactory('Regie', null).atMoment(
          'REGIE_GENOMEN',
          regie.sinds,
          'Een gemeente heeft de regie genomen.',
        ),
      ]
    : [];

const fromPartij = (
  bron: Partij,
  events: readonly DatedEvent[] | null | undefined,
): TijdlijnEvent[] =>
  (events ?? []).flatMap((event) => {
    const { datum } = event;
    // Mutated, not copied: other events reference this object in `after`.
    return datum === null ? [] : Object.assign(event, { datum, bron });
  });

const lastDayEvent = ({ norm, status, uiterlijkOp }: Termijn): DatedEvent =>
  eventFactory('Norm', norm.code).onDay(
    'TERMIJN_UITERLIJK',
    status === 'LOOPT' ? (uiterlijkOp ?? null) : null,
    `Laatste dag van de termijn: ${norm.omschrijving}`,
  );

/** Verlof that was refused, or that begins after release, will not take place. */
const withoutLapsedVerlof = (feiten: Feiten): Feiten => ({
  ...feiten,
  detenties:
    feiten.detenties?.map((detentie) => ({
      ...detentie,
      verloven: detentie.verloven.filter(
        ({ besluit, vanaf }) =>
          besluit !== 'AFGEWEZEN' &&
          !isReached(detentie.werkelijkeEinddatum, vanaf),
      ),
    })) ?? null,
});

/** By day, time and cause, then party, then text. */
function inOrder(feiten: readonly TijdlijnEvent[]): Gebeurtenis[] {
  const compareCausally = causalOrder();
  return feiten
    .toSorted(
      (a, b) =>
        compareCausally(a, b) ||
        compare(a.bron, b.bron) ||
        compare(a.omschrijving, b.omschrijving) ||
        compare(a.record.id ?? '', b.record.id ?? ''),
    )
    .map(({ after: _na, ...gebeurtenis }) => gebeurtenis);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
