import type { ReceivingPartij } from '../access/partij.js';

/** DJI: meldingAanDji. */
const nameOf = (partij: string) =>
  partij.charAt(0) + partij.slice(1).toLowerCase();

/** The mutation with which a melding is sent to a party. Its clients register it: see `subgraphs/<partner>/operations.generated.json`. */
export function meldingOperation(aan: ReceivingPartij): string {
  const name = `MeldingAan${nameOf(aan)}`;
  return `mutation ${name}($input: ${name}Input!) { uitkomst: m${name.slice(1)}(input: $input) { ontvangen fout { code } } }`;
}
