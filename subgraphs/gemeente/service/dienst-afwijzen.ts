import type { DienstAfwijzenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { openDienst } from './open-dienst.js';

/** Rejects a request, which closes it. */
export const dienstAfwijzen = (store: Store, input: DienstAfwijzenInput) =>
  store.unitOfWork(store.personOfDienst(input.dienst), async () => {
    const current = await openDienst(store, input);
    const dienst = await store.changeDienst(current, input.versie, {
      status: 'AFGEWEZEN',
      openSoort: null,
    });
    return { dienst };
  });
