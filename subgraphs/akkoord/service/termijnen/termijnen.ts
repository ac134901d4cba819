import { addDays, type Day } from '../../../../shared/days.js';
import { holdsOn, type AkkoordNorm, type Normen } from '../../normen.js';
import type { Termijn, Termijnstatus } from '../../schema.generated.js';
import type { PartnerResponses } from '../feiten/partner-responses.js';
import type { Feiten } from '../feiten/feiten.js';
import type { Rule, Trigger } from './trigger.js';
import { lastDay, type LastDay } from './last-day.js';
import { rules } from './rules.js';

/** `missingResponse`: the response without which it is unknown whether the term was met. */
export interface ComputedTermijn extends Termijn {
  missingResponse?: keyof PartnerResponses;
}

/** The terms that apply or applied to a person on the peildatum, by last day; those without a last day come last. */
export const computeTermijnen = (feiten: Feiten): ComputedTermijn[] =>
  Object.entries(rules)
    .flatMap(([code, rule]) =>
      termijnenOfNorm(
        feiten.normen.filter((norm) => norm.code === code),
        rule!,
        feiten,
      ),
    )
    .map((termijn) => ({ termijn, key: sortKey(termijn) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ termijn }) => termijn);

/** `periods`: one norm in its periods. That of the day of the event counts, whatever holds when the term is computed. */
const termijnenOfNorm = (
  periods: Normen,
  rule: Rule,
  feiten: Feiten,
): ComputedTermijn[] =>
  rule(feiten).flatMap((trigger) => {
    const norm = periods.find(holdsOn(trigger.vanaf));
    if (!norm || !applies(norm, trigger, feiten)) return [];
    return norm.herhaald && norm.aantal !== null
      ? repeatedTermijnen(periods, trigger, feiten)
      : singleTermijn(norm, trigger, feiten);
  });

/** A norm applies under its condition; forward it counts only from what has happened. */
const applies = (
  { richting, voorwaardeCode }: AkkoordNorm,
  trigger: Trigger,
  { peildatum }: Feiten,
): boolean =>
  (richting === 'TERUG' || trigger.vanaf <= peildatum) &&
  (voorwaardeCode === null ||
    (trigger.fulfilledConditions ?? []).includes(voorwaardeCode));

function singleTermijn(
  norm: AkkoordNorm,
  trigger: Trigger,
  feiten: Feiten,
): ComputedTermijn[] {
  const { vanaf, uiterlijkOp } = trigger;
  const last = lastDay(norm, feiten.lokaleTermijnen, vanaf, uiterlijkOp);
  const doneDays = doneDaysOf(trigger, feiten);
  const nagekomenOp = doneDays?.[0] ?? null;
  if (doneDays && hasLapsed(trigger, last, nagekomenOp, feiten)) return [];
  return [
    {
      norm,
      verantwoordelijke: norm.verantwoordelijke,
      vanaf,
      ...last,
      nagekomenOp,
      status: doneDays
        ? statusOf(last.uiterlijkOp, nagekomenOp, feiten.peildatum)
        : 'ONBEKEND',
      ...(!doneDays &&
        trigger.missingResponse && {
          missingResponse: trigger.missingResponse,
        }),
    },
  ];
}

/**
 * The terms of a repeated duty, one after another, up to the running one or the end of the duty or its norm. Each is met by the first occurrence after
 * its start. The next starts at that occurrence if it was in time, otherwise at the last day, so every missed period counts. A late
 * occurrence settles all missed periods as late, and does not also count as in time.
 */
function repeatedTermijnen(
  periods: Normen,
  trigger: Trigger,
  feiten: Feiten,
): ComputedTermijn[] {
  const end = trigger.endsOn ?? null;
  const allDoneDays = doneDaysOf(trigger, feiten) ?? [];
  const termijnen: ComputedTermijn[] = [];
  let { vanaf } = trigger;
  let previous: ComputedTermijn | undefined;
  while (vanaf <= feiten.peildatum && (end === null || vanaf < end)) {
    const norm = periods.find(holdsOn(vanaf));
    if (!norm) break;
    const doneOn = allDoneDays.filter((day) => !previous || day > vanaf);
    const [termijn] = singleTermijn(
      norm,
      { ...trigger, vanaf, doneOn },
      feiten,
    );
    if (!termijn) break;
    const onTime = termijn.status === 'OP_TIJD';
    if (!onTime || !previous || previous.status === 'OP_TIJD')
      termijnen.push(termijn);
    const nextStart = onTime ? termijn.nagekomenOp : termijn.uiterlijkOp;
    if (!nextStart || termijn.status === 'LOOPT') break;
    // A local term of zero days would loop forever.
    vanaf = onTime || nextStart > vanaf ? nextStart : addDays(vanaf, 1);
    previous = termijn;
  }
  return termijnen;
}

/** Days of fulfilment up to the peildatum, in order. */
const doneDaysOf = ({ doneOn }: Trigger, { peildatum }: Feiten): Day[] | null =>
  doneOn
    ?.filter((day) => day !== null)
    .filter((day) => day <= peildatum)
    .sort() ?? null;

/** Not fulfilled, and the duty ended on or before the last day. */
const hasLapsed = (
  { endsOn = null }: Trigger,
  { uiterlijkOp }: LastDay,
  nagekomenOp: Day | null,
  { peildatum }: Feiten,
): boolean =>
  nagekomenOp === null &&
  endsOn !== null &&
  endsOn <= peildatum &&
  (uiterlijkOp === null || endsOn <= uiterlijkOp);

/** A term without a last day is never overdue. */
function statusOf(
  uiterlijkOp: Day | null,
  nagekomenOp: Day | null,
  peildatum: Day,
): Termijnstatus {
  const [onTime, late] = nagekomenOp
    ? (['OP_TIJD', 'TE_LAAT_NAGEKOMEN'] as const)
    : (['LOOPT', 'OVERSCHREDEN'] as const);
  return uiterlijkOp === null || (nagekomenOp ?? peildatum) <= uiterlijkOp
    ? onTime
    : late;
}

// Days and codes sort as text; `~` comes after every day.
const sortKey = (termijn: Termijn): string =>
  [
    termijn.uiterlijkOp ?? '~',
    termijn.vanaf,
    termijn.norm.code,
    termijn.nagekomenOp ?? '~',
    termijn.status,
  ].join(' ');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
