import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { today, type Day } from '../../../shared/days.js';
import { conflict, DomainError } from '../../../shared/graphql/domain-error.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { Afspraakact, Afspraakstatus } from '../schema.generated.js';

type AfspraakMutation = Exclude<Afspraakact, 'VASTGELEGD'>;
interface MutationRule {
  /** Whether the organisation that made the afspraak runs the mutation, or another one. */
  actor: 'EIGEN' | 'ANDER';
  statuses: readonly Afspraakstatus[];
  message: string;
}

const unfulfilled = ['OPEN', 'AANVAARD'] as const;
const rules: Record<AfspraakMutation, MutationRule> = {
  NAGEKOMEN: {
    actor: 'EIGEN',
    statuses: unfulfilled,
    message: 'Alleen de organisatie die de afspraak maakte, kan haar nakomen.',
  },
  INGETROKKEN: {
    actor: 'EIGEN',
    statuses: unfulfilled,
    message:
      'Alleen de organisatie die de afspraak maakte, kan haar intrekken.',
  },
  AANVAARD: {
    actor: 'ANDER',
    statuses: ['OPEN'],
    message:
      'Alleen een andere betrokken organisatie kan een afspraak aanvaarden.',
  },
  HERINNERD: {
    actor: 'ANDER',
    statuses: unfulfilled,
    message:
      'Alleen een andere betrokken organisatie kan aan een afspraak herinneren.',
  },
};

const statusMessages: Record<Afspraakstatus, string> = {
  OPEN: 'Deze afspraak staat open.',
  AANVAARD: 'Deze afspraak is al aanvaard.',
  NAGEKOMEN: 'Deze afspraak is al nagekomen.',
  INGETROKKEN: 'Deze afspraak is ingetrokken.',
};

type CheckedAfspraak = Pick<
  AfspraakEntity,
  'partij' | 'organisatie' | 'versie' | 'status'
>;

/**
 * Throws REGEL if the caller may not run the mutation on this afspraak or its status does not allow it, CONFLICT if `versie` is not the
 * stored version. Assumes that the caller can see the person.
 */
export function checkMutation(
  afspraak: CheckedAfspraak,
  caller: Caller,
  versie: number,
  mutation: AfspraakMutation,
): void {
  const { actor, statuses, message } = rules[mutation];
  const organisatie = organisationOf(caller);
  const own =
    afspraak.partij === organisatie?.partij &&
    afspraak.organisatie === organisatie.organisatie;
  if (!organisatie || own !== (actor === 'EIGEN'))
    throw new DomainError('REGEL', message, 'afspraak');
  if (afspraak.versie !== versie) throw conflict();
  if (!statuses.includes(afspraak.status))
    throw new DomainError('REGEL', statusMessages[afspraak.status], 'afspraak');
}

/**
 * Whether the last day passed before the afspraak was kept or withdrawn. A withdrawn afspraak no longer changes, so its `peildatum` is the
 * moment of withdrawal.
 */
export function isOverdue(
  {
    uiterlijkOp,
    status,
    nagekomenOp,
    peildatum,
  }: Pick<
    AfspraakEntity,
    'uiterlijkOp' | 'status' | 'nagekomenOp' | 'peildatum'
  >,
  currentDay: Day,
): boolean {
  const end =
    status === 'INGETROKKEN' ? today(new Date(peildatum)) : currentDay;
  return (nagekomenOp ?? end) > uiterlijkOp;
}
