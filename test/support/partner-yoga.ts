import { join } from 'node:path';
import { demoCallerKeys } from '../../shared/demo/keys.js';
import { startProcessWithUs, type ServiceProcess } from './process.js';

/** Starts the example without our code; it trusts the caller key of the demonstration in `dataDir`. */
export async function startPartnerYoga(
  dataDir: string,
): Promise<{ service: ServiceProcess; url: string }> {
  const { publicKey } = demoCallerKeys(dataDir);
  const service = startProcessWithUs(
    ['--import', 'tsx', 'examples/partner-yoga/main.ts'],
    {
      CALLER_VERIFY_KEY: publicKey
        .export({ type: 'spki', format: 'pem' })
        .toString(),
      RECORD_FILE: join(dataDir, 'record.jsonl'),
      PORT: '0',
      OPS_PORT: '0',
    },
  );
  await service.waitForOutput('health and metrics');
  return { service, url: /http:\S+\/graphql/.exec(service.output())![0] };
}
