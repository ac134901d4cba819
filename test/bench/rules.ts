import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFlags } from '../../gateway/cli/service-process.js';
import { compiled } from '../support/compiled.js';
import { startProcessWithUs } from '../support/process.js';
import { target } from './targets.js';

/**
 * Prints what akkoord's rules cost, to the rest of a page. Compiled, as in a container: tsx gives each closure its name when it is made, a
 * third of what the rules then take.
 */
export async function measureRules(): Promise<void> {
  const image = compiled(['shared', 'gateway', 'subgraphs', 'test']);
  try {
    const { exited, stdout, output } = startProcessWithUs(
      [...memoryFlags, join(image, 'test/bench/rules-in-process.js')],
      { NODE_ENV: 'production' },
      image,
    );
    if ((await exited) !== 0) throw new Error(output());
    console.log(
      target('rules of akkoord to the rest of a page', Number(stdout()), 0.1),
    );
  } finally {
    rmSync(image, { recursive: true });
  }
}
