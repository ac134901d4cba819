import { compareBuilds } from './against/compare-builds.js';
import { compareGateways } from './compare-gateways.js';
import { options } from './options.js';

/** `npm run bench`: gateways beside each other over the same partners, each a process of its own. Described in README.md here. */
const { against, ...rest } = options;
if (against === undefined) await compareGateways(rest);
else await compareBuilds(against, rest);
