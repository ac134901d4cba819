import { InputError } from './text-file.js';

/** Parses a JSON array. Throws InputError with the line of the fault; the message of `JSON.parse` would quote personal data. */
export function parseList(file: string, text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const what = 'not JSON: the file is cut off or damaged here.';
    throw new InputError(file, lineAt(text, walk(text).fault), what);
  }
  if (Array.isArray(value)) return value;
  throw new InputError(file, 1, 'a list was expected.');
}

/** The line where an element of a JSON array begins. */
export const lineOfElement = (text: string, index: number): number =>
  lineAt(text, walk(text).items[index]!);

const lineAt = (text: string, at: number): number =>
  text.slice(0, at).split('\n').length;

const string = /"(?:[^"\\\n]|\\.)*"/y;
const scalar = /"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y;
const space = /\s*/y;

/** Offsets of the items of the outermost array, and the offset of the first syntax error (the end when there is none). */
function walk(text: string): { items: number[]; fault: number } {
  const items: number[] = [];
  let at = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const next = (mark: string): boolean => {
    match(space);
    const found = text[at] === mark;
    if (found) at += 1;
    return found;
  };
  const value = (depth: number): boolean => {
    if (next('[')) return rest(']', () => item(depth));
    if (next('{')) return rest('}', () => member(depth));
    return match(scalar);
  };
  const item = (depth: number): boolean => {
    match(space);
    if (depth === 0) items.push(at);
    return value(depth + 1);
  };
  const member = (depth: number): boolean => {
    match(space);
    return match(string) && next(':') && value(depth + 1);
  };
  const rest = (close: string, part: () => boolean): boolean => {
    if (next(close)) return true;
    do if (!part()) return false;
    while (next(','));
    return next(close);
  };
  value(0);
  return { items, fault: at };
}
