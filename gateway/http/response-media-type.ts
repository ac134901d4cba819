/** Media types of responses, in order of preference. */
export const responseMediaTypes = [
  'application/json',
  'application/graphql-response+json',
] as const;

/** The negotiated type, and whether it is the only one that the client accepts explicitly, without a wildcard. */
export interface ResponseMediaType {
  type: (typeof responseMediaTypes)[number];
  isOnlyExplicit: boolean;
}

/** One media range of an `Accept` header. Its parameters do not distinguish our types. */
interface Range {
  name: string;
  quality: number;
}

/** Nearly every request has the same header as the previous one. */
let last:
  | { accept: string | undefined; negotiated: ResponseMediaType | null }
  | undefined;

/** Negotiates the type by `Accept` (RFC 9110, section 12.5.1); `null` when it accepts none of ours. */
export function negotiateMediaType(
  accept: string | undefined,
): ResponseMediaType | null {
  if (!last || accept !== last.accept)
    last = { accept, negotiated: negotiate(accept) };
  return last.negotiated;
}

/** Of a response, by the `Accept` header that http/graphql-requests.ts negotiated. */
export const contentTypeFor = (accept = ''): string => {
  const [json, graphql] = responseMediaTypes;
  return `${accept.startsWith(graphql) ? graphql : json}; charset=utf-8`;
};

function negotiate(accept: string | undefined): ResponseMediaType | null {
  const ranges =
    accept === undefined ? [anyType] : split(accept, ',').map(rangeOf);
  const negotiated = responseMediaTypes
    .flatMap((type) => preferenceFor(type, ranges) ?? [])
    .sort(
      (one, other) =>
        other.quality - one.quality ||
        other.precision - one.precision ||
        one.order - other.order,
    );
  const [first] = negotiated;
  if (!first) return null;
  const explicit = negotiated.filter(({ precision }) => precision === 2);
  return {
    type: first.type,
    isOnlyExplicit: explicit.length === 1 && explicit[0] === first,
  };
}

const anyType: Range = { name: '*/*', quality: 1 };

/** The quality of a type by the most specific matching range; `null` when none matches. */
function preferenceFor(
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
  const order = ranges.findIndex((range) => range.name === name);
  return { type, quality, precision: 2 - precise, order };
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

/** Splits at separators outside quoted strings. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\' && isQuoted) at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      parts.push(text.slice(begin, at));
      begin = at + 1;
    }
  }
  return [...parts, text.slice(begin)];
}
