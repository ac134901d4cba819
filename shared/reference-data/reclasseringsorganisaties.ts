/** Names of the three reclasseringsorganisaties by their code. */
export const reclasseringsorganisaties: Readonly<Record<string, string>> = {
  RN: 'Reclassering Nederland',
  SVG: 'Stichting Verslavingsreclassering GGZ',
  LJR: 'Leger des Heils Jeugdbescherming & Reclassering',
};
