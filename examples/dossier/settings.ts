interface Settings {
  /** URL of the graph. */
  graph: string;
  /** Where users log in (OpenID Connect), and as which client; without it by persona of a demonstration. */
  login?: { issuer: string; client: string; scope?: string };
}

/** As the page has them: a JSON of a few lines, written by who serves the application. */
export const settings: Settings = {
  graph: '/graphql',
  ...(JSON.parse(
    document.getElementById('settings')?.textContent || '{}',
  ) as Partial<Settings>),
};
