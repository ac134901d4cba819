import { describe, expect, test } from '@jest/globals';
import type { PersonaName } from '../../../shared/demo/personas.js';
import { testCaller } from '../../../shared/testing/test-partner.js';
import type { Afspraakstatus } from '../schema.generated.js';
import { checkMutation, complianceOf, isOverdue } from './afspraak-rules.js';
import { normen } from '../normen.fixture.js';
import { validateAfspraak } from './afspraak-vastleggen.js';
import { foutOf } from './fout-of.fixture.js';

const currentDay = '2026-05-05';

describe('validation of an afspraak', () => {
  const input = { omschrijving: ' Bellen. ', uiterlijkOp: currentDay };

  test('the last day is today or later', () => {
    expect(validateAfspraak(input, normen, currentDay)).toEqual({
      omschrijving: 'Bellen.',
      uiterlijkOp: currentDay,
      basisvoorwaarde: null,
      norm: null,
    });
    expect(
      foutOf(() =>
        validateAfspraak(
          { ...input, uiterlijkOp: '2026-05-04' },
          normen,
          currentDay,
        ),
      ),
    ).toMatchObject({ code: 'REGEL', veld: 'uiterlijkOp' });
  });

  test('the norm must exist', () => {
    const norm = 'SCHULDHULP_4_WEKEN';
    expect(validateAfspraak({ ...input, norm }, normen, currentDay).norm).toBe(
      norm,
    );
    expect(
      foutOf(() =>
        validateAfspraak({ ...input, norm: 'GEEN_NORM' }, normen, currentDay),
      ),
    ).toMatchObject({ code: 'ONBEKEND', veld: 'norm' });
  });
});

describe('who may run which mutation on an afspraak, by status', () => {
  const setup = (who: PersonaName, status: Afspraakstatus = 'OPEN') =>
    ({
      caller: testCaller(who),
      afspraak: {
        partij: 'GEMEENTE',
        organisatie: '0344',
        versie: 3,
        status,
      },
    }) as const;
  const own = 'coordinator-utrecht';
  const other = 'coordinator-rotterdam';
  const mutations = [
    'AANVAARD',
    'HERINNERD',
    'NAGEKOMEN',
    'INGETROKKEN',
    'VERZET',
  ] as const;

  test.each([
    [own, 'OPEN', ['NAGEKOMEN', 'INGETROKKEN', 'VERZET']],
    [own, 'AANVAARD', ['NAGEKOMEN', 'INGETROKKEN', 'VERZET']],
    [own, 'NAGEKOMEN', []],
    [own, 'INGETROKKEN', []],
    [other, 'OPEN', ['AANVAARD', 'HERINNERD']],
    [other, 'AANVAARD', ['HERINNERD']],
    [other, 'NAGEKOMEN', []],
    [other, 'INGETROKKEN', []],
    ['casemanager-vught', 'OPEN', ['AANVAARD', 'HERINNERD']],
    ['justitiabele-a', 'OPEN', ['HERINNERD']],
    ['justitiabele-a', 'NAGEKOMEN', []],
    ['systeem-akkoord', 'OPEN', []],
  ] as const)('%s, at %s: %j', (who, status, allowed) => {
    const { afspraak, caller } = setup(who, status);
    const outcomes = mutations.map((mutation) => [
      mutation,
      foutOf(() => checkMutation(afspraak, caller, 3, mutation))?.code ?? 'MAG',
    ]);
    const expected = mutations.map((mutation) => [
      mutation,
      allowed.some((one) => one === mutation) ? 'MAG' : 'REGEL',
    ]);
    expect(outcomes).toEqual(expected);
  });

  test('a caller without permission gets REGEL, not CONFLICT', () => {
    const { afspraak, caller } = setup(own);
    const code = (mutation: 'NAGEKOMEN' | 'AANVAARD', versie: number) =>
      foutOf(() => checkMutation(afspraak, caller, versie, mutation))?.code;
    expect(code('NAGEKOMEN', 2)).toBe('CONFLICT');
    expect(code('AANVAARD', 2)).toBe('REGEL');
  });
});

describe('when an afspraak is overdue', () => {
  const uiterlijkOp = '2026-05-05';

  test('while it is neither kept nor withdrawn, from the day after its last day', () => {
    const overdueOn = (day: string) =>
      isOverdue({ uiterlijkOp, beeindigdOp: null }, day);
    expect(['2026-05-04', '2026-05-05', '2026-05-06'].map(overdueOn)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('kept or withdrawn by its last day it never is; later it stays overdue', () => {
    const overdueWhenEnded = (beeindigdOp: string) =>
      isOverdue({ uiterlijkOp, beeindigdOp }, '2026-06-01');
    expect(overdueWhenEnded('2026-05-05')).toBe(false);
    expect(overdueWhenEnded('2026-05-06')).toBe(true);
  });
});

test.each([
  ['OPEN', null, 'LOOPT', 'NIET_NAGEKOMEN'],
  ['AANVAARD', null, 'LOOPT', 'NIET_NAGEKOMEN'],
  ['NAGEKOMEN', '2026-05-05', 'OP_TIJD', 'OP_TIJD'],
  ['NAGEKOMEN', '2026-05-06', 'TE_LAAT_NAGEKOMEN', 'TE_LAAT_NAGEKOMEN'],
  ['INGETROKKEN', '2026-05-05', 'INGETROKKEN', 'INGETROKKEN'],
  ['INGETROKKEN', '2026-05-06', 'NIET_NAGEKOMEN', 'NIET_NAGEKOMEN'],
] as const)(
  'compliance of an afspraak that is %s, ended on %s: %s on its day, %s after it',
  (status, beeindigdOp, onItsDay, after) => {
    const afspraak = { status, beeindigdOp, nakomingsdag: '2026-05-05' };
    expect(complianceOf(afspraak, '2026-05-05')).toBe(onItsDay);
    expect(complianceOf(afspraak, '2026-05-06')).toBe(after);
  },
);
