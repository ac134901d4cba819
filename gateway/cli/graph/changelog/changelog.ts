import { resolveSchemaCoordinate, type GraphQLSchema } from 'graphql';
import { grouped } from '../../../../shared/grouped.js';
import type { Verwerkingsregister } from '../../../authentication/verwerkingsactiviteit.js';
import { accessChanges } from '../check/access-changes.js';
import type { SchemaChange } from '../check/change.js';
import { schemaChanges } from '../check/schema-changes.js';

/** The API schema of a version, with its page "who sees what". */
interface Version {
  schema: GraphQLSchema;
  page: string;
}

const sections = [
  'Added',
  'Deprecated',
  'Changed',
  'Removed',
  'Opened',
  'Closed',
] as const;

/** One difference: what it is, and one line of Markdown. */
export interface ChangelogEntry {
  section: (typeof sections)[number];
  text: string;
}

/** What changed from one version to another, by section, and by coordinate within it. */
export async function changelogOf(
  from: Version,
  to: Version,
  register: Verwerkingsregister,
): Promise<ChangelogEntry[]> {
  const ofSchema = await schemaChanges(from.schema, to.schema);
  const entries = [
    ...ofSchema.map((change) => entryOf(change, to.schema)),
    ...accessEntries(accessChanges(from.page, to.page, from.schema, register)),
  ];
  // A deprecation and its reason are two differences to the library.
  const unique = new Map(
    entries.map((entry) => [`${entry.section} ${entry.text}`, entry]),
  );
  const order = ({ section, text }: ChangelogEntry) =>
    `${sections.indexOf(section)} ${text}`;
  return [...unique.values()].sort((one, other) =>
    order(one) < order(other) ? -1 : 1,
  );
}

/** The entries as a page, below a title. */
export function asMarkdown(
  entries: readonly ChangelogEntry[],
  title: string,
): string {
  const parts = sections.flatMap((section) => {
    const lines = entries
      .filter((entry) => entry.section === section)
      .map(({ text }) => `- ${text}`);
    return lines.length > 0 ? [`## ${section}`, lines.join('\n')] : [];
  });
  return [
    `# ${title}`,
    ...(parts.length > 0 ? parts : ['Nothing changed.']),
  ].join('\n\n');
}

function entryOf(
  { code, coordinate, message }: SchemaChange,
  after: GraphQLSchema,
): ChangelogEntry {
  const at = `\`${coordinate}\``;
  if (code.endsWith('DEPRECATION_REMOVED'))
    return { section: 'Changed', text: `${at} is not deprecated any more.` };
  if (code.includes('DEPRECATION'))
    return {
      section: 'Deprecated',
      text: `${at}: ${reasonAt(after, coordinate) ?? message}`,
    };
  const [, kind] =
    /^(?:TYPE|FIELD|FIELD_ARGUMENT|INPUT_FIELD|ENUM_VALUE)_(ADDED|REMOVED)$/.exec(
      code,
    ) ?? [];
  if (kind === 'REMOVED') return { section: 'Removed', text: at };
  if (kind !== 'ADDED')
    return { section: 'Changed', text: `${at}: ${message}` };
  const [description] = descriptionAt(after, coordinate).split('\n\n');
  return {
    section: 'Added',
    text: description ? `${at}: ${description.replaceAll('\n', ' ')}` : at,
  };
}

/** One entry per sentence, such as "closes to casemanager (Nazorg)", with all that it is true of. */
function accessEntries(changes: readonly SchemaChange[]): ChangelogEntry[] {
  const coordinates = grouped(changes, ({ message }) => message);
  return [...coordinates].map(([message, group]) => ({
    section: group[0]?.code === 'ACCESS_NARROWED' ? 'Closed' : 'Opened',
    text: `${message}: ${group.map(({ coordinate }) => `\`${coordinate}\``).join(', ')}`,
  }));
}

type Element = NonNullable<ReturnType<typeof resolveSchemaCoordinate>>;

function descriptionAt(schema: GraphQLSchema, coordinate: string): string {
  const found = resolveSchemaCoordinate(schema, coordinate);
  return (found && elementOf(found).description) ?? '';
}

function reasonAt(
  schema: GraphQLSchema,
  coordinate: string,
): string | undefined {
  const found = resolveSchemaCoordinate(schema, coordinate);
  const element = found && elementOf(found);
  return element && 'deprecationReason' in element
    ? (element.deprecationReason ?? undefined)
    : undefined;
}

function elementOf(found: Element) {
  switch (found.kind) {
    case 'NamedType':
      return found.type;
    case 'Field':
      return found.field;
    case 'InputField':
      return found.inputField;
    case 'EnumValue':
      return found.enumValue;
    case 'FieldArgument':
      return found.fieldArgument;
    case 'Directive':
      return found.directive;
    case 'DirectiveArgument':
      return found.directiveArgument;
  }
}
