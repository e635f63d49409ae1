// A commitment's page as its people use it: open a form, read the light, send what was typed.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, field, link } from './act.ts';
import { commitmentId } from './places.ts';
import { t } from './words.ts';

type Offer =
  | 'sign-for'
  | 'plan'
  | 'report'
  | 'sign'
  | 'review'
  | 'check'
  | 'object'
  | 'decide'
  | 'request-closure'
  | 'close'
  | 'raise-obstacle';

/** Opens the page of a commitment, found by part of its title and its lead unit. */
export const openCommitment = async (page: Page, part: string, leadUnit = '双渠镇'): Promise<void> => {
  await page.goto(`/commitments/${await commitmentId(page, part, leadUnit)}`);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: part }).waitFor();
};

/** The light of the page: shape, word, and the button that explains it. */
export const lightOf = (page: Page): Locator => page.getByRole('button', { name: t('commitment.why') });

/** Waits until the light is this. */
export const shines = (page: Page, light: 'normal' | 'slow' | 'behind'): Promise<void> =>
  lightOf(page)
    .filter({ hasText: t(`light.${light}`) })
    .waitFor();

/** Opens the form of an act that is offered. @returns the form */
export const begin = async (page: Page, offer: Offer): Promise<Locator> => {
  await link(page, `commitment.offer.${offer}`).click();
  const form = page.locator('form').filter({ has: button(page, 'commitment.cancel') });
  await form.waitFor();
  return form;
};

/** What may be done on the page now. */
export const isOffered = (page: Page, offer: Offer): Promise<boolean> =>
  link(page, `commitment.offer.${offer}`).isVisible();

/** Fills the time plan: days and cumulative amounts. */
export const fillPoints = async (
  form: Locator,
  points: readonly (readonly [string, string])[],
): Promise<void> => {
  const rows = form.getByRole('listitem');
  while ((await rows.count()) < points.length) await button(form, 'commitment.plan.add-point').click();
  expect(await rows.count()).toBe(points.length);
  for (const [at, [on, amount]] of points.entries()) {
    await field(rows.nth(at), 'commitment.plan.by').fill(on);
    await field(rows.nth(at), 'commitment.plan.amount').fill(amount);
  }
};

/** Fills the road map: what proves each node, and by when. */
export const fillNodes = async (
  form: Locator,
  nodes: readonly (readonly [string, string])[],
): Promise<void> => {
  const rows = form.getByRole('listitem');
  for (const [at, [proof, due]] of nodes.entries()) {
    await field(rows.nth(at), 'commitment.node.proof').fill(proof);
    await field(rows.nth(at), 'commitment.node.due').fill(due);
  }
};
