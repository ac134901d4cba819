import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import { freePort } from '../../compare/hive.js';
import { dataDir, installPackages } from '../../compare/install-packages.js';
import { startProcessWithUs } from '../../support/process.js';
import type { GatewayProcess, StartOptions } from './gateway-process.js';

/** A gateway in Rust. The package is one binary. */
const version = '0.103.0';
const packageName = '@grafbase/cli-x86_64-unknown-linux-musl';

export const grafbaseFolder = join(dataDir, `grafbase-${version}`);

/** Unless it is there. */
export const installGrafbase = (): Promise<void> =>
  installPackages(grafbaseFolder, `${packageName}@${version}`);

/** Starts it on a free port. It composes the schemas itself. */
export async function startGrafbase({
  partners,
  schemas,
}: StartOptions): Promise<GatewayProcess> {
  const settings = mkdtempSync(join(grafbaseFolder, 'graph-'));
  const port = await freePort();
  const blocks = Object.entries(partners).map(([name, url]) => {
    const file = join(settings, `${name}.graphql`);
    writeFileSync(file, withoutRules(readFileSync(schemas[name]!, 'utf8')));
    return `[subgraphs.${name}]\nurl = "${url}"\nschema_path = "${file}"\n`;
  });
  const config = join(settings, 'grafbase.toml');
  const forwarded = '[[headers]]\nrule = "forward"\nname = "authorization"\n';
  writeFileSync(config, [...blocks, forwarded].join('\n'));
  const started = startProcessWithUs(
    ['dev', '-c', config, '-p', String(port)],
    {},
    settings,
    join(grafbaseFolder, 'node_modules', packageName, 'grafbase'),
  );
  await started.waitForOutput(`:${port}`);
  return { ...started, url: `http://127.0.0.1:${port}/graphql` };
}

const rules = new Set([
  'authenticated',
  'requiresScopes',
  'policy',
  'composeDirective',
  'reads',
]);

/** It enforces access rules by settings of its own, which are not set up here. */
const withoutRules = (schema: string): string =>
  print(
    visit(parse(schema), {
      Directive: ({ name, arguments: given }) =>
        rules.has(name.value) ||
        given?.some(
          ({ value }) =>
            value.kind === Kind.STRING && value.value.includes('/reads/'),
        )
          ? null
          : undefined,
      DirectiveDefinition: ({ name }) =>
        rules.has(name.value) ? null : undefined,
      ListValue: (list) => ({
        ...list,
        values: list.values.filter(
          (each) =>
            each.kind !== Kind.STRING || !rules.has(each.value.slice(1)),
        ),
      }),
    }),
  );
