/** How an answer may be written; the first when it is all the same. */
export const responseMediaTypes = [
  'application/json',
  'application/graphql-response+json',
] as const;

/** How an answer is written, and whether that was asked for by name, and nothing else of ours with it. */
export interface ResponseMediaType {
  type: (typeof responseMediaTypes)[number];
  isTheOnlyNamed: boolean;
}

/** One media range of an `Accept` header, without its parameters: they do not tell our types apart. */
interface Range {
  name: string;
  quality: number;
}

/** Nearly every request bears the header of the one before. */
let last:
  { accept: string | undefined; wanted: ResponseMediaType | null } | undefined;

/** What `Accept` wants (RFC 9110, section 12.5.1); `null` when it takes none of our types. */
export function negotiateMediaType(
  accept: string | undefined,
): ResponseMediaType | null {
  if (!last || accept !== last.accept)
    last = { accept, wanted: wantedBy(accept) };
  return last.wanted;
}

function wantedBy(accept: string | undefined): ResponseMediaType | null {
  const ranges =
    accept === undefined ? [anything] : split(accept, ',').map(rangeOf);
  const wanted = responseMediaTypes
    .flatMap((type) => wish(type, ranges) ?? [])
    .sort(
      (one, other) =>
        other.quality - one.quality ||
        other.precision - one.precision ||
        one.place - other.place,
    );
  const [first] = wanted;
  if (!first) return null;
  const named = wanted.filter(({ precision }) => precision === 2);
  return {
    type: first.type,
    isTheOnlyNamed: named.length === 1 && named[0] === first,
  };
}

const anything: Range = { name: '*/*', quality: 1 };

/** How much a type is wanted: by the range that names it most precisely. */
function wish(
  type: (typeof responseMediaTypes)[number],
  ranges: readonly Range[],
) {
  const precise = [type, 'application/*', '*/*'].findIndex((name) =>
    ranges.some((range) => range.name === name),
  );
  if (precise < 0) return null;
  const name = [type, 'application/*', '*/*'][precise];
  const same = ranges.filter((range) => range.name === name);
  const quality = same.reduce((most, each) => Math.max(most, each.quality), 0);
  if (quality === 0) return null;
  const place = ranges.findIndex((range) => range.name === name);
  return { type, quality, precision: 2 - precise, place };
}

function rangeOf(text: string): Range {
  const [name = '', ...parameters] = split(text, ';');
  const weight = parameters.find((each) => /^\s*q\s*=/i.test(each));
  const quality = weight === undefined ? 1 : Number(weight.split('=')[1]);
  return {
    name: name.trim().toLowerCase(),
    quality: quality >= 0 && quality <= 1 ? quality : 0,
  };
}

/** In parts, at a sign that does not stand within quotes. */
function split(text: string, sign: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const here = text[at];
    if (here === '\\' && isQuoted) at += 1;
    else if (here === '"') isQuoted = !isQuoted;
    else if (here === sign && !isQuoted) {
      parts.push(text.slice(begin, at));
      begin = at + 1;
    }
  }
  return [...parts, text.slice(begin)];
}
