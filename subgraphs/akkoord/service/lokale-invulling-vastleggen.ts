import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import { newVersionedRow } from '../../../shared/database/versioned-row.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type { LokaleInvullingVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { ownGemeente } from './own-gemeente.js';
import {
  checkNoOverlap,
  validateLokaleInvulling,
} from './lokale-invulling-rules.js';

/** A coordinator records a local term or arrangement of the own gemeente. */
export const lokaleInvullingVastleggen = (
  store: Store,
  caller: Caller,
  input: LokaleInvullingVastleggenInput,
) =>
  store.unit(caller.organisation, async () => {
    const gemeente = ownGemeente(caller);
    const validated = validateLokaleInvulling(
      input,
      await store.normen(),
      today(),
    );
    checkNoOverlap(await store.lokaleInvullingOf([gemeente]), validated);
    const lokaleInvulling: LokaleInvullingEntity = {
      ...newVersionedRow(),
      ...validated,
      gemeente,
      geldtTot: null,
      normZonderEinde: validated.norm,
      fictief: false,
    };
    await store.addLokaleInvulling(lokaleInvulling);
    return { lokaleInvulling };
  });
