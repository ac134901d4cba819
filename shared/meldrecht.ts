import type { Caller } from './caller.js';
import { graphError } from './errors.js';
import type { MeldingInput, Meldingsoort } from './melding.js';
import type { Partij } from './partij.js';
import { Weigering } from './weigering.js';

/** What each party may report, and whose relations may begin or end by it. Whatever is not here, nobody may report. */
const meldrechten: Partial<
  Record<Partij, Partial<Record<Meldingsoort, readonly Partij[]>>>
> = {
  DJI: {
    // Of an arrival DJI tells everybody who else is concerned: afterwards each party speaks for itself.
    AANKOMST: ['DJI', 'RECLASSERING', 'GEMEENTE'],
    OVERPLAATSING: ['DJI'],
    ONTSLAG_AANGEKONDIGD: ['DJI'],
    ONTSLAG: ['DJI'],
  },
  RECLASSERING: {
    ADVIESAANVRAAG: ['RECLASSERING'],
    ORGANISATIEWIJZIGING: ['RECLASSERING'],
  },
  GEMEENTE: { GEMEENTEWIJZIGING: ['GEMEENTE'] },
};

/** What every melding carries. Whatever goes with it beside this says who somebody is, and that is DJI's to say. */
const vanElkeMelding = new Set<string>([
  'melding',
  'soort',
  'justitiabele',
  'tijdstip',
  'betrokkenheden',
] satisfies (keyof MeldingInput)[]);

/**
 * Lets a melding through that its sender may report: a relation lets people see somebody. Error: FORBIDDEN for who is no party's own
 * system; throws REGEL, so that the sender does not try again.
 */
export function checkMeldrecht(
  { role, organisation }: Caller,
  input: MeldingInput,
): void {
  if (role !== 'systeem')
    throw graphError('FORBIDDEN', 'Only a partner itself sends meldingen.');
  const relaties = meldrechten[organisation as Partij]?.[input.soort];
  const refuse = (veld: string) =>
    new Weigering('REGEL', 'Dit mag deze partij niet melden.', veld);
  if (!relaties) throw refuse('soort');
  if (input.betrokkenheden.some(({ partij }) => !relaties.includes(partij)))
    throw refuse('betrokkenheden');
  const [identiteit] = Object.entries(input).filter(
    ([veld, waarde]) => waarde != null && !vanElkeMelding.has(veld),
  );
  if (identiteit && organisation !== 'DJI') throw refuse(identiteit[0]);
}
