import type { ProgrammawijzigingEntity } from '../entities/programmawijziging.js';
import type { Programma } from '../schema.generated.js';
import {
  appendOnlyRowOn,
  workdayAfter,
  type SyntheticContext,
} from './context.js';

/** Everybody begins in the basisprogramma; promotie after six weeks at the earliest, sometimes followed by degradatie. */
export function syntheticProgramma(context: SyntheticContext): {
  programma: Programma;
  programmawijzigingen: ProgrammawijzigingEntity[];
} {
  const { traject, lastDay, random } = context;
  const programmawijzigingen: ProgrammawijzigingEntity[] = [];
  let programma: Programma = 'BASIS';
  let last = traject.insluitingsdatum;
  for (const naar of ['PLUS', 'BASIS', 'PLUS'] as const) {
    const datum = workdayAfter(last, random.int(47, 120));
    if (!random.chance(naar === 'PLUS' ? 0.65 : 0.2) || datum > lastDay) break;
    const volgnummer = programmawijzigingen.length + 1;
    programmawijzigingen.push({
      ...appendOnlyRowOn(context, `programma ${volgnummer}`, datum),
      volgnummer,
      naar,
      datum,
    });
    programma = naar;
    last = datum;
  }
  return { programma, programmawijzigingen };
}
