import { isBsn } from '../../../shared/bsn.js';
import { isPartialDay, today, type Day } from '../../../shared/days.js';
import { DomainErrorData } from '../../../shared/graphql/domain-error.js';
import type { DetentieRegistrerenInput } from '../schema.generated.js';
import {
  refuseUnless,
  requireEindeNaBegin,
  requireNietInToekomst,
  requireTekst,
} from './regels.js';
import type { Straf } from './straf.js';

const organisaties = ['RN', 'SVG', 'LJR'];

/** Whether a registration can be right by itself, whoever it is about. */
export function checkOpgave(
  input: DetentieRegistrerenInput,
  vandaag: Day = today(),
): void {
  const { insluitingsdatum, verwachteEinddatum } = input;
  checkPersoon(input);
  requireNietInToekomst(insluitingsdatum, 'insluitingsdatum', vandaag);
  if (verwachteEinddatum != null)
    requireEindeNaBegin(insluitingsdatum, verwachteEinddatum);
  for (const veld of ['gemeenteVanHerkomst', 'gemeenteVanVestiging'] as const)
    refuseUnless(
      input[veld] == null || /^\d{4}$/.test(input[veld]),
      'Een gemeentecode bestaat uit vier cijfers.',
      veld,
    );
  const { reclasseringsorganisatie } = input;
  if (
    reclasseringsorganisatie != null &&
    !organisaties.includes(reclasseringsorganisatie)
  )
    throw new DomainErrorData(
      'ONBEKEND',
      'Deze reclasseringsorganisatie is niet bekend; kies RN, SVG of LJR.',
      'reclasseringsorganisatie',
    );
}

function checkPersoon({
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
  requireTekst(naam, 'naam', 200);
  refuseUnless(
    geboortedatum == null ||
      (isPartialDay(geboortedatum) && geboortedatum < insluitingsdatum),
    'Geef de geboortedatum als JJJJ-MM-DD, JJJJ-MM of JJJJ, vóór de insluiting.',
    'geboortedatum',
  );
}

/** The sentence that was given, if any. */
export function strafFrom(
  input: DetentieRegistrerenInput['straf'],
  vandaag: Day = today(),
): Straf | null {
  if (input == null) return null;
  const straf = {
    uitspraakdatum: input.uitspraakdatum ?? null,
    jaren: input.jaren ?? 0,
    maanden: input.maanden ?? 0,
    dagen: input.dagen ?? 0,
    gedeeltelijkVoorwaardelijk: input.gedeeltelijkVoorwaardelijk ?? false,
  };
  const duur = [straf.jaren, straf.maanden, straf.dagen];
  refuseUnless(
    duur.every((deel) => deel >= 0) && duur.some((deel) => deel > 0),
    'Een straf duurt ten minste een dag.',
    'straf',
  );
  // A sentence for a time lasts thirty years at most (Wetboek van Strafrecht art. 10).
  refuseUnless(
    straf.jaren <= 30 && straf.maanden <= 360 && straf.dagen <= 10_958,
    'Een tijdelijke straf duurt ten hoogste dertig jaar.',
    'straf',
  );
  if (straf.uitspraakdatum !== null)
    requireNietInToekomst(straf.uitspraakdatum, 'straf', vandaag);
  return straf;
}
