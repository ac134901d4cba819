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
 * run it: each claims different people.
 */
export function refreshUitkomstenStep({
  database,
  gatewayUrl,
  token,
}: PartnerDeps): BackgroundStep {
  const store = computationStore(database);
  const fetchUitkomsten = queryGateway(gatewayUrl, token);
  return async ({ trace }) => {
    const claim = await store.claim(batchSize);
    if (claim.people.length === 0) return false;
    const responses = await fetchUitkomsten(
      claim.people.map(({ justitiabeleId }) => justitiabeleId),
      trace,
    );
    const tijdstip = now();
    await store.record(
      claim,
      responses.flatMap((response) => uitkomstOf(response, tijdstip) ?? []),
    );
    return true;
  };
}
