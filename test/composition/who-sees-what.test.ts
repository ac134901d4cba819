import { describe, expect, test } from '@jest/globals';
import { policies } from '../../gateway/authorization/policy/policies.js';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { committedWhoSeesWhat } from '../../gateway/authorization/who-sees-what/committed.js';
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

/** The table rows of the page by `Type.field`: a cell per column of the legend. */
const rowsOf = (text: string): Map<string, string[]> =>
  new Map(
    text
      .split('\n## ')
      .slice(1)
      .flatMap((section) => {
        const [type, ...lines] = section.split('\n');
        return lines
          .filter(
            (line) =>
              line.startsWith('| ') && !/^\| (field|argument|-)/.test(line),
          )
          .map((line): [string, string[]] => {
            const [, field, , ...cells] = line
              .split('|')
              .map((cell) => cell.trim());
            return [`${type}.${field}`, cells.slice(0, -1)];
          });
      }),
  );
const rows = rowsOf(page);
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
    for (const [key, cells] of rows) {
      const [type = '', field = ''] = key.split('.');
      expect(cells).toHaveLength(columns.length);
      const opens = (held: Grants) =>
        readingArguments.includes(key)
          ? permitsArgument(key, held)
          : permitsField(type, field, held);
      cells.forEach((cell, index) => {
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
    const seen = rows
      .get(key)!
      .flatMap((cell, index) => (cell ? [columns[index]!.role] : []));
    expect([...new Set(seen)].sort()).toEqual(expected);
  });

  test('has no inaccessible fields', () => {
    expect([...rows.keys()].filter((key) => /^_|__/.test(key))).toEqual([]);
    expect(rows.has('Inzage.justitiabele')).toBe(false);
  });

  test('a scope added to a purpose changes one line of the legend and one per field that it opens', () => {
    const wider = verwerkingsregister.map((activity) =>
      activity.scopesByRole.integrator
        ? {
            ...activity,
            scopesByRole: {
              integrator: [
                ...activity.scopesByRole.integrator,
                'logboek:lezen',
              ],
            },
          }
        : activity,
    );
    const before = page.split('\n');
    const after = whoSeesWhat(committedSupergraph(), wider).split('\n');
    expect(after).toHaveLength(before.length);
    const changed = after.filter((line, index) => line !== before[index]);
    expect(changed[0]).toMatch(/^\| 8 +\| integrator/);
    const opened = rowsOf(after.join('\n'));
    const fields = [...opened].filter(
      ([key, cells]) => cells.join() !== rows.get(key)!.join(),
    );
    expect(changed.slice(1)).toHaveLength(fields.length);
    expect(fields.length).toBeGreaterThan(3);
  });
});
