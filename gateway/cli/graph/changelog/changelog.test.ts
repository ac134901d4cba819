import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { asMarkdown, changelogOf } from './changelog.js';

const page = (...rows: string[]) =>
  [
    '# Who sees what',
    '|  | role | purpose |\n| --- | --- | --- |\n| cas.pla | casemanager | Plan |\n| jus.eig | justitiabele | Eigen |',
    `## Persoon\n\n| field | from | rule | open to |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
  ].join('\n\n');
const naam = (openTo: string) => `| naam | dji |  | ${openTo} |`;
const dayRow = (openTo: string) => `| geboortedatum | dji |  | ${openTo} |`;

const before = {
  schema: buildSchema(`
    type Query { a(weg: Int, soort: Soort): Persoon }
    type Persoon { naam: String! geboortedatum: Int bsn: ID oud: Int }
    enum Soort { A B }`),
  page: page(naam('everyone'), dayRow('cas.pla')),
};
const after = {
  schema: buildSchema(`
    type Query { a("How many." veel: Int, soort: Soort): Persoon }
    "A person." type Persoon {
      naam: String geboortedatum: Int
      oud: Int @deprecated(reason: "Use \`geboortedatum\`. Removed on 2027-12-01.")
      "Where it is."
      adres: Adres
    }
    """
    An address.

    More of it.
    """
    type Adres { straat: String }
    enum Soort { A "The third." C }`),
  page: page(naam('cas.pla'), dayRow('cas.pla jus.eig')),
};

test('the changelog says in words what was added, deprecated, changed and removed, and what opened or closed per role', async () => {
  expect(asMarkdown(await changelogOf(before, after, []), 'Changes')).toBe(
    `# Changes

## Added

- \`Adres\`: An address.
- \`Persoon.adres\`: Where it is.
- \`Query.a(veel:)\`: How many.
- \`Soort.C\`: The third.

## Deprecated

- \`Persoon.oud\`: Use \`geboortedatum\`. Removed on 2027-12-01.

## Changed

- \`Persoon.naam\`: Field 'Persoon.naam' changed type from 'String!' to 'String'

## Removed

- \`Persoon.bsn\`
- \`Query.a(weg:)\`
- \`Soort.B\`

## Opened

- opens to justitiabele (Eigen): \`Persoon.geboortedatum\`

## Closed

- closes to justitiabele (Eigen): \`Persoon.naam\``,
  );
});

test('it says when nothing changed', async () => {
  expect(asMarkdown(await changelogOf(before, before, []), 'Changes')).toBe(
    '# Changes\n\nNothing changed.',
  );
});
