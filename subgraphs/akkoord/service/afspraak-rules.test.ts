import { describe, expect, test } from '@jest/globals';
import type { PersonaName } from '../../../shared/demo/personas.js';
import { startOfDay } from '../../../shared/days.js';
import { testCaller } from '../../../shared/testing/test-partner.js';
import type { Afspraakstatus } from '../schema.generated.js';
import { checkMutation, isOverdue } from './afspraak-rules.js';
import { validateAfspraak } from './afspraak-vastleggen.js';
import { foutOf } from './fout-of.fixture.js';

const currentDay = '2026-05-05';

describe('validation of an afspraak', () => {
  const input = { omschrijving: ' Bellen. ', uiterlijkOp: currentDay };

  test('the last day is today or later', () => {
    expect(validateAfspraak(input, currentDay)).toEqual({
      omschrijving: 'Bellen.',
      uiterlijkOp: currentDay,
      basisvoorwaarde: null,
      norm: null,
    });
    expect(
      foutOf(() =>
        validateAfspraak({ ...input, uiterlijkOp: '2026-05-04' }, currentDay),
      ),
    ).toMatchObject({ code: 'REGEL', veld: 'uiterlijkOp' });
  });

  test('the norm must exist', () => {
    const norm = 'SCHULDHULP_4_WEKEN';
    expect(validateAfspraak({ ...input, norm }, currentDay).norm).toBe(norm);
    expect(
      foutOf(() =>
        validateAfspraak({ ...input, norm: 'GEEN_NORM' }, currentDay),
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
  ] as const;

  test.each([
    [own, 'OPEN', ['NAGEKOMEN', 'INGETROKKEN']],
    [own, 'AANVAARD', ['NAGEKOMEN', 'INGETROKKEN']],
    [own, 'NAGEKOMEN', []],
    [own, 'INGETROKKEN', []],
    [other, 'OPEN', ['AANVAARD', 'HERINNERD']],
    [other, 'AANVAARD', ['HERINNERD']],
    [other, 'NAGEKOMEN', []],
    [other, 'INGETROKKEN', []],
    ['casemanager-vught', 'OPEN', ['AANVAARD', 'HERINNERD']],
    ['justitiabele-a', 'OPEN', []],
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
  const afspraak = {
    uiterlijkOp: '2026-05-05',
    status: 'OPEN' as Afspraakstatus,
    nagekomenOp: null as string | null,
    peildatum: startOfDay('2026-04-01'),
  };
  test.each(['OPEN', 'AANVAARD'] as const)(
    'while %s, from the day after its last day',
    (status) => {
      const overdueOn = (day: string) =>
        isOverdue({ ...afspraak, status }, day);
      expect(['2026-05-04', '2026-05-05', '2026-05-06'].map(overdueOn)).toEqual(
        [false, false, true],
      );
    },
  );

  test('kept or withdrawn by its last day it never is; later it stays overdue', () => {
    const overdueWhenKept = (nagekomenOp: string) =>
      isOverdue(
        { ...afspraak, status: 'NAGEKOMEN', nagekomenOp },
        '2026-06-01',
      );
    expect(overdueWhenKept('2026-05-05')).toBe(false);
    expect(overdueWhenKept('2026-05-06')).toBe(true);
    const overdueWhenWithdrawn = (day: string) =>
      isOverdue(
        { ...afspraak, status: 'INGETROKKEN', peildatum: startOfDay(day) },
        '2026-06-01',
      );
    expect(overdueWhenWithdrawn('2026-05-05')).toBe(false);
    expect(overdueWhenWithdrawn('2026-05-06')).toBe(true);
  });
});
