import { memoryFlags } from '../../../gateway/cli/service-process.js';
import { startHiveWith } from '../../compare/hive.js';
import { startProcessWithUs } from '../../support/process.js';
import type { GatewayProcess, StartOptions } from './gateway-process.js';
import { startGrafbase } from './grafbase.js';

type Start = (options: StartOptions) => Promise<GatewayProcess>;

export const gateways = {
  floor: ownFile('floor'),
  'ours-bare': ownFile('ours-bare', memoryFlags),
  ours: ownFile('ours', memoryFlags),
  'hive-native': hive('hive-native'),
  hive: hive('hive'),
  stock: ownFile('stock'),
  grafbase: startGrafbase,
} satisfies Record<string, Start>;

export type GatewayName = keyof typeof gateways;

/** Compiled, as in a container. */
export function ownFile(name: string, flags: readonly string[] = []): Start {
  const file = `test/bench/gateways/${name}.js`;
  return async (options) => {
    const started = startProcessWithUs(
      [...flags, file, JSON.stringify(options)],
      { NODE_ENV: 'production' },
      options.compiled,
    );
    await started.waitForOutput('Listening on ');
    await started.waitForOutput('\n');
    const url = /Listening on (\S+)/.exec(started.output())![1]!;
    return { ...started, url };
  };
}

function hive(name: string): Start {
  return async ({ stripped, partners }) =>
    startHiveWith(
      name,
      `${name === 'hive-native' ? "import { unifiedGraphHandler } from '@graphql-hive/router-runtime';" : ''}
export const gatewayConfig = {
  supergraph: ${JSON.stringify(stripped)},
  ${name === 'hive-native' ? 'unifiedGraphHandler,' : ''}
  transportEntries: ${JSON.stringify(
    Object.fromEntries(
      Object.entries(partners).map(([partner, location]) => [
        partner,
        { location },
      ]),
    ),
  )},
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization') ?? '',
    }),
  },
  graphiql: false,
  landingPage: false,
};
`,
    );
}
