import { beforeAll, describe, expect, test } from '@jest/globals';
import { ketenPartners } from '../../shared/config.js';
import { addDays, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';

const page = `query ($first: Int!, $after: String, $peildatum: Date) {
  justitiabelen(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { reintegratie(peildatum: $peildatum) {
      peildatum fase onvolledig
      gereedheid { geregeld totaal ontbreekt voorwaarden { soort status ontbreekt aanZet } }
      termijnen { norm { code } vanaf uiterlijkOp nagekomenOp status grondslagen }
      signalen { code ernst omschrijving partijen feiten { bron datum omschrijving } }
      tijdlijn { soort datum tijdstip bron omschrijving record { type id } }
      vooruitblik { datum bron omschrijving }
    } } }
  }
}`;

let federation: SharedFederation;
beforeAll(async () => {
  federation = await sharedFederation();
});

/** One page of people as akkoord's own computation queries them. */
async function ask(first: number, peildatum: string | null, after?: string) {
  const { body } = await federation.ask('systeem-akkoord', page, {
    first,
    after,
    peildatum,
  });
  expect(body.errors).toBeUndefined();
  return body.data.justitiabelen;
}

async function fetchEverybody(peildatum: string | null) {
  const views: any[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { edges, pageInfo } = await ask(100, peildatum, after);
    views.push(...edges.map(({ node }: any) => node.reintegratie));
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  return views;
}

const fetched = new Map<string | null, Promise<any[]>>();
/** The views of each day, fetched once. */
async function everybody(peildatum: string | null) {
  const views = fetched.get(peildatum) ?? fetchEverybody(peildatum);
  fetched.set(peildatum, views);
  return views;
}

const day = today();
const people = demoPeople(day).length;

test('every demo person has a complete view of today, and nearly every signal occurs', async () => {
  const views = await everybody(null);
  expect(views).toHaveLength(people);
  for (const { peildatum, onvolledig, termijnen, fase } of views) {
    expect(peildatum).toBe(day);
    expect(onvolledig).toEqual([]);
    expect(fase).not.toBeNull();
    // The gemeente may respond without knowing whether somebody has an identity document.
    const onbekend = termijnen.filter(
      ({ status }: any) => status === 'ONBEKEND',
    );
    for (const { norm } of onbekend)
      expect(norm.code).toBe('VERLOF_MET_IDENTITEITSBEWIJS');
  }
  const codes = views.flatMap(({ signalen }) =>
    signalen.map(({ code }: any) => code),
  );
  // Of eleven; the rarest depend on the current day.
  expect(new Set(codes).size).toBeGreaterThanOrEqual(8);
});

/** Kinds of events of one record in their order. */
const chains = [
  ['INSLUITING', 'SCREENING_AFGEROND', 'DETENTIE_BEEINDIGD'],
  ['PLAN_VASTGESTELD', 'PLAN_GEDEELD'],
  ['VERLOF_BEGINT', 'VERLOF_EINDIGT'],
  ['MELDING_VERSTUURD', 'MELDING_BEVESTIGD'],
  ['ADVIES_AANGEVRAAGD', 'ADVIES_UITGEBRACHT'],
  ['TOEZICHT_BEGONNEN', 'EERSTE_CONTACT', 'TOEZICHT_BEEINDIGD'],
  ['SCHULDHULP_AANGEVRAAGD', 'SCHULDHULP_EERSTE_GESPREK'],
  ['ZORGVERZEKERING_AANGEVRAAGD', 'ZORGVERZEKERING_GEREGELD'],
  ['BASISVOORWAARDE_VASTGESTELD', 'GELDIGHEID_EINDIGT'],
  ['AFSPRAAK_VASTGELEGD', 'AFSPRAAK_NAGEKOMEN'],
  ['AFSPRAAK_VASTGELEGD', 'AFSPRAAK_UITERLIJK'],
];

/** Whether the second may not precede the first on the same day. */
function precedes(first: any, second: any): boolean {
  const same = ['type', 'id'].every(
    (part) => first.record[part] === second.record[part],
  );
  if (same)
    return chains.some(
      (kinds) =>
        kinds.includes(first.soort) &&
        kinds.indexOf(first.soort) < kinds.indexOf(second.soort),
    );
  if (first.soort === 'INSLUITING')
    return /^Melding van aankomst/.test(second.omschrijving);
  if (first.soort === 'DETENTIE_BEEINDIGD')
    return /^Melding van ontslag /.test(second.omschrijving);
  return (
    first.tijdstip !== null &&
    second.tijdstip !== null &&
    first.tijdstip < second.tijdstip
  );
}

test('in the timeline of every demo person no effect precedes its cause, and every event has a kind and its record', async () => {
  let sameDay = 0;
  const wrong: string[] = [];
  for (const { tijdlijn } of await everybody(null))
    tijdlijn.forEach((second: any, index: number) => {
      expect(second.record.id).toEqual(
        second.soort === 'REGIE_GENOMEN' ? null : expect.any(String),
      );
      for (const first of tijdlijn.slice(0, index)) {
        if (first.datum !== second.datum) continue;
        sameDay++;
        if (precedes(second, first))
          wrong.push(`${first.omschrijving} < ${second.omschrijving}`);
      }
    });
  expect(wrong).toEqual([]);
  expect(sameDay).toBeGreaterThan(100);
});

test.each([-60, 90])(
  'every demo person has a view of %d days from today, without later events in its timeline',
  async (days) => {
    const dag = addDays(day, days);
    const views = await everybody(dag);
    expect(views).toHaveLength(people);
    for (const { peildatum, tijdlijn, vooruitblik } of views) {
      expect(peildatum).toBe(dag);
      expect(tijdlijn.every(({ datum }: any) => datum <= dag)).toBe(true);
      expect(vooruitblik.every(({ datum }: any) => datum > dag)).toBe(true);
    }
  },
);

describe('the view of a page of people', () => {
  const cost = async (first: number, peildatum: string) => {
    const read = () =>
      ketenPartners.map((name) => [
        federation.partners[name].database.statements(),
        federation.proxies[name].requests,
      ]);
    const before = read();
    await ask(first, peildatum);
    return read().map((counts, index) =>
      counts.map((count, which) => count - before[index]![which]!),
    );
  };

  test('of an earlier day costs each partner as many statements for ten people as for a hundred', async () => {
    await Promise.all(
      Object.values(federation.partners).map(({ courier }) => courier.stop()),
    );
    const earlier = addDays(day, -60);
    expect(await cost(100, earlier)).toEqual(await cost(10, earlier));
  });
});
