import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { ConfigError, isLoopback } from '../../../shared/config.js';
import { demonstration } from '../../../shared/demo/demonstration.js';
import { gatewayConfig, type GatewayConfig } from '../../config.js';
import { SupergraphUnavailable } from '../../supergraph/source.js';
import { Supergraph } from '../../supergraph/supergraph.js';
import { sha256Of, type SupergraphVersion } from '../../supergraph/version.js';
import { cliConfig, type CliConfig } from '../config.js';
import { partnerEnv } from '../partner-process.js';
import { createProgress } from '../progress.js';
import { CommandFailed } from './command-failed.js';
import { checkDatabase } from './doctor/database.js';
import { asText, fail, ok, type Finding } from './doctor/finding.js';
import { checkIssuer } from './doctor/issuer.js';
import { checkHealthElsewhere } from './doctor/health.js';
import { checkNode, checkServices } from './doctor/machine.js';
import { checkPartners } from './doctor/partners.js';
import { checkRedis } from './doctor/redis.js';

export function define(command: Command): void {
  command
    .description(
      'Looks at what a gateway needs: Node, settings, ports, database, Redis, keys, clocks, issuer, supergraph, and each partner with its health and schema. It changes nothing.\n' +
        'It reads the settings of the gateway from the environment; without a database there, those of the demonstration in DATA_DIR.',
    )
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(doctor);
}

const examples = `
Each line is ok, warn or fail, with what to do. Exit code 1 when one is fail.

Examples:
  npm run graph -- doctor
  npm run -s graph -- doctor --json > doctor.json
`;

async function doctor({ json }: { json?: true }): Promise<void> {
  const base = cliConfig();
  const settings = settingsOf(base);
  const findings = [checkNode(), ...settings.findings];
  if (settings.config)
    findings.push(...(await allChecks(base, settings.config)));
  console.log(json ? JSON.stringify({ findings }, null, 2) : asText(findings));
  const failed = findings.filter(({ status }) => status === 'fail');
  if (failed.length > 0)
    throw new CommandFailed(
      `${failed.length} of ${findings.length} ${failed.length > 1 ? 'are' : 'is'} not in order: ${failed.map(({ subject }) => subject).join(', ')}.`,
    );
}

/** The settings of the gateway. A demonstration makes its keys at its start: before that there are none to check. */
function settingsOf({ env, dataDir }: CliConfig): {
  findings: Finding[];
  config?: GatewayConfig;
} {
  try {
    const ownEnv = env['OIDC_ISSUER'] ? env : partnerEnv(env, ['gateway']);
    const isDemo = ownEnv['DEMO'] === '1';
    if (isDemo && !existsSync(join(dataDir, 'demo', 'caller-key.pem')))
      return {
        findings: [
          fail(
            'settings',
            'there are neither settings of a gateway nor a demonstration in DATA_DIR',
            'Start a demonstration (npm start), or set the variables of docs/operations.md.',
          ),
        ],
      };
    const config = gatewayConfig(ownEnv, demonstration);
    const where = isDemo ? 'those of the demonstration' : 'complete and valid';
    return {
      config,
      findings: [
        ok('settings', where),
        ok('signing key', 'an Ed25519 key, as partners expect'),
      ],
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      findings: error.problems.map((problem) =>
        fail('settings', problem, 'See the table in docs/operations.md.'),
      ),
    };
  }
}

/** Each step is a line on standard error off a terminal. */
async function allChecks(
  base: CliConfig,
  config: GatewayConfig,
): Promise<Finding[]> {
  const local = config.partners
    .filter(({ url }) => isLoopback(new URL(url).hostname))
    .map(({ name }) => name);
  const steps: [string, () => Promise<Finding[]>][] = [
    ['services', () => checkServices(base, [...local, 'gateway'])],
    ['health elsewhere', () => checkHealthElsewhere(config.partners)],
    ['database', () => checkDatabase(config)],
    ['redis', () => checkRedis(config)],
    ['issuer', () => checkIssuer(config)],
    ['partners', () => partners(config)],
  ];
  const progress = createProgress(steps.length, steps[0]![0]);
  const findings: Finding[] = [];
  try {
    for (const [index, [name, check]] of steps.entries()) {
      findings.push(...(await check()));
      progress.done(name, steps[index + 1]?.[0]);
    }
  } finally {
    progress.end();
  }
  return findings;
}

async function partners(config: GatewayConfig): Promise<Finding[]> {
  const loaded = await supergraphOf(config);
  if (typeof loaded === 'string')
    return [fail('supergraph', loaded, 'Correct SUPERGRAPH.')];
  const { text, composedAt } = loaded.version;
  const when = composedAt ? `, composed ${composedAt.toISOString()}` : '';
  return [
    ok('supergraph', `SHA-256 ${sha256Of(text)}${when}`),
    ...(await checkPartners(config, loaded.supergraph)),
  ];
}

/** Or what is wrong with it. */
async function supergraphOf(
  config: GatewayConfig,
): Promise<{ version: SupergraphVersion; supergraph: Supergraph } | string> {
  try {
    const version = await config.supergraph.load();
    const supergraph = new Supergraph(version.text);
    if (supergraph.facts.partners.length > 0) return { version, supergraph };
  } catch (error) {
    if (error instanceof SupergraphUnavailable) return error.message;
  }
  return 'it cannot be read, is not signed, or is no supergraph';
}
