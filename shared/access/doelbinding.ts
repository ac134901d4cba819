/** HTTP header in which a client names the purpose of its request: the URI of a processing activity in the gateway's register. */
export const doelbindingHeader = 'doelbinding';

/** URI of one version of a processing activity. A version never changes: what opens more or less than before is a new one. */
export const purposeUri = (name: string, version = 1): string =>
  `https://register.reintegratiegraaf.example/verwerkingsactiviteiten/${name}/v${version}`;
