import { describe, expect, test } from '@jest/globals';
import type { PersonaName } from '../../../shared/demo/personas.js';
import { startOfDay } from '../../../shared/days.js';
import { testCaller } from '../../../shared/testing/test-partner.js';
import type { Afspraakstatus } from '../schema.generated.js';
import { checkMutation, isOverdue } from './afspraak-rules.js';
import { validateAfspraak } from './afspraak-vastleggen.js';
import { foutOf } from './fout-of.fixture.js';

const vandaag = '2026-05-05';

describe('what may be promised', () => {
  const wens = { omschrijving: ' Bellen. ', uiterlijkOp: vandaag };

  test('today is the first day by which something can be promised', () => {
    expect(validateAfspraak(wens, vandaag)).toEqual({
      omschrijving: 'Bellen.',
      uiterlijkOp: vandaag,
      basisvoorwaarde: null,
      norm: null,
    });
    expect(
      foutOf(() =>
        validateAfspraak({ ...wens, uiterlijkOp: '2026-05-04' }, vandaag),
      ),
    ).toMatchObject({ code: 'REGEL', veld: 'uiterlijkOp' });
  });

  test('a promise can answer a norm that there is', () => {
    const norm = 'SCHULDHULP_4_WEKEN';
    expect(validateAfspraak({ ...wens, norm }, vandaag).norm).toBe(norm);
    expect(
      foutOf(() => validateAfspraak({ ...wens, norm: 'GEEN_NORM' }, vandaag)),
    ).toMatchObject({ code: 'ONBEKEND', veld: 'norm' });
  });
});

describe('who may do what to a promise, and when', () => {
  const door = (who: PersonaName, status: Afspraakstatus = 'OPEN') =>
    ({
      caller: testCaller(who),
      afspraak: {
        partij: 'GEMEENTE',
        organisatie: '0344',
        versie: 3,
        status,
      },
    }) as const;
  const eigen = 'coordinator-utrecht';
  const ander = 'coordinator-rotterdam';
  const acts = ['AANVAARD', 'HERINNERD', 'NAGEKOMEN', 'INGETROKKEN'] as const;

  test.each([
    [eigen, 'OPEN', ['NAGEKOMEN', 'INGETROKKEN']],
    [eigen, 'AANVAARD', ['NAGEKOMEN', 'INGETROKKEN']],
    [eigen, 'NAGEKOMEN', []],
    [eigen, 'INGETROKKEN', []],
    [ander, 'OPEN', ['AANVAARD', 'HERINNERD']],
    [ander, 'AANVAARD', ['HERINNERD']],
    [ander, 'NAGEKOMEN', []],
    [ander, 'INGETROKKEN', []],
    ['casemanager-vught', 'OPEN', ['AANVAARD', 'HERINNERD']],
    ['justitiabele-a', 'OPEN', []],
    ['systeem-akkoord', 'OPEN', []],
  ] as const)('%s, at %s: %j', (who, status, allowed) => {
    const { afspraak, caller } = door(who, status);
    const outcomes = acts.map((act) => [
      act,
      foutOf(() => checkMutation(afspraak, caller, 3, act))?.code ?? 'MAG',
    ]);
    const expected = acts.map((act) => [
      act,
      allowed.some((een) => een === act) ? 'MAG' : 'REGEL',
    ]);
    expect(outcomes).toEqual(expected);
  });

  test('who may not act hears that, and not that another version is stored', () => {
    const { afspraak, caller } = door(eigen);
    const code = (act: 'NAGEKOMEN' | 'AANVAARD', versie: number) =>
      foutOf(() => checkMutation(afspraak, caller, versie, act))?.code;
    expect(code('NAGEKOMEN', 2)).toBe('CONFLICT');
    expect(code('AANVAARD', 2)).toBe('REGEL');
  });
});

describe('when a promise is too late', () => {
  const afspraak = {
    uiterlijkOp: '2026-05-05',
    status: 'OPEN' as Afspraakstatus,
    nagekomenOp: null as string | null,
    peildatum: startOfDay('2026-04-01'),
  };
  test.each(['OPEN', 'AANVAARD'] as const)(
    'while %s, from the day after its day',
    (status) => {
      const op = (dag: string) => isOverdue({ ...afspraak, status }, dag);
      expect(['2026-05-04', '2026-05-05', '2026-05-06'].map(op)).toEqual([
        false,
        false,
        true,
      ]);
    },
  );

  test('kept or withdrawn by its day it never is, after its day it stays so', () => {
    const nagekomen = (nagekomenOp: string) =>
      isOverdue(
        { ...afspraak, status: 'NAGEKOMEN', nagekomenOp },
        '2026-06-01',
      );
    expect(nagekomen('2026-05-05')).toBe(false);
    expect(nagekomen('2026-05-06')).toBe(true);
    const ingetrokken = (dag: string) =>
      isOverdue(
        { ...afspraak, status: 'INGETROKKEN', peildatum: startOfDay(dag) },
        '2026-06-01',
      );
    expect(ingetrokken('2026-05-05')).toBe(false);
    expect(ingetrokken('2026-05-06')).toBe(true);
  });
});
