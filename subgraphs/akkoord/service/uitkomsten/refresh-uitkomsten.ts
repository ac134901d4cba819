import { now } from '../../../../shared/days.js';
import type { PartnerDeps } from '../../../../shared/subgraph/partner.js';
import { computationStore } from '../../store/computations.js';
import { uitkomstOf } from './uitkomst-of.js';
import { queryGateway } from './query-gateway.js';

/** Small enough that answering goes on meanwhile; the gateway takes 100 at most. */
const batchSize = 50;

/**
 * One step of renewing the index: the outcomes of some people who are due, asked at the gateway and written at once. Several processes
 * do no harm: each claims its own people.
 */
export function refreshUitkomstenStep({
  database,
  gatewayUrl,
  token,
}: PartnerDeps): () => Promise<boolean> {
  const store = computationStore(database);
  const fetchUitkomsten = queryGateway(gatewayUrl, token);
  return async () => {
    const claim = await store.claim(batchSize);
    if (claim.people.length === 0) return false;
    const responses = await fetchUitkomsten(
      claim.people.map(({ justitiabeleId }) => justitiabeleId),
    );
    const tijdstip = now();
    await store.record(
      claim,
      responses.flatMap((response) => uitkomstOf(response, tijdstip) ?? []),
    );
    return true;
  };
}
