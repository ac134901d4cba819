import { describe, expect, test } from '@jest/globals';
import { policies } from '../../gateway/authorization/policy/policies.js';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { committedWhoSeesWhat } from '../../gateway/authorization/who-sees-what/committed.js';
import { changesInWords } from '../../gateway/authorization/who-sees-what/changes-in-words.js';
import { parsePage } from '../../gateway/authorization/who-sees-what/parse-page.js';
import { whoSeesWhat } from '../../gateway/authorization/who-sees-what/page.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { roles } from '../../shared/access/caller.js';
import {
  permitsArgument,
  permitsField,
  readingArguments,
  type Grants,
} from '../support/schema-oracle.js';

const page = committedWhoSeesWhat();

const { rows } = parsePage(page);
const labels = [...parsePage(page).profiles.keys()];
const cellsOf = (key: string) =>
  labels.map((label) => rows.get(key)!.openTo.get(label) ?? '');
const linesOf = (text: string) => text.split('\n');
const lines = new Set(linesOf(page));
const withAuditScope = verwerkingsregister.map((activity) =>
  activity.scopesByRole.integrator
    ? {
        ...activity,
        scopesByRole: {
          integrator: [...activity.scopesByRole.integrator, 'logboek:lezen'],
        },
      }
    : activity,
);
function withRuleOfInschrijving(scopes: string): string {
  const rule = /(type Inschrijving[^{]*@requiresScopes\(scopes: )\[\[[^)]*\]\]/;
  expect(committedSupergraph()).toMatch(rule);
  return committedSupergraph().replace(rule, `$1${scopes}`);
}
const columns = verwerkingsregister.flatMap(({ scopesByRole }) =>
  roles.flatMap((role) => {
    const scopes = scopesByRole[role];
    return scopes ? [{ role, scopes }] : [];
  }),
);

describe('the page "who sees what"', () => {
  test('is generated from the schemas and the register', () => {
    expect(whoSeesWhat(committedSupergraph(), verwerkingsregister)).toBe(page);
  });

  test('grants no field that the access rules of the schemas do not open to that column', () => {
    expect(rows.size).toBeGreaterThan(400);
    const wrong: string[] = [];
    expect(labels).toHaveLength(columns.length);
    for (const key of rows.keys()) {
      const [type = '', field = ''] = key.split('.');
      const opens = (held: Grants) =>
        readingArguments.includes(key)
          ? permitsArgument(key, held)
          : permitsField(type, field, held);
      cellsOf(key).forEach((cell, index) => {
        const { scopes } = columns[index]!;
        const sure = opens({ scopes, policies: [] });
        const granted = opens({ scopes, policies: Object.keys(policies) });
        if (cell === '+' ? !sure : cell === 'p' ? sure || !granted : false)
          wrong.push(`${key} ${index + 1}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  test('has a row for each argument that filters, orders or searches', () => {
    expect(readingArguments.length).toBeGreaterThan(70);
    expect(readingArguments.filter((key) => !rows.has(key))).toEqual([]);
  });

  test.each([
    [
      'Query.gedetineerden(naam)',
      ['casemanager', 'coordinator-nazorg', 'reclasseringswerker'],
    ],
    ['Query.zoekJustitiabele(skn)', ['casemanager', 'reclasseringswerker']],
    ['Query.zoekJustitiabele(bsn)', ['casemanager', 'coordinator-nazorg']],
    ['Query.zoekJustitiabele(registratienummer)', ['casemanager']],
    ['DetentieRegistrerenInput.skn', ['casemanager']],
    ['Justitiabele.skn', ['casemanager', 'reclasseringswerker']],
    ['Justitiabele.bsn', ['casemanager', 'coordinator-nazorg']],
    ['Detentie.programmawijzigingen', ['casemanager', 'justitiabele']],
    ['Query.nakomingsregels', ['integrator']],
    ['Query.mijnReintegratie', ['justitiabele']],
  ])('says that %s is open to %j and to nobody else', (key, expected) => {
    const seen = cellsOf(key).flatMap((cell, index) =>
      cell ? [columns[index]!.role] : [],
    );
    expect([...new Set(seen)].sort()).toEqual(expected);
  });

  test('has no inaccessible fields', () => {
    expect([...rows.keys()].filter((key) => /^_|__/.test(key))).toEqual([]);
    expect(rows.has('Inzage.justitiabele')).toBe(false);
  });

  test('a scope added to a purpose changes one line per field that it opens, and no other', () => {
    const after = whoSeesWhat(committedSupergraph(), withAuditScope);
    const changed = linesOf(after).filter((line) => !lines.has(line));
    const opened = [...parsePage(after).rows].filter(
      ([key, { openTo }]) => openTo.size !== rows.get(key)!.openTo.size,
    );
    expect(changed).toHaveLength(opened.length);
    expect(opened.length).toBeGreaterThan(3);
  });

  test('a field added to a schema adds one line, and changes no other', () => {
    const supergraph = committedSupergraph().replace(
      '  geheimhouding: Boolean\n',
      '  eenVeelLangereNaamDanDeAndere: Boolean\n  geheimhouding: Boolean\n',
    );
    const after = whoSeesWhat(supergraph, verwerkingsregister);
    expect(linesOf(after).filter((line) => !lines.has(line))).toEqual([
      expect.stringMatching(/^\| eenVeelLangereNaamDanDeAndere \| gemeente \|/),
    ]);
  });

  test('a rule of a type that is loosened changes its line, also when no field opens by it', () => {
    const after = whoSeesWhat(
      withRuleOfInschrijving('[["keten:lezen"], ["mijn:lezen"], ["onbekend"]]'),
      verwerkingsregister,
    );
    expect(linesOf(after).filter((line) => !lines.has(line))).toEqual([
      'Rule of the type: keten:lezen, or mijn:lezen, or onbekend',
    ]);
    expect(changesInWords(page, after)).toEqual([
      'the type Inschrijving requires keten:lezen, or mijn:lezen, or onbekend, not keten:lezen, or mijn:lezen',
    ]);
  });
});

describe('changes in words', () => {
  test('name who loses a type, and who gains it', () => {
    const after = whoSeesWhat(
      withRuleOfInschrijving('[["mijn:lezen"]]'),
      verwerkingsregister,
    );
    expect(changesInWords(page, after)).toEqual(
      expect.arrayContaining([
        'casemanager loses Inschrijving.*',
        'coordinator-nazorg loses Inschrijving.*',
        'the type Inschrijving requires mijn:lezen, not keten:lezen, or mijn:lezen',
      ]),
    );
    expect(changesInWords(after, page)).toContain(
      'casemanager gains Inschrijving.*',
    );
  });

  test('name the fields when only some of a type change', () => {
    const after = whoSeesWhat(committedSupergraph(), withAuditScope);
    expect(changesInWords(page, after)).toContainEqual(
      expect.stringMatching(/^integrator gains Query\.\w+, Query\.\w+/),
    );
  });

  test('are none for the same page', () => {
    expect(changesInWords(page, page)).toEqual([]);
  });
});
