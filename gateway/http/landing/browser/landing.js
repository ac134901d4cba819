// Runs in the browser, after GraphiQL has been read.
const { workers, firstQueries, documented } = JSON.parse(
  document.querySelector('#settings').textContent,
);
const persona = document.querySelector('#persona');

if (persona) {
  persona.value = sessionStorage.getItem('persona') ?? 'casemanager-vught';
  describe();
  persona.addEventListener('change', () => {
    sessionStorage.setItem('persona', persona.value);
    describe();
    // Each persona is shown another graph. GraphiQL fetches it anew on its own key; nobody is shown none, and keeps what was there.
    if (persona.value)
      dispatchEvent(new KeyboardEvent('keydown', { key: 'R', ctrlKey: true }));
  });
}

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => workers[label],
};

YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#graphiql'), {
  fetcher: ask,
  defaultTabs: firstQueries.map((query) => ({ query })),
  defaultEditorToolsVisibility: false,
  // What somebody asks may name a person: it stays in this tab, and never comes into the address or outlives the tab.
  storage: sessionStorage,
  shouldPersistHeaders: false,
  onEditQuery: () => {},
});

async function ask({ query, variables, operationName }, { headers } = {}) {
  // Just after a change of tab GraphiQL still names the operation of the tab before.
  const operation = query.includes(operationName)
    ? { query, variables, operationName }
    : { query, variables };
  const isIntrospection = operationName === 'IntrospectionQuery';
  if (!isIntrospection) remember(operation, persona?.value);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(await authorization()),
      ...headers,
    },
    body: JSON.stringify(operation),
  });
  const result = await response.json();
  if (!documented) return result;
  if (isIntrospection) return describeFields(result);
  await showWithheld(query, result.errors);
  return result;
}

// A fresh token for each request: nobody has to think of its end.
async function authorization() {
  if (!persona?.value) return {};
  const response = await fetch(
    `/demo/token?persona=${encodeURIComponent(persona.value)}`,
    { method: 'POST' },
  );
  const { token } = await response.json();
  return { authorization: `Bearer ${token}` };
}

function describe() {
  document.querySelector('#description').textContent =
    persona.selectedOptions[0].dataset.description;
}
