import { now } from '../../../shared/days.js';
import type { ReisdocumentRegistrerenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { visibleInwoner } from './visible-inwoner.js';

/**
 * Records a document as its register gives it. Of the same kind with the same last day it is the same document: then only whether it was
 * withheld or is missing changes.
 */
export const reisdocumentRegistreren = (
  store: Store,
  input: ReisdocumentRegistrerenInput,
) =>
  store.unit(input.justitiabele, async () => {
    const inwoner = await visibleInwoner(store, input.justitiabele);
    const { soort, geldigTot = null, inhoudingOfVermissing = null } = input;
    // His record goes up a version, so that of two callers at once one gets CONFLICT instead of both making the document.
    await store.changeInwoner(inwoner, inwoner.versie, {
      reisdocumentenTijdstip: now(),
    });
    const known = await store.reisdocumentenByJustitiabele([inwoner.id]);
    const same = known.find(
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
    return { reisdocument };
  });
