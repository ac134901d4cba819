import { readFileSync } from 'node:fs';
import type { Declarations } from '../../shared/access/declarations.js';
import { opsOffset, partnerOffset } from '../../shared/config.js';
import { partners, type PartnerName } from '../../shared/partners.js';
import { kubernetesFiles } from './kubernetes-files.js';

/** A file of which a part, or the whole, follows from the list of partners. */
export interface DeploymentFile {
  file: string;
  text: string;
}

/** With the usual PORT_BASE. */
const portOf = (name: PartnerName) => 4_000 + partnerOffset[name];

const service = (name: PartnerName): string => {
  const upper = name.toUpperCase();
  return `
  ${name}:
    <<: *service
    depends_on:
      migrate-${name}: { condition: service_completed_successfully }
    build: &build-${name}
      context: .
      dockerfile: shared/Dockerfile
      args: { FOLDER: subgraphs/${name} }
    command: [node, subgraphs/${name}/main.js]
    environment:
      <<: *partner
      ${upper}_DATABASE_URL: mysql://${name}@mysql:3306/${name}
      ${upper}_DATABASE_READ_URL: \${${upper}_DATABASE_READ_URL:-}
      ${upper}_DATABASE_PASSWORD_FILE: /run/secrets/${name}_database_password
      ${upper}_DATA_KEYS_FILE: /run/secrets/${name}_data_keys
      ${upper}_CLIENT_ID: \${${upper}_CLIENT_ID:?the OAuth client of ${name}}
      ${upper}_CLIENT_SECRET_FILE: /run/secrets/${name}_client_secret
      HEALTH_URL: http://127.0.0.1:${portOf(name) + opsOffset}/health/ready
    secrets:
      - ${name}_database_password
      - ${name}_data_keys
      - ${name}_client_secret
`;
};

const migration = (name: string): string => {
  const upper = name.toUpperCase();
  return `
  migrate-${name}:
    <<: *migration
    build: *build-${name}
    command: [node, gateway/cli/migrate.js, --service, ${name}]
    environment:
      DATABASE_CA: /run/database-ca/ca.pem
      ${upper}_DATABASE_URL: mysql://${name}_migrate@mysql:3306/${name}
      ${upper}_DATABASE_PASSWORD_FILE: /run/secrets/${name}_migrate_database_password
      ${upper}_DATA_KEYS_FILE: /run/secrets/${name}_data_keys
    secrets:
      - ${name}_migrate_database_password
      - ${name}_data_keys
`;
};

const secretsOf = (name: string): string[] => [
  `${name}_database_password`,
  `${name}_migrate_database_password`,
  `${name}_data_keys`,
  `${name}_client_secret`,
];

/** Where the gateway finds each, as a line of YAML. */
const urls = (): string[] =>
  partners.map(
    (name) =>
      `${name.toUpperCase()}_URL: http://${name}:${portOf(name)}/graphql`,
  );

/** The parts of docker-compose.yml, by the name in their markers. */
const composeParts = (
  ketenPartners: readonly PartnerName[],
): Readonly<Record<string, string>> => ({
  urls: urls()
    .map((url) => `      ${url}\n`)
    .join(''),
  services: `${ketenPartners.map(service).join('')}\n`,
  migrations: `${ketenPartners.map(migration).join('')}\n`,
  passwords: ketenPartners
    .flatMap((name) => secretsOf(name).slice(0, 2))
    .map((secret) => `      - ${secret}\n`)
    .join(''),
  secrets: ketenPartners
    .flatMap(secretsOf)
    .map((secret) => `  ${secret}:\n    file: ./secrets/${secret}\n`)
    .join(''),
});

const owners = (
  names: readonly string[],
): Readonly<Record<string, string>> => ({
  partners: names
    .map((name) => `/subgraphs/${name}/ @reintegratiegraaf/${name}\n`)
    .join(''),
});

/** Replaces what is between `# Partners: <part>` and `# End of <part>`. Error: a marker is missing. */
function withParts(
  text: string,
  file: string,
  parts: Readonly<Record<string, string>>,
): string {
  return Object.entries(parts).reduce((whole, [name, part]) => {
    const between = new RegExp(
      `(^ *# Partners: ${name}\\..*\\n)[^]*?(^ *# End of ${name}\\.\\n)`,
      'm',
    );
    if (!between.test(whole))
      throw new Error(
        `${file} has no lines '# Partners: ${name}.' and '# End of ${name}.'. Put them back: what is between them is written by npm run compose.`,
      );
    return whole.replace(
      between,
      (_, before: string, after: string) => before + part + after,
    );
  }, text);
}

/** The files of a deployment that name each partner, as they should be; `npm run compose` writes them. Error: a marker is missing. */
export function deploymentFiles(declarations: Declarations): DeploymentFile[] {
  const names = Object.keys(declarations);
  const here = partners.filter((name) => names.includes(name));
  const withPart = Object.entries({
    'docker-compose.yml': composeParts(here),
    CODEOWNERS: owners(names),
  }).map(([file, parts]) => ({
    file,
    text: withParts(readFileSync(file, 'utf8'), file, parts),
  }));
  const whole = kubernetesFiles(
    here.map((name) => ({ name, port: portOf(name) })),
    urls(),
  );
  return [...withPart, ...whole];
}
