import type { Caller } from '../../../shared/access/caller.js';
import { today } from '../../../shared/days.js';
import { freshRecord } from '../../../shared/database/versioned-row.js';
import type { LokaleInvullingEntity } from '../entities/lokale-invulling.js';
import type { LokaleInvullingVastleggenInput } from '../schema.generated.js';
import type { Store } from '../store.js';
import { eigenGemeente } from './eigen-gemeente.js';
import { checkGeenOverlap, inhoud } from './lokale-invulling-inhoud.js';

/** A coordinator records what his own gemeente agreed locally. */
export const lokaleInvullingVastleggen = (
  store: Store,
  caller: Caller,
  input: LokaleInvullingVastleggenInput,
) =>
  store.unit(caller.organisation, async () => {
    const gemeente = eigenGemeente(caller);
    const nieuw = inhoud(input, today());
    checkGeenOverlap(await store.lokaleInvullingOf([gemeente]), nieuw);
    const lokaleInvulling: LokaleInvullingEntity = {
      ...freshRecord(),
      ...nieuw,
      gemeente,
      geldtTot: null,
      normZonderEinde: nieuw.norm,
      fictief: false,
    };
    await store.addLokaleInvulling(lokaleInvulling);
    return { lokaleInvulling };
  });
