import { GraphQLError } from 'graphql';
import { conflictsIn } from '../../execution/conflicting-requires.js';
import { Supergraph } from '../supergraph.js';
import { backToRoot } from './back-to-root.js';
import { composed } from './composition-errors.js';
import { keyViolations } from './keys.js';
import { linkViolations } from './link-rules.js';
import { locationsOf, type Fault, type Partners } from './locations.js';
import {
  nodeAt,
  parsedSchema,
  type PartnerDocument,
  type PartnerSchema,
} from './partner-schema.js';
import { concerns, isChanged, repaired } from './repair.js';
import { schemaViolations } from './rules.js';
import { Violation } from './violation.js';

/** `supergraph` has access rules but no URLs. */
export type Composition =
  | { supergraph: string; errors?: undefined }
  | { supergraph?: undefined; errors: readonly Violation[] };

/** What must hold, apart from what the composition library checks. */
export interface CompositionRules {
  ofDocument(
    document: PartnerDocument['document'],
    all: readonly PartnerDocument[],
  ): GraphQLError[];
  ofAll?(partners: readonly PartnerDocument[]): Fault[];
  ofSupergraph(
    supergraph: Supergraph,
    partners: readonly PartnerDocument[],
  ): Fault[];
}

const ownRules: CompositionRules = {
  ofDocument: (document) => [
    ...schemaViolations(document),
    ...backToRoot(document),
  ],
  ofSupergraph: (supergraph, partners) =>
    [
      ...keyViolations(supergraph).map((each) => ({
        ...each,
        code: 'KEY_RESTRICTED',
      })),
      ...conflictsIn(supergraph).map((each) => ({
        ...each,
        partner: each.subgraph,
        code: 'REQUIRES_CONFLICT',
        help: '',
      })),
    ].map(({ partner, coordinate, ...fault }) => ({
      ...fault,
      coordinate,
      nodes: partners
        .filter(({ name }) => name === partner)
        .flatMap(({ document }) => nodeAt(document, coordinate) ?? []),
    })),
};

/**
 * Composes the partners' schemas. `base`: the schemas that composed before. By what changed since, an error names the partner that caused it,
 * and what is broken is put back to find the errors of later phases.
 */
export function compose(
  schemas: readonly PartnerSchema[],
  base: readonly PartnerSchema[] = [],
  more?: CompositionRules,
): Composition {
  const { documents: written, violations: syntax } = parsed(schemas);
  const before = parsed(base).documents;
  const partners = { current: written, base: before };
  const unlinked = written.flatMap((partner) =>
    linkViolations(partner.document).map((error) => ({ partner, error })),
  );
  const readable = written.filter(
    (each) => !unlinked.some(({ partner }) => partner === each),
  );
  const start = schemas.flatMap(
    ({ name }) =>
      [...readable, ...before].find((each) => each.name === name) ?? [],
  );
  const { supergraph, faults } =
    start.length < schemas.length
      ? { faults: [] }
      : composedAtLast({ current: start, base: before });
  const rules = more ? [ownRules, more] : [ownRules];
  const composition = supergraph && new Supergraph(supergraph);
  const ofDocuments = documentFaults(readable, rules, faults);
  // Rules that name nothing differ from those of the fields that depend on them, which is no error of its own.
  const namesNothing = ofDocuments.some(({ code }) =>
    /^UNKNOWN_(SCOPE|POLICY)$/.test(code),
  );
  const isKnown = ({ code, nodes: [node] }: Fault) =>
    (namesNothing && code === 'MISSING_TRANSITIVE_AUTH_REQUIREMENTS') ||
    ofDocuments.some(({ nodes: [other] }) => other && other === node);
  const violations = [
    ...syntax,
    ...[
      ...unlinked.map(({ error }) => faultOf(error)),
      ...ofDocuments,
      ...faults.filter((fault) => !isKnown(fault)),
      ...(more?.ofAll?.(readable) ?? []),
      ...(composition
        ? rules.flatMap((each) => each.ofSupergraph(composition, readable))
        : []),
    ].map((fault) => violationOf(fault, partners)),
  ];
  return violations.length === 0 && supergraph
    ? { supergraph }
    : { errors: violations };
}

/** Composes, puts back what is broken, and composes again, until it composes or nothing is left to put back. */
function composedAtLast(start: Partners): {
  supergraph?: string;
  faults: Fault[];
} {
  const faults: Fault[] = [];
  for (let now: Partners | undefined = start; now;) {
    const result = attempted(now);
    if ('supergraph' in result)
      return { supergraph: result.supergraph, faults };
    const of: Partners = now;
    const found = result.faults.filter(
      (fault) =>
        faults.length === 0 ||
        (concerns(fault, of) &&
          !faults.some(({ message }) => message === fault.message)),
    );
    faults.push(...found);
    now = repaired(result.faults, now);
  }
  return { faults };
}

/** On some schemas the composition library throws, such as on a wrong `@federation__requires` that is not imported. */
function attempted(partners: Partners): ReturnType<typeof composed> {
  try {
    return composed(partners.current);
  } catch (error) {
    const changed = partners.current.filter((each) =>
      isChanged(each, partners.base),
    );
    const suspects = changed.length > 0 ? changed : partners.current;
    const alone = suspects.filter(throwsAlone);
    const culprits = alone.length > 0 ? alone : changed;
    return {
      faults: [
        {
          code: 'COMPOSITION_FAILED',
          message: `Composition cannot read the schemas: ${(error as Error).message}.`,
          help: 'Undo the last change, or import the directives of Federation that it writes with a prefix.',
          nodes: culprits.flatMap(({ document }) => document.definitions[0]!),
        },
      ],
    };
  }
}

/** Without a base, or when several partners changed, it shows whose schema is at fault. */
function throwsAlone(partner: PartnerDocument): boolean {
  try {
    composed([partner]);
    return false;
  } catch {
    return true;
  }
}

/** Without those that only follow from a directive that is not imported. */
function documentFaults(
  partners: readonly PartnerDocument[],
  rules: readonly CompositionRules[],
  composition: readonly Fault[],
): Fault[] {
  const unclear = new Set(
    composition
      .filter(({ message }) => message.startsWith('Unknown directive'))
      .flatMap(({ nodes: [node] }) => node?.loc?.source ?? []),
  );
  return partners.flatMap(({ document }) =>
    rules
      .flatMap((each) => each.ofDocument(document, partners))
      .map(faultOf)
      .filter(
        ({ code }) =>
          !/^(ACCESS_RULE_MISSING|DATA_SUBJECT_UNKNOWN)$/.test(code) ||
          !unclear.has(document.loc!.source),
      ),
  );
}

const faultOf = ({ message, nodes, extensions }: GraphQLError): Fault => ({
  code: String(extensions.code),
  message,
  help: String(extensions.help),
  nodes: nodes ?? [],
});

const violationOf = (fault: Fault, partners: Partners): Violation =>
  new Violation(
    fault.code,
    fault.message,
    fault.help,
    locationsOf(fault, partners),
  );

function parsed(schemas: readonly PartnerSchema[]) {
  const documents: PartnerDocument[] = [];
  const violations: Violation[] = [];
  for (const schema of schemas)
    try {
      documents.push(parsedSchema(schema));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { line, column } = error.locations![0]!;
      const { name, file } = schema;
      const at = { subgraph: name, file, line, column, endColumn: column + 1 };
      const help = 'Correct it first: the rest of the file is not read.';
      violations.push(
        new Violation('GRAPHQL_PARSE_FAILED', error.message, help, [at]),
      );
    }
  return { documents, violations };
}
