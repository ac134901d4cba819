import { InvalidArgumentError, type Command } from 'commander';
import { buildSchema } from 'graphql';
import { demoIssuerKey } from '../../../shared/demo/issuer-key.js';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { personas, type PersonaName } from '../../../shared/demo/personas.js';
import { demoToken } from '../../../shared/demo/token.js';
import type { CallerWithPurpose } from '../../authentication/purpose.js';
import { committedSupergraph } from '../../supergraph/committed.js';
import { checkedPlanner } from '../../supergraph/planning.js';
import { Supergraph } from '../../supergraph/supergraph.js';
import { cliConfig } from '../config.js';
import { reachable } from '../local-services.js';
import { relationsOf, type Relation } from './access/relation.js';
import { inWords, openSchema, visibleTypes } from './access/visible-types.js';
import { callerFor, parseWho, type Who } from './caller.js';
import { CommandFailed } from './command-failed.js';

interface Options {
  person?: string;
  purpose?: string;
  json?: true;
}

export function define(command: Command): void {
  command
    .description(
      'Shows which fields of each type a persona or role can read, by the committed supergraph and the register of purposes. Policies are decided as without a decision point.',
    )
    .argument('<persona>', 'of the demonstration, or a role', parseWho)
    .option(
      '--person <id>',
      'also which partners show this person, by the running demonstration: an id, or a name of `npm run personas`',
      parsePerson,
    )
    .option('--purpose <uri>', 'when the role has several')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(access);
}

const examples = `
With --person a request is sent: it is in the audit log, under that persona.

Examples:
  npm run graph -- access coordinator-utrecht
  npm run graph -- access casemanager-vught --person knownToAll
  npm run -s graph -- access reclasseringswerker --json
`;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** As `npm run personas` lists them. */
const people = [
  'knownToAll',
  'knownToDjiOnly',
  'knownToRotterdamOnly',
  'justitiabele-a',
  'justitiabele-b',
];

function parsePerson(text: string): string {
  if (people.includes(text)) return demoPersonId(text);
  if (uuid.test(text)) return text;
  throw new InvalidArgumentError(
    `Give an id in the graph (a UUID), or one of ${people.join(', ')}. Never a BSN or SKN: a command line is kept.`,
  );
}

async function access(who: Who, options: Options): Promise<void> {
  const { person, purpose, json } = options;
  const caller = callerFor(who, purpose);
  const supergraph = new Supergraph(committedSupergraph());
  const schema = buildSchema(await checkedPlanner(supergraph).apiSchema());
  const open = openSchema(supergraph, schema, caller);
  const types = visibleTypes(supergraph, schema, open);
  const relations =
    person === undefined
      ? undefined
      : await relationsOf(supergraph, open, await requestAs(who, person));
  const { role, organisation, scopes, purpose: uri } = caller.caller;
  console.log(
    json
      ? JSON.stringify(
          { role, organisation, purpose: uri, scopes, types, relations },
          null,
          2,
        )
      : [
          ...introduction(who, caller),
          '',
          ...inWords(types),
          ...(relations ? ['', ...relations.map(relationInWords)] : []),
        ].join('\n'),
  );
}

function introduction(who: Who, { caller }: CallerWithPurpose): string[] {
  const { role, organisation, purpose, scopes } = caller;
  const name = who.name === role ? role : `${who.name}: ${role}`;
  return [
    `${name}${organisation ? ` of ${organisation}` : ''}, for ${purpose ?? 'no purpose'}`,
    `Scopes: ${scopes.join(' ') || 'none'}`,
    organisation
      ? `Of people: those with whom ${organisation} has a relation now, as each partner knows it.`
      : caller.justitiabele
        ? 'Of people: only themselves.'
        : 'Of people: those with whom their organisation has a relation; without an organisation, none.',
  ];
}

/** Only a demonstration issues tokens to a command. */
async function requestAs(who: Who, person: string) {
  const { dataDir, host, portBase } = cliConfig();
  if (!Object.hasOwn(personas, who.name))
    throw new CommandFailed(
      `--person is for a persona: a role alone has no organisation. Known are: ${Object.keys(personas).join(', ')}.`,
    );
  const key = demoIssuerKey(dataDir);
  if (!key)
    throw new CommandFailed(
      `There is no demonstration in ${dataDir}. Start it first (npm start), with the same DATA_DIR.`,
    );
  return {
    url: `http://${reachable(host)}:${portBase}/graphql`,
    token: await demoToken(who.name as PersonaName, key),
    person,
  };
}

function relationInWords({ partner, relation, by }: Relation): string {
  switch (relation) {
    case 'yes':
      return `${partner}: shows the person (by ${by}).`;
    case 'no':
      return `${partner}: no relation, or the person is unknown there (by ${by}).`;
    case 'unavailable':
      return `${partner}: no response (${by}).`;
    case 'not requested':
      return `${partner}: not requested, since the partner that finds the person has no relation.`;
    case 'closed':
      return `${partner}: no field of the person is open.`;
  }
}
