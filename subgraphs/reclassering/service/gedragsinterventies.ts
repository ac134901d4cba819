import { today } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import { DomainError } from '../../../shared/graphql/domain-error.js';
import type { GedragsinterventieEntity } from '../entities/gedragsinterventie.js';
import type {
  GedragsinterventieAfrondenInput,
  GedragsinterventieStartenInput,
} from '../schema.generated.js';
import { labels } from '../labels.js';
import type { Store } from '../store.js';
import { ownRecord, requireOwnClient } from './own-record.js';
import { checkDay } from './voorwaarden.js';
import { checkNotInFuture } from './werkstraffen.js';

/** Records that somebody began an intervention that the caller's organisation gives. */
export const gedragsinterventieStarten = (
  store: Store,
  input: GedragsinterventieStartenInput,
) =>
  store.unit(input.justitiabele, async () => {
    const { justitiabele, organisatie, interventie, gestartOp } = input;
    await requireOwnClient(store, input);
    checkNotInFuture(gestartOp, 'gestartOp');
    const gedragsinterventie: GedragsinterventieEntity = {
      ...newVersionedRow(),
      justitiabeleId: justitiabele,
      organisatie,
      // All parties see it. One whose name would disclose health, as of addiction, is ANDERS.
      naam: labels.ErkendeInterventie[interventie],
      gestartOp,
      afgerondOp: null,
      afronding: null,
      fictief: false,
    };
    await store.addGedragsinterventie(gedragsinterventie);
    return { gedragsinterventie };
  });

/** Ends an intervention, once. */
export const gedragsinterventieAfronden = (
  store: Store,
  input: GedragsinterventieAfrondenInput,
) =>
  store.unit(
    store.personOfGedragsinterventie(input.gedragsinterventie),
    async () => {
      const { gedragsinterventie: id, versie, afgerondOp, afronding } = input;
      const { found, organisatie } = ownRecord(
        store,
        await store.gedragsinterventie(id),
        versie,
        { what: 'Deze gedragsinterventie', veld: 'gedragsinterventie' },
      );
      if (found.afgerondOp !== null)
        throw new DomainError(
          'REGEL',
          'Deze gedragsinterventie is al afgerond.',
          'gedragsinterventie',
        );
      checkDay(afgerondOp, {
        from: found.gestartOp,
        until: today(),
        veld: 'afgerondOp',
      });
      return {
        gedragsinterventie: await store.changeGedragsinterventie(
          found,
          versie,
          { afgerondOp, afronding, organisatie },
        ),
      };
    },
  );
