import { startOfDay, type Day } from '../../../shared/days.js';
import { applySteps, type HistoryStep } from '../../../shared/demo/history.js';
import type { DetentieEntity } from '../entities/detentie.js';
import { strafColumns } from '../service/straf.js';
import { recordingDay, type SyntheticContext } from './context.js';
import { irrevocableOn, syntheticStraf } from './straf.js';

/** Columns of the detention that follow from its synthetic rows. */
type StayOutcomes = Pick<
  DetentieEntity,
  | 'screeningAfgerondOp'
  | 'ontslagAangekondigdVoor'
  | 'programma'
  | 'ppVanaf'
  | 'ppTot'
>;

/**
 * The detention, recorded at the insluiting. Later facts (judgment, end of the screening, release) are changes on the day they became
 * known.
 */
export function syntheticStay(
  context: SyntheticContext,
  { screeningAfgerondOp, ...outcomes }: StayOutcomes,
) {
  const { id, justitiabeleId, traject, day, lastDay } = context;
  const { straf, insluitingsdatum, werkelijkeEinddatum } = traject;
  const { titel, verwachteEinddatum } = traject;
  const judgment = {
    titel,
    verwachteEinddatum,
    ...strafColumns(syntheticStraf(traject, insluitingsdatum)),
  };
  const awaitingJudgment = {
    titel: 'VOORLOPIGE_HECHTENIS' as const,
    verwachteEinddatum: null,
    ...strafColumns(null),
  };
  const isSentencedLater =
    straf !== null && straf.uitspraakdatum > insluitingsdatum;
  const begin: Omit<DetentieEntity, 'versie' | 'peildatum'> = {
    id,
    vastgelegdTijdstip: startOfDay(insluitingsdatum),
    justitiabeleId,
    volgnummer: 1,
    inrichtingCode: traject.inrichting,
    insluitingsdatum,
    ...(isSentencedLater ? awaitingJudgment : judgment),
    werkelijkeEinddatum: null,
    screeningAfgerondOp: null,
    ...outcomes,
    gemeenteVanHerkomst: traject.gemeenteVanHerkomst,
    gemeenteVanVestiging: traject.gemeenteVanVestiging,
    inrichtingsdossierVernietigdOp: null,
    fictief: true,
  };
  const steps: HistoryStep<DetentieEntity>[] = [];
  const addStep = (on: Day, change: Partial<DetentieEntity>) =>
    steps.push({ on: recordingDay(context, on), change });
  if (isSentencedLater) addStep(straf.uitspraakdatum, judgment);
  const onherroepelijkOp = straf && irrevocableOn(straf);
  if (
    onherroepelijkOp !== null &&
    onherroepelijkOp > insluitingsdatum &&
    onherroepelijkOp <= lastDay
  )
    addStep(onherroepelijkOp, { onherroepelijkOp });
  if (screeningAfgerondOp)
    addStep(screeningAfgerondOp, { screeningAfgerondOp });
  if (werkelijkeEinddatum)
    addStep(werkelijkeEinddatum, { werkelijkeEinddatum });
  steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const { record, wijzigingen } = applySteps('detentie', begin, steps, day);
  const confirmed = startOfDay(lastDay);
  const peildatum = record.peildatum > confirmed ? record.peildatum : confirmed;
  return { detentie: { ...record, peildatum }, wijzigingen };
}
