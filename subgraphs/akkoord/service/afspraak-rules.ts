import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { type Day } from '../../../shared/days.js';
import { conflict, DomainError } from '../../../shared/graphql/domain-error.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type {
  Afspraakact,
  Afspraaknakoming,
  Afspraakstatus,
} from '../schema.generated.js';

type AfspraakMutation = Exclude<Afspraakact, 'VASTGELEGD'>;
interface MutationRule {
  /** Whether the organisation that made the afspraak runs the mutation, or another one. */
  actor: 'EIGEN' | 'ANDER';
  /** Whether the justitiabele whom it is about runs it too. */
  alsoJustitiabele?: boolean;
  statuses: readonly Afspraakstatus[];
  message: string;
}

/** Neither kept nor withdrawn. */
const unfulfilled: readonly Afspraakstatus[] = ['OPEN', 'AANVAARD'];
export const isUnfulfilled = ({ status }: { status: Afspraakstatus }) =>
  unfulfilled.includes(status);

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
  VERZET: {
    actor: 'EIGEN',
    statuses: unfulfilled,
    message:
      'Alleen de organisatie die de afspraak maakte, kan haar verzetten.',
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
    alsoJustitiabele: true,
    message:
      'Alleen een andere betrokken organisatie of de justitiabele zelf kan aan een afspraak herinneren.',
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
  const { statuses, message } = rules[mutation];
  if (!mayRun(caller, afspraak, rules[mutation]))
    throw new DomainError('REGEL', message, 'afspraak');
  if (afspraak.versie !== versie) throw conflict();
  if (!statuses.includes(afspraak.status))
    throw new DomainError('REGEL', statusMessages[afspraak.status], 'afspraak');
}

function mayRun(
  caller: Caller,
  afspraak: CheckedAfspraak,
  { actor, alsoJustitiabele = false }: MutationRule,
): boolean {
  if (caller.role === 'justitiabele') return alsoJustitiabele;
  const organisatie = organisationOf(caller);
  const own =
    afspraak.partij === organisatie?.partij &&
    afspraak.organisatie === organisatie.organisatie;
  return organisatie !== null && own === (actor === 'EIGEN');
}

/** How the afspraak ended, by the day by which compliance is counted. */
export function complianceOf(
  {
    status,
    nakomingsdag,
    beeindigdOp,
  }: Pick<AfspraakEntity, 'status' | 'nakomingsdag' | 'beeindigdOp'>,
  currentDay: Day,
): Afspraaknakoming {
  const inTime = (beeindigdOp ?? currentDay) <= nakomingsdag;
  if (status === 'NAGEKOMEN') return inTime ? 'OP_TIJD' : 'TE_LAAT_NAGEKOMEN';
  if (!inTime) return 'NIET_NAGEKOMEN';
  return status === 'INGETROKKEN' ? 'INGETROKKEN' : 'LOOPT';
}

/** Whether the last day passed before the afspraak was kept or withdrawn; store/afspraken-lijst.ts has it as SQL. */
export const isOverdue = (
  {
    uiterlijkOp,
    beeindigdOp,
  }: Pick<AfspraakEntity, 'uiterlijkOp' | 'beeindigdOp'>,
  currentDay: Day,
): boolean => (beeindigdOp ?? currentDay) > uiterlijkOp;
