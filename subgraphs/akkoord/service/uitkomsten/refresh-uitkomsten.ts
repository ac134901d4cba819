import type { BackgroundStep } from '../../../../shared/background.js';
import { now } from '../../../../shared/days.js';
import type { PartnerDeps } from '../../../../shared/subgraph/partner.js';
import { computationStore } from '../../store/computations.js';
import { uitkomstOf } from './uitkomst-of.js';
import { queryGateway } from './query-gateway.js';

/** Keeps one step short, so that requests are served in between; the gateway allows at most 100 per page. */
const batchSize = 50;

/**
 * One step of the background job: claims people whose outcome is due, queries the gateway and stores the outcomes. Several processes can
 * run it: each claims different people. When a step fails its people are retried later and the next steps are smaller, so that one person
 * who cannot be computed soon fails alone.
 */
export function refreshUitkomstenStep({
  database,
  gatewayUrl,
  token,
}: Pick<PartnerDeps, 'database' | 'gatewayUrl' | 'token'>): BackgroundStep {
  const store = computationStore(database);
  const fetchUitkomsten = queryGateway(gatewayUrl, token);
  let size = batchSize;
  return async ({ trace, again }) => {
    const claim = await store.claim(size);
    if (claim.people.length === 0) return false;
    try {
      // Before the data is fetched: the outcome has every change until then.
      const tijdstip = now();
      const responses = await fetchUitkomsten(
        claim.people.map(({ justitiabeleId }) => justitiabeleId),
        trace,
      );
      const isDue = await store.record(
        claim,
        responses.flatMap((response) => uitkomstOf(response, tijdstip) ?? []),
      );
      if (isDue) again();
      size = Math.min(batchSize, size * 2);
      return true;
    } catch (error) {
      size = Math.max(1, Math.floor(size / 2));
      await store.release(claim);
      throw error;
    }
  };
}
