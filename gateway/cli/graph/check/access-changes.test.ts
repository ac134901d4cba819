import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { accessChanges } from './access-changes.js';
import { judged } from './judge.js';

const page = (...rows: string[]) =>
  [
    '# Who sees what',
    '|  | role | purpose |\n| --- | --- | --- |\n| cas.pla | casemanager | Plan |\n| jus.eig | justitiabele | Eigen |',
    `## Persoon\n\n| field | from | rule | open to |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
  ].join('\n\n');
const register = [
  { uri: 'plan', naam: 'Plan' },
  { uri: 'eigen', naam: 'Eigen' },
].map((each) => ({
  ...each,
  grondslag: '',
  scopesByRole: {},
  van: '2020-01-01',
  tot: null,
  needsWhereabouts: false,
}));
const schema = buildSchema(
  'type Query { a: Persoon } interface Dossier { naam: Int } type Persoon implements Dossier { naam: Int }',
);
const changes = (was: string, is: string) =>
  accessChanges(page(was), page(is), schema, register);

test('a field that closes to a role breaks who used it in that role, also on an interface', () => {
  const [change, ...more] = changes(
    '| naam | dji |  | everyone |',
    '| naam | dji | x | cas.pla |',
  );
  expect([change?.code, change?.message, more]).toEqual([
    'ACCESS_NARROWED',
    'closes to justitiabele (Eigen)',
    [],
  ]);
  const severityFor = (role: string, purpose: string) =>
    judged(change!, {
      registered: null,
      isRecorded: () => true,
      usage: {
        version: 1,
        days: 90,
        until: '2026-11-29',
        uses: [
          {
            coordinate: 'Dossier.naam',
            client: null,
            role,
            purpose,
            requests: 1,
            last: '2026-11-28',
          },
        ],
      },
    }).severity;
  expect(severityFor('justitiabele', 'eigen')).toBe('breaking');
  expect(severityFor('casemanager', 'plan')).toBe('safe');
});

test('a policy more narrows, and a role more widens', () => {
  expect(
    changes(
      '| naam | dji |  | cas.pla |',
      '| naam | dji |  | policy:cas.pla jus.eig |',
    ).map(({ code, message, severity }) => [severity, code, message]),
  ).toEqual([
    ['breaking', 'ACCESS_NARROWED', 'closes to casemanager (Plan)'],
    ['dangerous', 'ACCESS_WIDENED', 'opens to justitiabele (Eigen)'],
  ]);
});

test('what is added or removed is no change of access', () => {
  expect(
    changes('| naam | dji |  | everyone |', '| bsn | dji |  | everyone |'),
  ).toEqual([]);
});

test('a role with a purpose that is new is one change, with what it can read', () => {
  const before = page('| naam | dji |  | cas.pla |').replace(
    '\n| jus.eig | justitiabele | Eigen |',
    '',
  );
  const [change, ...more] = accessChanges(
    before,
    page('| naam | dji |  | cas.pla jus.eig |'),
    schema,
    register,
  );
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    code: 'ROLE_ADDED',
    coordinate: 'justitiabele',
    severity: 'dangerous',
    message:
      'justitiabele (Eigen) is new, and can read 1 of 1 fields and arguments',
  });
});
