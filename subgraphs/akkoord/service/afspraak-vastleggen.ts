import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { today, type Day } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { notFound, DomainError } from '../../../shared/graphql/domain-error.js';
import type { AfspraakEntity } from '../entities/afspraak.js';
import type { AfspraakVastleggenInput } from '../schema.generated.js';
import type { Normen } from '../normen.js';
import type { Store } from '../store.js';
import { requireNorm } from './find-norm.js';
import { checkDueDay, checkText } from './input-checks.js';

/** The caller's organisation makes an afspraak about a person. */
export const afspraakVastleggen = (
  store: Store,
  caller: Caller,
  input: AfspraakVastleggenInput,
) =>
  store.unit(input.justitiabele, async () => {
    const [dossier] = await store.dossiersById([input.justitiabele]);
    if (!dossier) throw notFound('Deze persoon', 'justitiabele');
    const organisatie = organisationOf(caller);
    if (!organisatie)
      throw new DomainError(
        'REGEL',
        'Alleen een organisatie die bij deze persoon betrokken is, kan een afspraak vastleggen.',
      );
    const afspraak: AfspraakEntity = {
      ...newVersionedRow(),
      ...organisatie,
      ...validateAfspraak(input, await store.normen(), today()),
      justitiabeleId: dossier.id,
      status: 'OPEN',
      nagekomenOp: null,
      nakomingsdag: input.uiterlijkOp,
      beeindigdOp: null,
      herinnerdTijdstip: null,
      fictief: false,
    };
    await store.addAfspraak(afspraak);
    return { afspraak };
  });

/** Validates the input. Throws REGEL for a text of invalid length or a day in the past, ONBEKEND for an unknown norm. */
export function validateAfspraak(
  {
    omschrijving,
    uiterlijkOp,
    basisvoorwaarde,
    norm,
  }: Omit<AfspraakVastleggenInput, 'justitiabele'>,
  normen: Normen,
  currentDay: Day,
): Pick<
  AfspraakEntity,
  'omschrijving' | 'uiterlijkOp' | 'basisvoorwaarde' | 'norm'
> {
  checkDueDay(uiterlijkOp, currentDay);
  return {
    omschrijving: checkText(
      omschrijving,
      'De omschrijving van een afspraak',
      'omschrijving',
    ),
    uiterlijkOp,
    basisvoorwaarde: basisvoorwaarde ?? null,
    norm: norm == null ? null : requireNorm(normen, norm, currentDay).code,
  };
}
