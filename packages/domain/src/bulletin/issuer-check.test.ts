// Who may write to whom.
import { describe, expect, test } from 'vitest';
import { checkIssuer, isLowerAuthority, needsConsent, type Issuing } from './issuer-check.ts';

const issuing = (more: Partial<Issuing>): Issuing => ({
  through: 'bureau',
  addressees: ['各乡镇党委、政府', '县直各部门、各单位'],
  approvalBasis: null,
  ...more,
});
const codeOf = (more: Partial<Issuing>) => {
  const checked = checkIssuer(issuing(more));
  return checked.ok ? 'ok' : checked.refusal.code;
};

describe('the bureau', () => {
  test('does not write to lower committees and governments on its own', () => {
    expect(checkIssuer(issuing({}))).toEqual({
      ok: false,
      refusal: { code: 'issuer-not-entitled', params: { addressees: ['各乡镇党委、政府'] } },
    });
    expect(codeOf({ approvalBasis: '  ' })).toBe('issuer-not-entitled');
  });

  test('does so with the consent of committee and government, on a basis', () => {
    expect(codeOf({ approvalBasis: '县委督查工作专题会议2026年第4次纪要' })).toBe('ok');
  });

  test('writes to departments without it', () => {
    expect(codeOf({ addressees: ['县直各部门、各单位'] })).toBe('ok');
    expect(needsConsent(issuing({ addressees: ['县直各部门、各单位'] }))).toBe(false);
  });
});

test('the two offices write to everybody, and no consent is said', () => {
  expect(codeOf({ through: 'two-offices' })).toBe('ok');
  expect(needsConsent(issuing({ through: 'two-offices' }))).toBe(false);
});

test.each([
  ['双渠镇党委', true],
  ['双渠镇人民政府', true],
  ['城关街道党工委、办事处', true],
  ['各乡镇党委、政府', true],
  ['县政府', false],
  ['县农业农村局', false],
  ['县直各部门、各单位', false],
])('%s is a lower authority: %s', (addressee, expected) =>
  expect(isLowerAuthority(addressee)).toBe(expected),
);
