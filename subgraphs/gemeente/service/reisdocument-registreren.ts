import { now } from '../../../shared/days.js';
import type { ReisdocumentRegistrerenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { basisvoorwaardeOfPerson } from './current.js';
import { visibleInwoner } from './visible-inwoner.js';

/**
 * Records a document as registered. Documents have no number to match by: one of the same kind with the same last day is the same document,
 * of which only `inhoudingOfVermissing` changes.
 */
export const reisdocumentRegistreren = (
  store: Store,
  input: ReisdocumentRegistrerenInput,
) =>
  store.unitOfWork(input.justitiabele, async () => {
    const inwoner = await visibleInwoner(store, input.justitiabele);
    const { soort, geldigTot = null, inhoudingOfVermissing = null } = input;
    // Raises the version of the person's row, so that of two concurrent mutations one fails with CONFLICT instead of both inserting the document.
    const reisdocumentenTijdstip = now();
    await store.changeInwoner(inwoner, inwoner.versie, {
      reisdocumentenTijdstip,
    });
    const documents = await store.reisdocumentenByJustitiabele([inwoner.id]);
    const same = documents.find(
      (document) =>
        document.soort === soort && document.geldigTot === geldigTot,
    );
    const reisdocument = same
      ? await store.changeReisdocument(same, inhoudingOfVermissing)
      : await store.addReisdocument({
          justitiabeleId: inwoner.id,
          soort,
          geldigTot,
          inhoudingOfVermissing,
        });
    const { status } = await basisvoorwaardeOfPerson(
      store,
      { ...inwoner, reisdocumentenTijdstip },
      'IDENTITEITSBEWIJS',
    );
    if (status === 'GEREGELD')
      await store.answerHulpvragen(inwoner.id, 'IDENTITEITSBEWIJS');
    return { reisdocument };
  });
