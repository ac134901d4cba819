import { isBsn } from '../../../shared/bsn.js';
import { isPartialDay, today, type Day } from '../../../shared/days.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import { isOrganisation } from '../../../shared/meldingen/betrokkenheid-input.js';
import type { DetentieRegistrerenInput } from '../schema.generated.js';
import {
  refuseUnless,
  requireEndAfterStart,
  requireNotInFuture,
  requireText,
} from './rules.js';
import { requireAfterJudgment, type Straf } from './straf.js';

const organisations = ['RN', 'SVG', 'LJR'];

/** Validates the input of a registration without looking at stored data. */
export function checkRegistration(
  input: DetentieRegistrerenInput,
  currentDay: Day = today(),
): void {
  const { insluitingsdatum, verwachteEinddatum } = input;
  checkPerson(input);
  requireNotInFuture(insluitingsdatum, 'insluitingsdatum', currentDay);
  if (verwachteEinddatum != null)
    requireEndAfterStart(insluitingsdatum, verwachteEinddatum);
  for (const field of ['gemeenteVanHerkomst', 'gemeenteVanVestiging'] as const)
    refuseUnless(
      input[field] == null || /^\d{4}$/.test(input[field]),
      'Een gemeentecode bestaat uit vier cijfers.',
      field,
    );
  const { reclasseringsorganisatie } = input;
  if (
    reclasseringsorganisatie != null &&
    !organisations.includes(reclasseringsorganisatie)
  )
    throw new DomainError(
      'ONBEKEND',
      'Deze reclasseringsorganisatie is niet bekend; kies RN, SVG of LJR.',
      'reclasseringsorganisatie',
    );
  checkOrganisations(input.ookBetrokken ?? []);
}

function checkOrganisations(
  organisations: NonNullable<DetentieRegistrerenInput['ookBetrokken']>,
): void {
  refuseUnless(
    organisations.length <= 20,
    'Noem ten hoogste twintig andere organisaties.',
    'ookBetrokken',
  );
  for (const { partij, organisatie } of organisations)
    refuseUnless(
      partij !== 'DJI' && isOrganisation(partij, organisatie),
      'Deze code is geen organisatie van deze andere partij.',
      'ookBetrokken',
    );
}

function checkPerson({
  skn,
  bsn,
  naam,
  geboortedatum,
  insluitingsdatum,
}: DetentieRegistrerenInput): void {
  refuseUnless(
    /^\d{6,20}$/.test(skn),
    'Een strafrechtketennummer bestaat uit cijfers, ten minste zes.',
    'skn',
  );
  refuseUnless(
    bsn == null || isBsn(bsn),
    'Dit is geen geldig burgerservicenummer.',
    'bsn',
  );
  requireText(naam, 'naam', 200);
  refuseUnless(
    geboortedatum == null ||
      (isPartialDay(geboortedatum) && geboortedatum < insluitingsdatum),
    'Geef de geboortedatum als JJJJ-MM-DD, JJJJ-MM of JJJJ, vóór de insluiting.',
    'geboortedatum',
  );
}

/** The validated sentence of the input, if any. */
export function strafFrom(
  input: DetentieRegistrerenInput['straf'],
  currentDay: Day = today(),
): Straf | null {
  if (input == null) return null;
  const straf = {
    uitspraakdatum: input.uitspraakdatum ?? null,
    jaren: input.jaren ?? 0,
    maanden: input.maanden ?? 0,
    dagen: input.dagen ?? 0,
    gedeeltelijkVoorwaardelijk: input.gedeeltelijkVoorwaardelijk ?? false,
    onherroepelijkOp: input.onherroepelijkOp ?? null,
    eindverlofUitgesloten: input.eindverlofUitgesloten ?? false,
  };
  const duration = [straf.jaren, straf.maanden, straf.dagen];
  refuseUnless(
    duration.every((part) => part >= 0) && duration.some((part) => part > 0),
    'Een straf duurt ten minste een dag.',
    'straf',
  );
  // A sentence for a time lasts thirty years at most (Wetboek van Strafrecht art. 10).
  refuseUnless(
    straf.jaren <= 30 && straf.maanden <= 360 && straf.dagen <= 10_958,
    'Een tijdelijke straf duurt ten hoogste dertig jaar.',
    'straf',
  );
  const { uitspraakdatum, onherroepelijkOp } = straf;
  for (const known of [uitspraakdatum, onherroepelijkOp])
    if (known !== null) requireNotInFuture(known, 'straf', currentDay);
  requireAfterJudgment(straf, 'straf');
  return straf;
}
