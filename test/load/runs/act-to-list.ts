import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { actsFor } from '../../support/acts.js';
import { compiled } from '../../support/compiled.js';
import { startProcessWithUs } from '../../support/process.js';
import { startTwoAkkoords } from '../../support/two-akkoords.js';
import type { LoadRun } from '../load-run.js';

const acts = 100;
const pollMs = 10;

/**
 * How long after its answer an act is in everybody's list, with two processes of akkoord: on the server that TEST_DATABASE_URL names, else
 * with embedded databases. Read every ten milliseconds by the same caseworker, which is part of the load.
 */
export const actToList: LoadRun = {
  id: 'ACT',
  title:
    'how long an act of any partner takes to be in uitkomst and mijnCaseload, with two processes of akkoord',
  execute: async ({ isVerbose }) => {
    const image = compiled(['shared', 'gateway', 'subgraphs']);
    const graph = await startTwoAkkoords(
      (file, env) =>
        startProcessWithUs(
          [join(image, file.replace(/\.ts$/, '.js'))],
          { NODE_ENV: 'production', ...env },
          image,
        ),
      100,
    );
    try {
      const round = actsFor(graph.ask, demoPersonId('knownToAll'));
      const times: number[] = [];
      // The first of each finds nothing compiled and no plan.
      for (let turn = -2 * round.length; turn < acts; turn++) {
        const act = round[(turn + 2 * round.length) % round.length]!;
        await act.perform();
        const began = performance.now();
        while (!(await act.isShown())) await sleep(pollMs);
        const took = performance.now() - began;
        if (isVerbose) console.log(act.partner, Math.round(took));
        if (turn >= 0) times.push(took);
      }
      const sorted = times.toSorted((a, b) => a - b);
      const worst = sorted.at(-1)!;
      return {
        outcome: 'figure',
        detail: `${acts} acts of ${round.length} partners: median ${sorted[acts / 2]!.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
      };
    } finally {
      await graph.stop();
      rmSync(image, { recursive: true });
    }
  },
};
