import {
  day,
  oneOf,
  optional,
  text,
  wholeNumber,
  yesNo,
} from '../../../shared/law-table/columns.js';
import { defineLawTable } from '../../../shared/law-table/law-table.js';
import type { CellProblem } from '../../../shared/law-table/problems.js';
import type { NormEntity } from '../entities/norm.js';
import type { Normeenheid, Normzekerheid } from '../schema.generated.js';
import { normCodesInUse, replaceNorms, storedNorms } from '../store/normen.js';
import { firstNorms } from './first-norms.js';
import { termijnenwet, type TermijnenwetCode } from './termijnenwet.js';
import { voorwaarden, type Voorwaarde } from './voorwaarden.js';

type NormRow = Omit<NormEntity, 'volgorde'>;

const units = {
  KALENDERDAGEN: true,
  WEKEN: true,
  MAANDEN: true,
  WERKDAGEN: true,
  OP_DE_DAG: true,
  ONVERWIJLD: true,
} satisfies Record<Normeenheid, true>;
const certainties = {
  WET: true,
  REGELING: true,
  WERKWIJZE: true,
  STREVEN: true,
  NIET_NAGELEZEN: true,
} satisfies Record<Normzekerheid, true>;
const keysOf = <Code extends string>(codes: Record<Code, unknown>) =>
  Object.keys(codes) as Code[];

/** A known norm computes the events, parties and conditions that its row in the first table names: only with those a row means what it says. */
const known = new Map(firstNorms.map((norm) => [norm.code, norm]));
const valuesOf = <Name extends keyof NormRow>(name: Name): NormRow[Name][] => [
  ...new Set(firstNorms.map((norm) => norm[name])),
];

/** The norms, as operators amend them. */
export const normLawTable = defineLawTable<NormRow>({
  columns: {
    code: oneOf([...known.keys()]),
    verantwoordelijke: oneOf(valuesOf('verantwoordelijke')),
    gebeurtenis: oneOf(valuesOf('gebeurtenis')),
    richting: oneOf(valuesOf('richting')),
    aantal: optional(wholeNumber(0, 366)),
    eenheid: oneOf(keysOf<Normeenheid>(units)),
    herhaald: yesNo,
    voorwaarde: oneOf<Voorwaarde | 'ALTIJD'>([
      'ALTIJD',
      ...keysOf<Voorwaarde>(voorwaarden),
    ]),
    termijnenwet: oneOf(keysOf<TermijnenwetCode>(termijnenwet)),
    geldtVanaf: optional(day),
    geldtTot: optional(day),
    omschrijving: text(500),
    grondslag: text(500),
    bron: text(500),
    zekerheid: oneOf(keysOf<Normzekerheid>(certainties)),
  },
  mayHaveGaps: false,
  check: (row) => [...lengthProblems(row), ...computationProblems(row)],
  stored: storedNorms,
  codesInUse: normCodesInUse,
  replace: (manager, rows) =>
    replaceNorms(
      manager,
      rows.map((row, index) => ({ ...row, volgorde: index + 1 })),
    ),
});

/** A length that does not go with its unit. */
function lengthProblems({ aantal, eenheid }: NormRow): CellProblem[] {
  const isRight =
    eenheid === 'ONVERWIJLD'
      ? aantal === null
      : eenheid === 'OP_DE_DAG'
        ? aantal === 0
        : aantal !== null && aantal > 0;
  return isRight
    ? []
    : [
        {
          column: 'aantal',
          code: 'INVALID',
          text: `does not go with ${eenheid}: none for ONVERWIJLD, 0 for OP_DE_DAG, else 1 or more`,
        },
      ];
}

/** What the computation of this norm does not do. */
function computationProblems(row: NormRow): CellProblem[] {
  const norm = known.get(row.code)!;
  const not = (column: keyof NormRow, text: string): CellProblem => ({
    column,
    code: 'NOT_COMPUTED',
    text,
  });
  const fixed = (
    ['verantwoordelijke', 'gebeurtenis', 'richting', 'herhaald'] as const
  )
    .filter((name) => row[name] !== norm[name])
    .map((name) => not(name, `of this norm is ${String(norm[name])}`));
  const isConditionKnown = ['ALTIJD', norm.voorwaarde].includes(row.voorwaarde);
  // Algemene termijnenwet art. 1 lid 2: a term that counts back is not moved.
  const isMoveRight =
    (row.richting === 'TERUG') === (row.termijnenwet === 'TERUG');
  return [
    ...fixed,
    ...(isConditionKnown
      ? []
      : [not('voorwaarde', `of this norm is ALTIJD or ${norm.voorwaarde}`)]),
    ...(isMoveRight
      ? []
      : [
          not(
            'termijnenwet',
            'is TERUG for a norm that counts back, and only then',
          ),
        ]),
  ];
}
