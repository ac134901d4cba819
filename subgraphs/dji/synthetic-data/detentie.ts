import { startOfDay, type Day } from '../../../shared/days.js';
import { naStappen, type Stap } from '../../../shared/demo/geschiedenis.js';
import type { DetentieEntity } from '../entities/detentie.js';
import { strafkolommen } from '../service/straf.js';
import { vastgelegdOp, type Verloop } from './verloop.js';

/** What the rest of the made-up stay says about the detention. */
type Uitkomsten = Pick<
  DetentieEntity,
  | 'screeningAfgerondOp'
  | 'ontslagAangekondigdVoor'
  | 'programma'
  | 'ppVanaf'
  | 'ppTot'
>;

/**
 * The detention itself, recorded at the insluiting. What was not known then came when it happened: a judgment, the end of the
 * screening, the release.
 */
export function syntheticVerblijf(
  verloop: Verloop,
  { screeningAfgerondOp, ...uitkomsten }: Uitkomsten,
) {
  const { id, justitiabeleId, traject, day, laatsteDag } = verloop;
  const { straf, insluitingsdatum, werkelijkeEinddatum } = traject;
  const { titel, verwachteEinddatum } = traject;
  const vonnis = { titel, verwachteEinddatum, ...strafkolommen(straf) };
  const afwachting = {
    titel: 'VOORLOPIGE_HECHTENIS' as const,
    verwachteEinddatum: null,
    ...strafkolommen(null),
  };
  const later = straf !== null && straf.uitspraakdatum > insluitingsdatum;
  const begin: Omit<DetentieEntity, 'versie' | 'peildatum'> = {
    id,
    vastgelegdTijdstip: startOfDay(insluitingsdatum),
    justitiabeleId,
    volgnummer: 1,
    inrichtingCode: traject.inrichting,
    insluitingsdatum,
    ...(later ? afwachting : vonnis),
    werkelijkeEinddatum: null,
    screeningAfgerondOp: null,
    ...uitkomsten,
    gemeenteVanHerkomst: traject.gemeenteVanHerkomst,
    gemeenteVanVestiging: traject.gemeenteVanVestiging,
    inrichtingsdossierVernietigdOp: null,
    fictief: true,
  };
  const stappen: Stap<DetentieEntity>[] = [];
  const stap = (dag: Day, change: Partial<DetentieEntity>) =>
    stappen.push({ op: vastgelegdOp(verloop, dag), change });
  if (later) stap(straf.uitspraakdatum, vonnis);
  if (screeningAfgerondOp) stap(screeningAfgerondOp, { screeningAfgerondOp });
  if (werkelijkeEinddatum) stap(werkelijkeEinddatum, { werkelijkeEinddatum });
  stappen.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  const { record, wijzigingen } = naStappen('detentie', begin, stappen, day);
  const bevestigd = startOfDay(laatsteDag);
  const peildatum = record.peildatum > bevestigd ? record.peildatum : bevestigd;
  return { detentie: { ...record, peildatum }, wijzigingen };
}
