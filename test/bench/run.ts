import { compareBuilds } from './against/compare-builds.js';
import { compareGateways } from './compare-gateways.js';
import { options } from './options.js';

/** `npm run bench`: compares gateways over the same partners, each in a separate process. See README.md. */
const { against, ...rest } = options;
if (against === undefined) await compareGateways(rest);
else await compareBuilds(against, rest);
