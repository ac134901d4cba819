/** Tables that are about nobody. Any other is about people. */
const aboutNobody = new Set([
  'CounterEntity',
  'EindverlofmaatregelEntity',
  'GemeenteEntity',
  'InrichtingEntity',
  'InstrumentEntity',
  'LokaleInvullingEntity',
  'NormEntity',
  'OrganisatieEntity',
]);

const reads =
  /^(createQueryBuilder|getRepository|query|(find|findAndCount|findOne|exists|count)(By)?(OrFail)?)$/;

/** Rows that are read without a person. */
const isTableRows = ({ typeAnnotation: { typeAnnotation } = {} }) =>
  typeAnnotation?.typeName?.name === 'TableRows';

/** Row-level authorization cannot be forgotten: a store reads tables of people through `visibleRows` and its like, which begin with it. */
export const visibleRows = {
  create(context) {
    return {
      'VariableDeclarator > Identifier.id'(id) {
        if (!isTableRows(id)) return;
        const [row] = id.typeAnnotation.typeAnnotation.typeArguments.params;
        if (!aboutNobody.has(row.typeName?.name))
          context.report({
            node: id,
            message:
              'Rows about people are PersonRows, which are read under row-level authorization.',
          });
      },
      CallExpression({ callee, arguments: [entity] }) {
        if (
          callee.type !== 'MemberExpression' ||
          callee.object.name !== 'manager' ||
          !reads.test(callee.property.name)
        )
          return;
        // Without an entity it is a write, but for raw SQL.
        if (!entity && callee.property.name === 'createQueryBuilder') return;
        if (aboutNobody.has(entity?.name)) return;
        context.report({
          node: callee.property,
          message:
            'Read people through a RowReader (shared/access/person-rows.ts), or visibleRows, pageUnderLock or visibleInOrder (shared/access/betrokkenheid.ts). Where row-level authorization does not apply, disable this line and give the reason.',
        });
      },
    };
  },
};
