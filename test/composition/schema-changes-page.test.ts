import { expect, test } from '@jest/globals';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { whoSeesWhat } from '../../gateway/authorization/who-sees-what/page.js';
import { runCheck } from '../../gateway/cli/graph/check/run-check.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';
import type { Edit } from '../support/schema-copy.js';
import { base, edited, rowsBelow } from '../support/schema-mistakes.js';

/** Changes that compose: what a partner does, and the edit. */
const changes: Record<string, Edit> = {
  'FIELD_REMOVED Toezicht.niveau': [
    'reclassering',
    '  "1 (light) to 3 (intensive)."\n  niveau: Int @requiresScopes(scopes: [["toezicht:lezen"], ["mijn:lezen"]])\n',
    '',
  ],
  'FIELD_TYPE_CHANGED Werkstraf.gewerkteUren': [
    'reclassering',
    'gewerkteUren: Int!',
    'gewerkteUren: Int',
  ],
  'FIELD_ARGUMENT_TYPE_CHANGED Query.gemeenten(metBeeindigde:)': [
    'gemeente',
    'metBeeindigde: Boolean = false',
    'metBeeindigde: Boolean!',
  ],
  'INPUT_FIELD_TYPE_CHANGED AdviesAanvragenInput.uiterlijkOp': [
    'reclassering',
    '  uiterlijkOp: Date\n}',
    '  uiterlijkOp: Date!\n}',
  ],
  'INPUT_FIELD_REMOVED CaseloadFilter.overschreden': [
    'akkoord',
    '  "Only people with (or without) terms overdue."\n  overschreden: Boolean @reads(fields: ["Uitkomst.overschreden"])\n',
    '',
  ],
  'ENUM_VALUE_REMOVED CaseloadVolgorde.ERNST': [
    'akkoord',
    '  "By the gravest signal."\n  ERNST\n',
    '',
  ],
  'ENUM_VALUE_ADDED Contactsoort.BEELDBELLEN': [
    'reclassering',
    '  TELEFONISCH\n',
    '  TELEFONISCH\n  BEELDBELLEN\n',
  ],
  'ACCESS_NARROWED Justitiabele.clientnummer': [
    'reclassering',
    '[["advies:lezen"], ["toezicht:lezen"]]',
    '[["nakoming:lezen"]]',
  ],
};

test('docs/schema-changes.md has what a check reports of each change that composes, without and with its use', async () => {
  const supergraph = new Supergraph(committedSupergraph());
  const page = whoSeesWhat(supergraph.text, verwerkingsregister);
  const { uri: purpose } = verwerkingsregister.find(({ scopesByRole }) =>
    scopesByRole.reclasseringswerker?.includes('toezicht:lezen'),
  )!;
  const check = (requested: readonly string[] | null) =>
    runCheck({
      schemas: edited(Object.values(changes)),
      base: { label: 'base', supergraph, page: () => page, schemas: base },
      usage: requested && {
        version: 1,
        days: 90,
        until: '2026-11-29',
        uses: requested.map((coordinate) => ({
          coordinate,
          client: 'portaal',
          role: 'reclasseringswerker',
          purpose,
          requests: 214,
          last: '2026-11-28',
        })),
      },
      manifests: null,
      accepted: [],
      register: verwerkingsregister,
      linted: () => false,
    });
  const all = [
    ...['Toezicht.niveau', 'Werkstraf.gewerkteUren', 'Contact.soort'],
    ...['AdviesAanvragenInput.soort', 'CaseloadFilter.overschreden'],
    ...['CaseloadVolgorde.ERNST', 'Query.gemeenten'],
    'Justitiabele.clientnummer',
  ];
  const [unknown, used, unused] = [
    await check(null),
    await check(all),
    await check([]),
  ] as const;
  const judgedIn = (report: typeof used, change: string) =>
    report.changes.find(
      ({ code, coordinate }) => `${code} ${coordinate}` === change,
    );
  expect(used.errors.map(String)).toEqual([]);
  expect(rowsBelow('What composes, and may break a client')).toEqual(
    Object.keys(changes).map((change) => [
      `\`${change}\``,
      judgedIn(unknown, change)?.severity,
      ...[used, unused].map((report) => {
        const found = judgedIn(report, change);
        return `${found?.severity}: ${found?.effect}`;
      }),
    ]),
  );
});
