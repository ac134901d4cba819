import { compareBuilds } from './against/compare-builds.js';
import { InvalidComparison } from './against/other-build.js';
import { checkCost } from './check-cost.js';
import { compareBodies } from './compare-bodies.js';
import { compareGateways } from './compare-gateways.js';
import { measureGrowth } from './growth.js';
import { options } from './options.js';
import { profileProcesses } from './profile/profile.js';
import { measureRules } from './rules.js';
import { compareWhole } from './whole.js';

/** `npm run bench`: compares gateways over the same partners, each in a separate process. See README.md. */
const { against, bodies, check, growth, profile, rules, whole, ...rest } =
  options;
try {
  if (bodies) compareBodies();
  else if (check) await checkCost();
  else if (growth) await measureGrowth(rest);
  else if (profile) await profileProcesses();
  else if (rules) await measureRules();
  else if (whole) await compareWhole(against, rest);
  else if (against === undefined) await compareGateways(rest);
  else await compareBuilds(against, rest);
} catch (error) {
  if (!(error instanceof InvalidComparison)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
