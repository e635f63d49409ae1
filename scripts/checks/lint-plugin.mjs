// House rules for oxlint that no built-in rule can say: names, decimals, the one place that may hold a Date.
// It only reads syntax; what needs types is oxlint's type-aware rules.

const bannedFile = /(^|[/\\])(utils?|helpers?|common|managers?|misc|shared)(\.[^/\\]*)?$/i;
const bannedType = /(Dto|Type|Manager|Helper|Helpers|Util|Utils|V\d+)$|^I[A-Z][a-z]/;
const quantityName =
  /^(value|amount|quantity|planned|actual|target|baseline|reported|checked|found|counted|score|points|total)$|(Value|Amount|Quantity|Planned|Actual|Target|Baseline|Score|Points)$/;

const bannedNames = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node) => {
      if (node.id && bannedType.test(node.id.name)) {
        context.report({
          node: node.id,
          message: `'${node.id.name}': name the thing itself (no Dto, Type, Manager, I…, v2).`,
        });
      }
    };
    return {
      Program(node) {
        const parts = context.filename.replaceAll('\\', '/').split('/packages/').at(-1).split('/');
        if (parts.some((part) => bannedFile.test(part))) {
          context.report({
            node,
            message: `'${parts.join('/')}': no utils, helpers, common, manager, misc, shared; name the noun.`,
          });
        }
      },
      TSTypeAliasDeclaration: check,
      TSInterfaceDeclaration: check,
      ClassDeclaration: check,
    };
  },
};

/** The name a type annotation belongs to: `value: number`, `readonly score: number`, `(planned: number)`. */
const annotatedName = (annotation) => {
  const owner = annotation.parent;
  if (!owner) return undefined;
  if (owner.type === 'Identifier') return owner.name;
  return owner.key?.type === 'Identifier' ? owner.key.name : undefined;
};

const holdsNumber = (type) => {
  if (type.type === 'TSNumberKeyword') return true;
  return type.type === 'TSUnionType' && type.types.some(holdsNumber);
};

const decimalQuantity = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    TSTypeAnnotation(node) {
      const name = annotatedName(node);
      if (name && quantityName.test(name) && holdsNumber(node.typeAnnotation)) {
        context.report({
          node,
          message: `'${name}' is a quantity: a Decimal (string) or a Fraction, never a number.`,
        });
      }
    },
  }),
};

/** `new Date(given)` is arithmetic on an argument; every other use of Date asks the machine for the time. */
const givenInstant = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Identifier(node) {
      if (node.name !== 'Date') return;
      const parent = node.parent;
      if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) return;
      if (parent?.type === 'NewExpression' && parent.callee === node && parent.arguments.length > 0) return;
      if (parent?.type === 'TSTypeReference' || parent?.type === 'TSQualifiedName') return;
      if (parent?.type === 'MemberExpression' && ['UTC', 'parse'].includes(parent.property.name)) return;
      context.report({ node, message: 'Only `new Date(given)`: the time now is an argument.' });
    },
  }),
};

const deepImport = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    TSImportType(node) {
      context.report({
        node,
        message: 'No inline import() type: write `import type` at the top, where the floors are checked.',
      });
    },
  }),
};

export default {
  meta: { name: 'luoshi' },
  rules: {
    'banned-names': bannedNames,
    'decimal-quantity': decimalQuantity,
    'given-instant': givenInstant,
    'no-import-type': deepImport,
  },
};
