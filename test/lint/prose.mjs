/** Paraphrases that stood for a term of the field, and the term. */
const terms = {
  'asks?|asked|questions?': 'request, select, query or fetch',
  'told|tells': 'report, disclose, log or respond',
  beside: 'besides, next to, or the relation itself',
  'under way': 'in flight',
  'called off|calls off|call off': 'abort or cancel',
  'taken out|takes out': 'remove or redact',
  whoever: 'the party itself: caller, client, operator',
  'field lock': 'field authorization',
  'lay-out|laid out': 'response shaping or redaction',
  turnstile: 'write lock',
};

const paraphrases = Object.entries(terms).map(([words, term]) => ({
  pattern: new RegExp(`\\b(${words})\\b`, 'i'),
  term,
}));

const isTest = /^(test|describe|it)\b/;

/** Comments and titles of tests say what the field says. */
export const prose = {
  create(context) {
    const check = (place, text) => {
      for (const { pattern, term } of paraphrases) {
        const [word] = pattern.exec(text) ?? [];
        if (word)
          context.report({
            ...place,
            message: `"${word}" stands for a term of the field: ${term} (test/lint/prose.mjs).`,
          });
      }
    };
    return {
      Program() {
        for (const { loc, value } of context.sourceCode.getAllComments())
          check({ loc }, value.replace(/`[^`]*`/g, ''));
      },
      CallExpression({ callee, arguments: [title] }) {
        if (
          title?.type === 'Literal' &&
          typeof title.value === 'string' &&
          isTest.test(context.sourceCode.getText(callee))
        )
          check({ node: title }, title.value);
      },
    };
  },
};
