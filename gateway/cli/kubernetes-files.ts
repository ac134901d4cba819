import { readFileSync } from 'node:fs';
import { opsOffset } from '../../shared/config.js';

const folder = 'deploy/kubernetes';

const header = '# Written by `npm run compose`.\n';

interface Partner {
  name: string;
  port: number;
}

/** `urls`: of each partner by the variable of the gateway that holds it, as YAML. */
const urlsOf = (urls: readonly string[]): string =>
  [
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata:',
    '  name: partner-urls',
    'data:',
    ...urls.map((url) => `  ${url}`),
    '',
  ].join('\n');

/** The template with `${name}`, `${NAME}`, `${port}` and `${opsPort}` filled in; `$(…)` is for Kubernetes. */
const manifestsOf = (template: string, { name, port }: Partner): string => {
  const values: Record<string, string> = {
    name,
    NAME: name.toUpperCase(),
    port: String(port),
    opsPort: String(port + opsOffset),
  };
  return template.replaceAll(
    /\$\{(\w+)\}/g,
    (placeholder, key: string) => values[key] ?? placeholder,
  );
};

const ownersOf = (partners: readonly Partner[]): string =>
  partners
    .map(({ name }) => name.toUpperCase())
    .map(
      (name) =>
        `${name}_MYSQL_HOST=\n${name}_DATABASE_READ_URL=\n${name}_CLIENT_ID=\n`,
    )
    .join('');

/** The manifests for Kubernetes that follow from the list of partners, each a file as a whole. */
export function kubernetesFiles(
  partners: readonly Partner[],
  urls: readonly string[],
): { file: string; text: string }[] {
  const template = readFileSync(`${folder}/partner.yaml.template`, 'utf8');
  return [
    {
      file: `${folder}/partners.generated.yaml`,
      text:
        `${header}# Of each partner: partner.yaml.template.\n${urlsOf(urls)}` +
        partners.map((partner) => manifestsOf(template, partner)).join(''),
    },
    {
      file: `${folder}/owners.generated.env`,
      text:
        `${header}# Where each owner's database is, and the OAuth client of each partner. All but a replica to read from must be set.\n` +
        `GATEWAY_MYSQL_HOST=\n${ownersOf(partners)}`,
    },
  ];
}
