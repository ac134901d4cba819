import { addDays, type Day } from '../../../../shared/days.js';
import { normen, type AkkoordNorm } from '../../normen.js';
import type { Termijn, Termijnstatus } from '../../schema.generated.js';
import type { Antwoorden } from '../feiten/antwoorden.js';
import type { Feiten } from '../feiten/feiten.js';
import type { Aanleiding } from './aanleiding.js';
import { laatsteDag, type LaatsteDag } from './laatste-dag.js';
import { regels } from './regels.js';

/** A term; `zonder` names the answer that did not come and without which it is not known whether the term was met. */
export interface BerekendeTermijn extends Termijn {
  zonder?: keyof Antwoorden;
}

/** The terms that apply or applied to a person on the peildatum, by last day; those without a last day come last. */
export const termijnenOp = (feiten: Feiten): BerekendeTermijn[] =>
  normen
    .flatMap((norm) => termijnenVan(norm, feiten))
    .sort((a, b) => compare(sleutel(a), sleutel(b)));

const termijnenVan = (norm: AkkoordNorm, feiten: Feiten): BerekendeTermijn[] =>
  (regels[norm.code]?.(feiten) ?? [])
    .filter((aanleiding) => geldt(norm, aanleiding, feiten))
    .flatMap((aanleiding) =>
      norm.herhaald && norm.aantal !== null
        ? reeks(norm, aanleiding, feiten)
        : enkele(norm, aanleiding, feiten),
    );

/** A norm holds for an event from its first day on, under its condition; forward it counts only from what has happened. */
const geldt = (
  { geldtVanaf, richting, voorwaardecode }: AkkoordNorm,
  aanleiding: Aanleiding,
  { peildatum }: Feiten,
): boolean =>
  (geldtVanaf === null || geldtVanaf <= aanleiding.vanaf) &&
  (richting === 'TERUG' || aanleiding.vanaf <= peildatum) &&
  (voorwaardecode === null ||
    (aanleiding.geldt ?? []).includes(voorwaardecode));

function enkele(
  norm: AkkoordNorm,
  aanleiding: Aanleiding,
  feiten: Feiten,
): BerekendeTermijn[] {
  const { vanaf, uiterlijkOp } = aanleiding;
  const laatste = laatsteDag(norm, feiten.lokaleTermijnen, vanaf, uiterlijkOp);
  const gedaan = gedaanDagen(aanleiding, feiten);
  const nagekomenOp = gedaan?.[0] ?? null;
  if (gedaan && vervallen(aanleiding, laatste, nagekomenOp, feiten)) return [];
  return [
    {
      norm,
      verantwoordelijke: norm.verantwoordelijke,
      vanaf,
      ...laatste,
      nagekomenOp,
      status: gedaan
        ? statusOp(laatste.uiterlijkOp, nagekomenOp, feiten.peildatum)
        : 'ONBEKEND',
      ...(!gedaan && aanleiding.zonder && { zonder: aanleiding.zonder }),
    },
  ];
}

/**
 * The terms of a repeated duty, one after another, until it ends or the running one. Each is met by the first time after its begin. The next
 * begins where it was met in time, or else where it ended: so each six weeks without an MDO counts. The MDO that comes at last makes good
 * what was missed; it counts as late, not as in time as well.
 */
function reeks(
  norm: AkkoordNorm,
  aanleiding: Aanleiding,
  feiten: Feiten,
): BerekendeTermijn[] {
  const einde = aanleiding.eindigtOp ?? null;
  const dagen = gedaanDagen(aanleiding, feiten) ?? [];
  const termijnen: BerekendeTermijn[] = [];
  let { vanaf } = aanleiding;
  let vorige: BerekendeTermijn | undefined;
  while (vanaf <= feiten.peildatum && (einde === null || vanaf < einde)) {
    const gedaanOp = dagen.filter((dag) => !vorige || dag > vanaf);
    const [termijn] = enkele(norm, { ...aanleiding, vanaf, gedaanOp }, feiten);
    if (!termijn) break;
    const opTijd = termijn.status === 'OP_TIJD';
    if (!opTijd || !vorige || vorige.status === 'OP_TIJD')
      termijnen.push(termijn);
    const volgende = opTijd ? termijn.nagekomenOp : termijn.uiterlijkOp;
    if (!volgende || termijn.status === 'LOOPT') break;
    // A local term of no days must not stand still.
    vanaf = opTijd || volgende > vanaf ? volgende : addDays(vanaf, 1);
    vorige = termijn;
  }
  return termijnen;
}

/** The days by the peildatum on which it was done, in order. */
const gedaanDagen = (
  { gedaanOp }: Aanleiding,
  { peildatum }: Feiten,
): Day[] | null =>
  gedaanOp
    ?.filter((dag) => dag !== null)
    .filter((dag) => dag <= peildatum)
    .sort() ?? null;

/** Not done, and not due before the duty ended. */
const vervallen = (
  { eindigtOp = null }: Aanleiding,
  { uiterlijkOp }: LaatsteDag,
  nagekomenOp: Day | null,
  { peildatum }: Feiten,
): boolean =>
  nagekomenOp === null &&
  eindigtOp !== null &&
  eindigtOp <= peildatum &&
  (uiterlijkOp === null || eindigtOp <= uiterlijkOp);

/** Where a term stands; one without a last day is never overdue. */
function statusOp(
  uiterlijkOp: Day | null,
  nagekomenOp: Day | null,
  peildatum: Day,
): Termijnstatus {
  const [opTijd, teLaat] = nagekomenOp
    ? (['OP_TIJD', 'TE_LAAT_NAGEKOMEN'] as const)
    : (['LOOPT', 'OVERSCHREDEN'] as const);
  return uiterlijkOp === null || (nagekomenOp ?? peildatum) <= uiterlijkOp
    ? opTijd
    : teLaat;
}

// Days and codes sort as text; `~` comes after every day.
const sleutel = (termijn: Termijn): string =>
  [
    termijn.uiterlijkOp ?? '~',
    termijn.vanaf,
    termijn.norm.code,
    termijn.nagekomenOp ?? '~',
    termijn.status,
  ].join(' ');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
