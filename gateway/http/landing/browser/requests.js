// Runs in the browser: the last request in a form that runs elsewhere. A token is never in it: it would end up in a history.
let lastRequest;
const copied = document.querySelector('#copied');

function remember(operation, persona) {
  lastRequest = { operation, persona };
  for (const button of document.querySelectorAll('.copy button'))
    button.disabled = false;
}

const forms = { 'copy-curl': asCurl, 'copy-code': asCode };
for (const [id, form] of Object.entries(forms))
  document.querySelector(`#${id}`).addEventListener('click', async () => {
    await navigator.clipboard.writeText(form(lastRequest));
    copied.textContent = 'Copied';
  });

/** A quote cannot be in a quoted word of a shell. */
const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function asCurl({ operation, persona }) {
  return [
    `curl -s ${location.origin}/graphql`,
    ...(persona
      ? [`-H "authorization: Bearer $(npm run -s token -- ${persona})"`]
      : []),
    `-H 'content-type: application/json'`,
    `-d ${quoted(JSON.stringify(operation))}`,
  ].join(' \\\n  ');
}

function asCode({ operation: { query, variables }, persona }) {
  const template = query.replaceAll(/[`\\]|\$\{/g, String.raw`\$&`);
  const token = persona
    ? `const { token } = await (
  await fetch('${location.origin}/demo/token?persona=${persona}', { method: 'POST' })
).json();
`
    : '';
  return `const query = \`${template}\`;
const variables = ${JSON.stringify(variables ?? {}, null, 2)};
${token}const response = await fetch('${location.origin}/graphql', {
  method: 'POST',
  headers: {
    'content-type': 'application/json',${persona ? '\n    authorization: `Bearer ${token}`,' : ''}
  },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
`;
}
