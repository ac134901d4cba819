import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { addDays, today } from '../../shared/days.js';
import { demoOperations, demoOperationsKeys } from '../../shared/demo/keys.js';
import { manifestOf } from '../operations/manifest.js';
import { changeClients } from '../operations/registered-clients.js';
import { jsonOf, writeManifest } from '../operations/signed-manifest.js';
import { ownClients } from './own-clients.js';

/** Of the example application, whose own tool writes it. */
const application = 'examples/dossier/operations.generated.json';

/** For a demonstration: registers the operations of the clients in this repository, signed with a key that it makes. */
export async function registerOwnOperations(dataDir: string): Promise<void> {
  const { folder } = demoOperations(dataDir);
  const { privateKey } = demoOperationsKeys(dataDir);
  await mkdir(folder, { recursive: true });
  const manifests = ownClients().map(({ manifest }) => manifest);
  for (const manifest of [...manifests, application]) {
    if (!existsSync(manifest)) continue;
    const own = manifestOf({
      ...(jsonOf(readFileSync(manifest)) as object),
      owner: 'the demonstration',
      contact: 'docs/operations.md',
      until: addDays(today(), 365),
    });
    await writeManifest(folder, own, privateKey);
    await changeClients(folder, { add: own.client }, privateKey);
  }
}
