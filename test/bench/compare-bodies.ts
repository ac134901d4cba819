import { parseBody } from '../../gateway/subgraph-client/response-body.js';
import { median } from './median.js';

/** A body of about `size` bytes that is a list of what `item` writes. */
const listOf = (size: number, item: (index: number) => string): string => {
  const items: string[] = [];
  for (let length = 0; length < size; length += items.at(-1)!.length + 1)
    items.push(item(items.length));
  return `{"data":{"all":[${items.join(',')}]}}`;
};

const people = (size: number): string =>
  listOf(size, (index) =>
    JSON.stringify({
      __typename: 'Justitiabele',
      id: `6f1c8a54-1111-4222-8333-${String(index).padStart(12, 'a')}`,
      persoonsgegevens: {
        naam: 'Ruben Elias van Oudewater',
        geboortedatum: '1988-03-14',
      },
      detenties: [{ id: `d-${index}`, titel: 'HECHTENIS', cel: index % 400 }],
      gemeente: { code: '0344', naam: 'Utrecht' },
      onvolledig: [],
      geheim: null,
    }),
  );

/** What partners send, and what takes most time for its size. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  people,
  integers: (size) => listOf(size, (index) => String(index)),
  fractions: (size) => listOf(size, () => String(Math.random())),
  'short strings': (size) => listOf(size, (index) => `"${index}"`),
  'long strings': (size) => listOf(size, () => `"${'tekst '.repeat(2_000)}"`),
  'escaped quotes': (size) => listOf(size, () => `"${'\\"'.repeat(5_000)}"`),
  backslashes: (size) => listOf(size, () => `"${'\\\\'.repeat(5_000)}"`),
  'not ASCII': (size) => listOf(size, () => `"${'Zoë €'.repeat(20)}"`),
  'empty lists': (size) => listOf(size, () => '[]'),
  '90 levels': (size) =>
    listOf(size, () => `${'[1,'.repeat(90)}1${']'.repeat(90)}`),
  'lists without end': (size) => '['.repeat(size),
  'one number': (size) => `{"data":{"a":${'1'.repeat(size)}}}`,
};

const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const turns = 30;
const maxBytes = 11_000_000;

/** Milliseconds of one call. */
function timed(read: () => unknown, times: number): number {
  const began = performance.now();
  for (let time = 0; time < times; time++) read();
  return (performance.now() - began) / times;
}

/** How long reading a body takes: as a multiple of `JSON.parse` of people of the same size, and of itself unless it is refused. */
function compare(shape: string, size: number) {
  const reference = people(size);
  const text = shapes[shape]!(size);
  const body = Buffer.from(text);
  const times = Math.max(1, Math.round(500_000 / size));
  const scale = body.length / reference.length;
  let isRefused = false;
  const read = () => {
    try {
      parseBody(body, 200, maxBytes);
    } catch {
      isRefused = true;
    }
  };
  const measured = Array.from({ length: turns }, () => {
    const own = timed(read, times);
    const ofPeople = timed(() => JSON.parse(reference), times) * scale;
    const ofItself = isRefused ? NaN : timed(() => JSON.parse(text), times);
    return { people: own / ofPeople, itself: own / ofItself };
  });
  return {
    shape,
    size,
    people: median(measured.map((each) => each.people)).toFixed(2),
    itself: isRefused
      ? 'refused'
      : median(measured.map((each) => each.itself)).toFixed(2),
  };
}

/** How long a partner's response body blocks the event loop. The three readings alternate; figures are medians of all turns. */
export function compareBodies(): void {
  const rows = Object.keys(shapes).flatMap((shape) =>
    sizes.map((size) => compare(shape, size)),
  );
  console.table(rows);
}
