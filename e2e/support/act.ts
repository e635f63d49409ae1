// Finding and pressing things the way a person does: by role and by the words of the catalogue.
import type { MessageKey } from '@luoshi/contract/message';
import type { Locator, Page } from 'playwright-core';
import { t } from './words.ts';

type Params = Parameters<typeof t>[1];

/** A page or a part of it. */
export type Scope = Page | Locator;

/** The button of a text. */
export const button = (scope: Scope, key: MessageKey, params?: Params): Locator =>
  scope.getByRole('button', { name: t(key, params), exact: true });

/** The link of a text. */
export const link = (scope: Scope, key: MessageKey, params?: Params): Locator =>
  scope.getByRole('link', { name: t(key, params), exact: true });

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The control of a label; a label may say that the field may stay empty. */
export const field = (scope: Scope, key: MessageKey, params?: Params): Locator =>
  scope.getByLabel(
    new RegExp(String.raw`^${escaped(t(key, params))}\s*(?:${escaped(t('field.optional'))})?$`),
  );

/** The radio button of a text. */
export const choice = (scope: Scope, key: MessageKey): Locator =>
  scope.getByRole('radio', { name: t(key), exact: true });

/** Waits until a text is there to be read. */
export const sees = async (scope: Scope, text: string | RegExp): Promise<void> =>
  scope.getByText(text).first().waitFor();

/** Waits until words that pass have been said: an act is done. */
export const told = async (page: Page, key: MessageKey, params?: Params): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: t(key, params) })
    .first()
    .waitFor();

/** A file as it is chosen in a form. */
export const handed = (
  name: string,
  content: Uint8Array,
): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
