import { organisationOf, type Caller } from '../../../shared/access/caller.js';
import { now } from '../../../shared/days.js';
import {
  conflict,
  DomainError,
  notFound,
} from '../../../shared/graphql/domain-error.js';
import type { CorrectieBeantwoordenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { checkText } from './input-checks.js';

/** The owner of a record says whether it corrects it, and why. It changes the record itself by its own mutations. */
export const correctieBeantwoorden = (
  store: Store,
  caller: Caller,
  { verzoek: id, versie, besluit, reden }: CorrectieBeantwoordenInput,
) =>
  store.unit(store.personOfCorrectieverzoek(id), async () => {
    const [verzoek] = await store.correctieverzoekenById([id]);
    if (!verzoek) throw notFound('Dit verzoek', 'verzoek');
    if (!organisationOf(caller))
      throw new DomainError(
        'REGEL',
        'Alleen de organisatie van wie het gegeven is, beantwoordt het verzoek.',
      );
    if (verzoek.versie !== versie) throw conflict();
    if (verzoek.status !== 'OPEN')
      throw new DomainError(
        'REGEL',
        'Dit verzoek is al beantwoord.',
        'verzoek',
      );
    return {
      correctieverzoek: await store.changeCorrectieverzoek(verzoek, versie, {
        status: besluit,
        reden: checkText(reden, 'De reden', 'reden'),
        beantwoordTijdstip: now(),
      }),
    };
  });
