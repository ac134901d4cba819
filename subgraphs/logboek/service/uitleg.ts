import type { Inzage } from '../store/inzagen.js';
import { soorten, soortVan, soortVanMutation, teksten } from '../teksten.js';
import { filled } from './filled.js';

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});
const mutation = 'Mutation.';

/** What was done, when and for what, in sentences. */
export function uitlegOf({
  tijdstip,
  doel,
  velden,
  waarneming,
  noodtoegang,
}: Inzage): string[] {
  const changed = velden.some((veld) => veld.startsWith(mutation));
  return [
    filled(teksten.handeling[changed ? 'gewijzigd' : 'gezien'], {
      wanneer: moment.format(new Date(tijdstip)),
    }),
    teksten.doel[purposeName(doel)] ?? teksten.anderDoel,
    ...(waarneming ? teksten.waarneming : []),
    ...(noodtoegang ? teksten.noodtoegang : []),
  ];
}

/** Every version of a purpose has the same text. */
const purposeName = (uri: string): string =>
  /\/([a-z-]+)\/v\d+$/.exec(uri)?.[1] ?? '';

/** Kinds of the requested data, in the order of the table. What is of no type in the table has no kind. */
export function gegevensOf(velden: readonly string[]): string[] {
  const kinds = new Set(velden.map(kindOf));
  return Object.entries(soorten).flatMap(([kind, words]) =>
    kinds.has(kind) ? [words] : [],
  );
}

function kindOf(veld: string): string | null {
  if (veld.startsWith(mutation))
    return kindOfMutation(veld.slice(mutation.length));
  const [type = ''] = veld.split('.');
  return soortVan[veld] ?? soortVan[type] ?? null;
}

const beginnings = Object.keys(soortVanMutation).sort(
  (one, other) => other.length - one.length,
);

function kindOfMutation(name: string): string | null {
  const beginning = beginnings.find((each) => name.startsWith(each));
  return beginning ? soortVanMutation[beginning]! : null;
}
