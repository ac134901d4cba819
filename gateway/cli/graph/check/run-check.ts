import type { Verwerkingsregister } from '../../../authentication/verwerkingsactiviteit.js';
import { knownNames } from '../../../authorization/known-names.js';
import type { Manifest } from '../../../operations/manifest.js';
import { changesInWords } from '../../../authorization/who-sees-what/changes-in-words.js';
import { whoSeesWhat } from '../../../authorization/who-sees-what/page.js';
import { clientSchema } from '../../../supergraph/client-document.js';
import { compositionResult } from '../../../supergraph/composition/composition-result.js';
import {
  parsedSchema,
  type PartnerSchema,
} from '../../../supergraph/composition/partner-schema.js';
import type { Violation } from '../../../supergraph/composition/violation.js';
import { Supergraph } from '../../../supergraph/supergraph.js';
import {
  accepting,
  type acceptances,
  type AcceptanceProblem,
} from './accepted.js';
import { accessChanges } from './access-changes.js';
import type { Base } from './against.js';
import type { JudgedChange } from './change.js';
import { judged } from './judge.js';
import { labelFindings, lintFindings, type LintFinding } from './lint.js';
import { locationOf } from './locate.js';
import { recordedIn } from './recorded.js';
import { registeredUses } from './registered.js';
import { schemaChanges } from './schema-changes.js';
import type { Usage } from './usage.js';

/** What a check found. */
export interface CheckReport {
  /** The graph that the schemas were compared with. */
  against: string;
  /** Over which days use is known; `null` when it is not. */
  usage: { days: number; until: string } | null;
  /** How many operations of how many clients are registered; `null` when that is not known. */
  registered: { operations: number; clients: number } | null;
  /** Why the schemas do not compose; then nothing else was compared. */
  errors: readonly Violation[];
  /** Breaking ones first. */
  changes: readonly JudgedChange[];
  /** What opens and closes per role, a sentence each. */
  access: readonly string[];
  lint: readonly LintFinding[];
  acceptances: readonly AcceptanceProblem[];
}

export interface CheckInput {
  schemas: readonly PartnerSchema[];
  base: Base;
  /** Of the declarations as they are now. */
  register: Verwerkingsregister;
  usage: Usage | null;
  /** Manifests of registered operations. */
  manifests: readonly Manifest[] | null;
  accepted: ReturnType<typeof acceptances>;
  /** Only of these partners the schema is linted. */
  linted: (partner: string) => boolean;
}

/** Composes the schemas, compares the graph with another one, and judges each difference by who uses it. */
export async function runCheck(input: CheckInput): Promise<CheckReport> {
  const { schemas, base, usage, manifests, register } = input;
  const { supergraph: text, errors } = compositionResult(schemas, {
    base: base.schemas,
    known: knownNames(register),
  });
  const report: CheckReport = {
    against: base.label,
    usage: usage && { days: usage.days, until: usage.until },
    registered: manifests && {
      operations: manifests.flatMap((each) => each.operations).length,
      clients: manifests.length,
    },
    errors: errors ?? [],
    changes: [],
    access: [],
    lint: [],
    acceptances: [],
  };
  if (errors) return report;
  const current = schemas.map(parsedSchema);
  const { changes, access } = await differences(text, input);
  const partners = { current, base: base.schemas.map(parsedSchema) };
  const known = {
    usage,
    registered:
      manifests &&
      registeredUses(
        manifests,
        clientSchema(base.supergraph.document),
        register,
      ),
    isRecorded: recordedIn(base.supergraph.schema),
  };
  const all = changes
    .map((change) => ({
      ...judged(change, known),
      accepted: null,
      location: locationOf(change.coordinate, partners, base.supergraph.facts),
    }))
    .sort((one, other) => rank(one) - rank(other));
  const result = accepting(all, input.accepted);
  return {
    ...report,
    changes: result.changes,
    access,
    lint: [
      ...current.flatMap(lintFindings),
      ...labelFindings(new Supergraph(text), current),
    ].filter(({ location }) => input.linted(location.subgraph)),
    acceptances: result.problems,
  };
}

/** The declarations can change who sees what without a change of the schemas. */
async function differences(text: string, { base, register }: CheckInput) {
  const [was, is] = [base.page(), whoSeesWhat(text, register)];
  if (text === base.supergraph.text && was === is)
    return { changes: [], access: [] };
  const before = clientSchema(base.supergraph.document);
  const after = clientSchema(new Supergraph(text).document);
  return {
    changes: [
      ...(await schemaChanges(before, after)),
      ...accessChanges(was, is, before, register),
    ],
    access: changesInWords(was, is),
  };
}

const rank = ({ severity }: Pick<JudgedChange, 'severity'>): number =>
  ['breaking', 'dangerous', 'safe'].indexOf(severity);

/** Whether it must not be released like this. */
export const isRefused = ({ errors, changes }: CheckReport): boolean =>
  errors.length > 0 || breakingOf(changes).length > 0;

/** The breaking changes that are not accepted. */
const breakingOf = (changes: readonly JudgedChange[]): JudgedChange[] =>
  changes.filter(
    ({ severity, accepted }) => severity === 'breaking' && !accepted,
  );

/** One line for the end of a report. */
export function summaryOf({ errors, changes }: CheckReport): string {
  if (errors.length > 0)
    return `The partners' schemas do not compose: ${counted(errors.length, 'error')}.`;
  const breaking = breakingOf(changes).length;
  const accepted = changes.filter((each) => each.accepted).length;
  const of = (severity: string) =>
    changes.filter((each) => each.severity === severity).length;
  return `${counted(breaking, 'breaking change')}${accepted ? ` and ${accepted} accepted` : ''}, ${of('dangerous')} dangerous, ${of('safe')} safe.`;
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
