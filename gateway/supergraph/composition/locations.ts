import { Kind, getLocation, print, type ASTNode, type Source } from 'graphql';
import type { Location } from './violation.js';
import {
  definitionsOf,
  fieldsOf,
  nodeAt,
  textOf,
  type PartnerDocument,
} from './partner-schema.js';

/** What is at fault, before its places are known. */
export interface Fault {
  code: string;
  message: string;
  help: string;
  nodes: readonly ASTNode[];
  /** `Type` or `Type.field` that it is about. */
  coordinate?: string | undefined;
}

/** The schemas that are composed, and those that composed before. */
export interface Partners {
  current: readonly PartnerDocument[];
  base: readonly PartnerDocument[];
}

const sourceOf = ({ document }: PartnerDocument): Source | undefined =>
  document.loc?.source;

/** A place for every partner involved: those that changed what it is about since the base first, then those that the message sets apart. */
export function locationsOf(fault: Fault, partners: Partners): Location[] {
  const found = new Map<PartnerDocument, ASTNode>();
  for (const node of fault.nodes) {
    const partner = partners.current.find(
      (each) => sourceOf(each) === node.loc?.source,
    );
    if (partner && !found.has(partner))
      found.set(partner, precise(node, partner, fault));
  }
  const [type] = fault.coordinate?.split('.') ?? [];
  const changed = new Set(
    type === undefined
      ? []
      : changedAt(type, partners).filter(
          (partner) =>
            found.has(partner) || lost(fault.coordinate!, partner, partners),
        ),
  );
  for (const partner of changed) {
    const node = found.get(partner) ?? successor(fault, partner, partners);
    if (node) found.set(partner, node);
  }
  const apart = setApart(fault.message);
  const rank = (partner: PartnerDocument) =>
    (changed.has(partner) ? 0 : 2) + (apart.has(partner.name) ? 0 : 1);
  return [...found]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([partner, node]) => locationAt(node, partner));
}

/** Some errors of composition point at the schema as a whole. */
const precise = (
  node: ASTNode,
  { document }: PartnerDocument,
  { coordinate = '' }: Fault,
): ASTNode =>
  node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION
    ? (nodeAt(document, coordinate) ?? node)
    : node;

/** Partners that have changed a type since the base. */
export const changedAt = (
  type: string,
  { current, base }: Partners,
): PartnerDocument[] =>
  current.filter((partner) => {
    const before = base.find(({ name }) => name === partner.name);
    return (
      base.length > 0 &&
      textOf(partner.document, type) !==
        (before ? textOf(before.document, type) : '')
    );
  });

/** Whether a partner had it, and no longer has it. */
function lost(
  coordinate: string,
  { name, document }: PartnerDocument,
  { base }: Partners,
): boolean {
  const before = base.find((each) => each.name === name);
  return Boolean(
    before &&
    nodeAt(before.document, coordinate) &&
    !nodeAt(document, coordinate),
  );
}

/** What stands where a field stood: the new field of the same type, or the type that lost it. */
function successor(
  { coordinate = '' }: Fault,
  { name, document }: PartnerDocument,
  { base }: Partners,
): ASTNode | undefined {
  const [type = ''] = coordinate.split('.');
  const before = base.find((each) => each.name === name)?.document;
  const was = before && nodeAt(before, coordinate);
  const renamed = definitionsOf(document, type)
    .flatMap(fieldsOf)
    .find(
      (field) =>
        before &&
        was &&
        'type' in was &&
        was.type &&
        !nodeAt(before, `${type}.${field.name.value}`) &&
        print(field.type) === print(was.type),
    );
  return renamed ?? nodeAt(document, type) ?? document.definitions[0];
}

/** The subgraphs that a message of composition names as the exception: `but type "Int" in subgraph "gemeente"`. */
function setApart(message: string): ReadonlySet<string> {
  const exception = /.* (?:but|defined as non-shareable) (.*)$/s.exec(message);
  return new Set(
    [...(exception?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, name]) => name!),
  );
}

/** At the name of what is defined, not at its description. */
function locationAt(node: ASTNode, partner: PartnerDocument): Location {
  const name = 'name' in node ? node.name?.loc : undefined;
  const loc =
    node.kind === Kind.DIRECTIVE && node.loc && name
      ? { source: node.loc.source, start: node.loc.start, end: name.end }
      : (name ?? node.loc);
  if (!loc)
    return {
      subgraph: partner.name,
      file: partner.file,
      line: 1,
      column: 1,
      endColumn: 2,
    };
  const start = getLocation(loc.source, loc.start);
  const end = getLocation(loc.source, loc.end);
  return {
    subgraph: partner.name,
    file: partner.file,
    ...start,
    endColumn: Math.max(
      end.line === start.line ? end.column : 0,
      start.column + 1,
    ),
  };
}
