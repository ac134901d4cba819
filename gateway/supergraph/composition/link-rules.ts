import { FEDERATION_VERSIONS } from '@apollo/federation-internals';
import { Kind, type DocumentNode, type GraphQLError } from 'graphql';
import { linksOf } from '../links.js';
import { violation } from './violation.js';

const versions = FEDERATION_VERSIONS.versions().map(String);
const [newest] = versions;
const oldest = versions.at(-1);

/**
 * A schema without a known version of federation gives composition nothing to read its directives by: everything in it would be an error. So
 * this is found first, and is then the only error of its partner.
 */
export function linkViolations(document: DocumentNode): GraphQLError[] {
  const [first] = document.definitions;
  const federation = linksOf(document).find(
    ({ feature }) => feature === 'federation',
  );
  if (!federation)
    return first
      ? [
          violation(
            first,
            'FEDERATION_LINK_MISSING',
            'The schema has no @link to Federation, so none of its directives applies.',
            `Write extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated"]) with all directives that it uses.`,
          ),
        ]
      : [];
  const url = federation.node.arguments?.find(
    ({ name }) => name.value === 'url',
  )?.value;
  if (url?.kind !== Kind.STRING) return [];
  const version = /v[\d.]+$/.exec(url.value)?.[0] ?? '';
  if (versions.includes(version)) return [];
  return [
    violation(
      url,
      'UNKNOWN_FEDERATION_LINK_VERSION',
      `${version} of Federation is unknown.`,
      `Link one from ${oldest} to ${newest}.`,
    ),
  ];
}
