// 文种的样式: what a kind of document is called, looks like and goes through, as its rule says.
import type { PeriodKind } from '../period/period.ts';
import type { Through } from './issuer-check.ts';
import type { BulletinKind, BulletinStep } from './kind.ts';

/** 公开, 县内, 限定单位: who reads a document once it is published. */
export const publicationScopes = ['public', 'county', 'units'] as const;

/** A scope of {@link publicationScopes}. */
export type PublicationScope = (typeof publicationScopes)[number];

/** 公开, 内部, 工作秘密. */
export const secrecies = ['public', 'internal', 'work-secret'] as const;

/** One of {@link secrecies}. */
export type Secrecy = (typeof secrecies)[number];

/** Who may issue a kind: the bureau under its unit's name, the two general offices under theirs; null: they do not. */
export interface Issuers {
  /** 发文机关代字 of the bureau; `{initial}` is the county's first character. */
  readonly bureau: { readonly word: string };
  readonly twoOffices: { readonly name: string; readonly word: string } | null;
}

/** A kind of document. Texts in braces are filled: `{county}`, `{initial}`, `{issuer}`, `{period}`, `{consent}`. */
export interface BulletinForm {
  readonly id: BulletinKind;
  /** 通报. */
  readonly name: string;
  /** 信 with a red line under its number, or 纪要 with its own head. */
  readonly layout: 'letter' | 'minutes';
  /** 红头: 督查通报, {issuer}文件. */
  readonly masthead: string;
  /** Whether it is a serial and carries 第6期. */
  readonly isSerial: boolean;
  /** Who begins one: the office from the ledger, or another noun for what it is of. */
  readonly draftedBy: 'office' | 'noun';
  /** The period it is of; null: none. */
  readonly period: PeriodKind | null;
  /** Title without the issuer. */
  readonly title: string;
  /** Whether the issuer's name begins the title. */
  readonly isTitledByIssuer: boolean;
  /** The first sentence; null: none. `{consent}` stands where committee and government are said to have consented. */
  readonly lead: string | null;
  readonly issuers: Issuers;
  readonly through: Through;
  readonly addressees: readonly string[];
  /** 抄送; '' for none. */
  readonly copies: string;
  readonly secrecy: Secrecy;
  readonly scope: PublicationScope;
  readonly steps: readonly BulletinStep[];
}

/** A text of a form with its braces filled; a brace nobody fills is left out. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{([a-z]+)\}/gu, (_, name: string) => values[name] ?? '');

/** The county's initial and name, for words of a form. */
export const countyWords = (county: string) => ({ county, initial: county.slice(0, 1) });

/** 发文机关代字 of a form. */
export const seriesWord = (form: BulletinForm, through: Through, county: string): string =>
  filled(
    (through === 'two-offices' ? form.issuers.twoOffices?.word : null) ?? form.issuers.bureau.word,
    countyWords(county),
  );
