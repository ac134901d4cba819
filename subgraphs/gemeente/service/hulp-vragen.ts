import type { Caller } from '../../../shared/access/caller.js';
import { ownJustitiabele } from '../../../shared/access/own-justitiabele.js';
import { today, type Day } from '../../../shared/days.js';
import { conflict, DomainError } from '../../../shared/graphql/domain-error.js';
import type { BasisvoorwaardeSoort } from '../entities/basisvoorwaarde.js';
import type { HulpvraagEntity } from '../entities/hulpvraag.js';
import type { HulpVragenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { basisvoorwaardeOf, type Basisvoorwaarde } from './basisvoorwaarden.js';
import { basisvoorwaardeOfPerson } from './current.js';

/** Finds the request about this basisvoorwaarde on which the gemeente has not acted. */
export const waitsFor =
  (soort: BasisvoorwaardeSoort) =>
  ({
    basisvoorwaarde,
    beantwoordTijdstip,
  }: Pick<
    HulpvraagEntity,
    'basisvoorwaarde' | 'beantwoordTijdstip'
  >): boolean =>
    basisvoorwaarde === soort && beantwoordTijdstip === null;

/** Throws REGEL if there is nothing to request: it is arranged or being arranged, or he did already. */
function checkHulpvraag(
  { soort, status, geldigTot }: Basisvoorwaarde,
  hulpvragen: readonly HulpvraagEntity[],
  day: Day,
): void {
  const refuse = (boodschap: string) => {
    throw new DomainError('REGEL', boodschap, 'basisvoorwaarde');
  };
  if (status === 'GEREGELD' && (geldigTot === null || geldigTot >= day))
    refuse('Dit is al geregeld.');
  if (status === 'IN_BEHANDELING') refuse('De gemeente is hier al mee bezig.');
  if (hulpvragen.some(waitsFor(soort)))
    refuse('U hebt hier al om hulp gevraagd; de gemeente is aan zet.');
}

/** The justitiabele requests help with a basisvoorwaarde. One that is computed from documents keeps its status, and has the request besides. */
export const hulpVragen = (
  store: Store,
  caller: Caller,
  { basisvoorwaarde: soort, versie }: HulpVragenInput,
) =>
  store.unitOfWork(caller.justitiabele, async () => {
    const inwoner = await store.inwoner(
      ownJustitiabele(caller, 'Alleen de justitiabele zelf vraagt zo om hulp.'),
    );
    if (!inwoner?.gemeenteVanVestiging && !inwoner?.gemeenteVanHerkomst)
      throw new DomainError(
        'REGEL',
        'Van u is geen gemeente bekend; vraag hulp in de inrichting of bij de reclassering.',
      );
    const { id: justitiabeleId } = inwoner;
    const current = await basisvoorwaardeOfPerson(store, inwoner, soort);
    if (current.versie !== versie) throw conflict();
    checkHulpvraag(
      current,
      await store.hulpvragenByJustitiabele([justitiabeleId]),
      today(),
    );
    await store.addHulpvraag({
      justitiabeleId,
      basisvoorwaarde: soort,
      beantwoordTijdstip: null,
      fictief: false,
    });
    return {
      basisvoorwaarde:
        soort === 'IDENTITEITSBEWIJS'
          ? current
          : await setHulpvraag(store, justitiabeleId, soort),
    };
  });

async function setHulpvraag(
  store: Store,
  justitiabeleId: string,
  soort: Exclude<BasisvoorwaardeSoort, 'IDENTITEITSBEWIJS'>,
): Promise<Basisvoorwaarde> {
  const values = {
    status: 'HULPVRAAG',
    geldigTot: null,
    fictief: false,
  } as const;
  const rows = await store.basisvoorwaardenByJustitiabele([justitiabeleId]);
  const row = rows.find((recorded) => recorded.soort === soort);
  return basisvoorwaardeOf(
    row
      ? await store.changeBasisvoorwaarde(row, row.versie, values)
      : await store.addBasisvoorwaarde({ justitiabeleId, soort, ...values }),
  );
}
