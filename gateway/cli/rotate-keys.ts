import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import {
  ConfigError,
  ketenPartners,
  type Env,
  type KetenPartner,
} from '../../shared/config.js';
import type { RotationProgress } from '../../shared/numbers/rotate-keys.js';
import { cliConfig } from './config.js';
import { configuredOf, partnerEnv, PartnerFailure } from './partner-process.js';
import { rotateKeysAt } from './rotate-keys/partner-rotation.js';

await new Command('npm run rotate-keys --')
  .description(
    'Brings the numbers that rest at partners under the newest of their keys, while they go on working. Broken off, it goes on where it was\n' +
      'when it is run again. The new key must be known to every process of the partner first: see docs/operations.md.',
  )
  .addOption(
    new Option(
      '--partner <names...>',
      'only these partners; default all that are configured',
    ).choices(ketenPartners),
  )
  .showHelpAfterError()
  .action(run)
  .parseAsync();

async function run({ partner }: { partner?: KetenPartner[] }): Promise<void> {
  const { env } = cliConfig();
  const names = partner ?? configuredOf(ketenPartners, env);
  try {
    const processEnv = partnerEnv(env, names);
    for (const name of names) await rotate(name, processEnv);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Reports the failure of a partner and does not stop the others. */
async function rotate(name: KetenPartner, env: Env): Promise<void> {
  const bar = new SingleBar({
    format: `${name} {bar} {value}/{total}`,
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(0, 0);
  try {
    let last: RotationProgress | undefined;
    for await (last of rotateKeysAt(name, env)) {
      bar.setTotal(last.totaal);
      bar.update(last.vernieuwd);
    }
    bar.stop();
    if (last) console.log(outcome(name, last));
  } catch (error) {
    bar.stop();
    if (!(error instanceof PartnerFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function outcome(
  name: KetenPartner,
  { totaal, nieuwste, oudere }: RotationProgress,
): string {
  const done = `${name}: all ${totaal} numbers are under the key '${nieuwste}'.`;
  if (oudere.length === 0) return done;
  const old = oudere.map((id) => `'${id}'`).join(', ');
  return `${done} None is left under ${old}: take it out of the keys of ${name} when every process of ${name} has '${nieuwste}' first.`;
}
