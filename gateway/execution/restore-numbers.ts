/** A list or an object that holds the place that is being read. */
interface Container {
  isList: boolean;
  /** Of the value that is being read: its index in a list, or where its key begins in the text. */
  at: number;
  /** What JSON.parse made of it; `undefined` until a number in it is restored. */
  value: unknown;
}

const [quote, minus, comma, colon] = [0x22, 0x2d, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
const [backslash, point, zero, nine] = [0x5c, 0x2e, 0x30, 0x39];

/**
 * Puts the numbers that JSON.parse changed back into what it made of `text`. A reviver would be called for each value, which takes many
 * times as long as parsing: here the text is read once, and only what holds such a number is looked up. Error: SyntaxError for more than
 * `maxLongNumbers`.
 */
export function restoreNumbers(text: string, parsed: unknown): unknown {
  const root = [parsed];
  const open: Container[] = [{ isList: true, at: 0, value: root }];
  let current = open[0]!;
  let lastText = 0;
  let longNumbers = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      lastText = at;
      at = endOfText(text, at);
    } else if (code === colon) current.at = lastText;
    else if (code === comma) {
      if (current.isList) current.at += 1;
    } else if (code === openList || code === openObject) {
      current = { isList: code === openList, at: 0, value: undefined };
      open.push(current);
    } else if (code === closeList || code === closeObject) {
      open.pop();
      current = open.at(-1)!;
    } else if (code === minus || isDigit(code)) {
      const end = endOfNumber(text, at);
      if (end - at > maxExactDigits) {
        if (++longNumbers > maxLongNumbers)
          throw new SyntaxError('too many numbers of many digits');
        restore(text, at, end, open);
      }
      at = end - 1;
    }
  }
  return root[0];
}

/** Any number of so many digits has a double of its own. */
const maxExactDigits = 15;
/** To compare one with its double takes ten times as long as to parse it: 2 ms for so many. No response of the graph has nearly as many. */
const maxLongNumbers = 5_000;
/** BigInt takes quadratic time for longer ones, and no scalar of the graph has that many digits. */
const maxDigits = 400;

function restore(
  text: string,
  start: number,
  end: number,
  open: readonly Container[],
): void {
  const number = text.slice(start, end);
  const isInteger = /^-?\d+$/.test(number);
  if (isInteger ? isSafe(number) : isExactNumber(number)) return;
  const exact =
    isInteger && number.length <= maxDigits
      ? BigInt(number)
      : new Number(number);
  const holder = valueOf(open.length - 1, open, text);
  const key = keyOf(open.at(-1)!, text);
  if (!isContainer(holder) || !Object.hasOwn(holder, key)) return;
  const kept = holder[key];
  const isNumber =
    typeof kept === 'number' ||
    typeof kept === 'bigint' ||
    kept instanceof Number;
  // Another value stands here when the key is repeated: the last one counts.
  if (isNumber && Number(kept) === Number(exact)) holder[key] = exact;
}

/** What JSON.parse made of the container at a depth. */
function valueOf(
  depth: number,
  open: readonly Container[],
  text: string,
): unknown {
  const container = open[depth]!;
  if (container.value === undefined) {
    const parent = valueOf(depth - 1, open, text);
    const key = keyOf(open[depth - 1]!, text);
    container.value =
      isContainer(parent) && Object.hasOwn(parent, key) ? parent[key] : null;
  }
  return container.value;
}

const keyOf = ({ isList, at }: Container, text: string): string | number =>
  isList ? at : (JSON.parse(text.slice(at, endOfText(text, at) + 1)) as string);

const isContainer = (
  value: unknown,
): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The index of the closing quote of the string that begins at `start`. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  for (let code; (code = text.charCodeAt(at)) !== quote; at++)
    if (code === backslash) at++;
  return at;
}

/** The index after the number that begins at `start`. */
function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isOfNumber(text.charCodeAt(at))) at++;
  return at;
}

const isDigit = (code: number) => code >= zero && code <= nine;
const isOfNumber = (code: number) =>
  isDigit(code) ||
  code === point ||
  // e, E, + and -
  (code | 0x20) === 0x65 ||
  code === 0x2b ||
  code === minus;

const isSafe = (integer: string): boolean =>
  integer.length <= 17 && Number.isSafeInteger(Number(integer));

/** Whether JSON.parse keeps a number: same digits, same exponent. */
export function isExactNumber(text: string): boolean {
  const value = Number(text);
  const kept = String(value);
  return (
    Number.isFinite(value) &&
    (kept === text || canonical(text) === canonical(kept))
  );
}

/** `-12.50e3` as `-125e2`. */
function canonical(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text)!;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const dropped = digits.length - significant.length;
  return `${sign}${significant}e${Number(power) - fraction.length + dropped}`;
}
