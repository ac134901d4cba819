import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { memoryFlags } from '../../gateway/cli/service-process.js';
import { compiled } from '../support/compiled.js';
import { target } from './targets.js';

/** Prints what akkoord's rules cost, to the rest of a page. Compiled, as in a container: tsx gives each closure its name when it is made, a third of what the rules then take. */
export async function measureRules(): Promise<void> {
  const image = compiled(['shared', 'gateway', 'subgraphs', 'test']);
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...memoryFlags, join(image, 'test/bench/rules-in-process.js')],
      { cwd: image },
    );
    console.log(
      target('rules of akkoord to the rest of a page', Number(stdout), 0.1),
    );
  } finally {
    rmSync(image, { recursive: true });
  }
}
