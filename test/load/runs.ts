import type { LoadRun } from './load-run.js';
import { actToList } from './runs/act-to-list.js';
import { longList } from './runs/f28-long-list.js';
import { slowDatabase } from './runs/f34-slow-database.js';
import { clusterCost } from './runs/cluster.js';
import { shutdown } from './runs/f41-shutdown.js';
import { aborts } from './runs/f43-aborts.js';
import { slowClients } from './runs/f44-slow-clients.js';
import { coldStart } from './runs/f52-cold-start.js';
import { growth } from './runs/growth.js';
import { constant } from './runs/l1-constant.js';
import { overhead, throughput } from './runs/l2-overhead.js';
import { rollingRelease } from './runs/l10-rolling-release.js';
import { replicas } from './runs/l11-replicas.js';
import { twoOfEach } from './runs/l12-two-of-each.js';
import { stress } from './runs/l3-stress.js';
import { overload } from './runs/l4-overload.js';
import { largeResponses } from './runs/l5-large-responses.js';
import { slowPartner } from './runs/l6-slow-partner.js';
import { leak } from './runs/l8-leak.js';
import { soak } from './runs/l9-soak.js';
import { reloadDelay, reloadUnderLoad } from './runs/l7-reload.js';

/** All runs, in the order in which they are executed; in runs/. */
export const runs: readonly LoadRun[] = [
  constant,
  reloadDelay,
  reloadUnderLoad,
  aborts,
  slowClients,
  slowPartner,
  shutdown,
  rollingRelease,
  replicas,
  leak,
  soak,
  stress,
  overload,
  largeResponses,
  coldStart,
  slowDatabase,
  longList,
  throughput,
  overhead,
  clusterCost,
  twoOfEach,
  actToList,
  growth,
];
