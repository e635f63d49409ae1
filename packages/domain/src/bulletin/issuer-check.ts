// Whether who issues a bulletin may write to those it is addressed to.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** 督查考核局 itself, or the two general offices (两办). */
export type Through = 'bureau' | 'two-offices';

/** What the check looks at. */
export interface Issuing {
  readonly through: Through;
  readonly addressees: readonly string[];
  /** On what the consent of county committee and government rests; null or blank: none. */
  readonly approvalBasis: string | null;
}

const below = /乡|镇|街道|^各/u;
const body = /党委|党工委|政府|办事处/u;

/** Whether an addressee is a Party committee or government below the county. */
export const isLowerAuthority = (addressee: string): boolean => below.test(addressee) && body.test(addressee);

/**
 * A department may not direct lower Party committees or governments unless the county committee and government
 * consented and the text says so.
 *
 * @returns nothing, or `issuer-not-entitled` with the addressees it turns on
 * @source 党政机关公文处理工作条例 art. 16(2); practice 1
 */
export const checkIssuer = (issuing: Issuing): Outcome<undefined> => {
  if (issuing.through === 'two-offices') return ok(undefined);
  const lower = issuing.addressees.filter(isLowerAuthority);
  const hasBasis = (issuing.approvalBasis ?? '').trim() !== '';
  return lower.length === 0 || hasBasis
    ? ok(undefined)
    : refuse('issuer-not-entitled', { addressees: lower });
};

/** Whether the first sentence must say that committee and government consented. */
export const needsConsent = (issuing: Pick<Issuing, 'through' | 'addressees'>): boolean =>
  issuing.through === 'bureau' && issuing.addressees.some(isLowerAuthority);
