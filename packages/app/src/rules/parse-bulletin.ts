// Reads `rules/bulletins`: what each kind of document is called, looks like and goes through.
import { publicationScopes, secrecies, type BulletinForm, type Issuers } from '@luoshi/domain/bulletin/form';
import { bulletinKinds, bulletinSteps, type BulletinStep } from '@luoshi/domain/bulletin/kind';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';

const names = [
  ...headNames,
  'name',
  'layout',
  'masthead',
  'serial',
  'drafted-by',
  'period',
  'title',
  'titled-by-issuer',
  'lead',
  'issuers',
  'through',
  'addressees',
  'copies',
  'secrecy',
  'scope',
  'steps',
];

const yes = (read: FieldReader, name: string): boolean => read.oneOf(name, ['no', 'yes']) === 'yes';

const issuersOf = (read: FieldReader): Issuers =>
  read.map('issuers', ['bureau', 'two-offices'], (issuers) => ({
    bureau: issuers.map('bureau', ['word'], (one) => ({ word: one.text('word') })),
    twoOffices: issuers.optional('two-offices', (name) =>
      issuers.map(name, ['name', 'word'], (one) => ({ name: one.text('name'), word: one.text('word') })),
    ),
  }));

/** Steps in their order; every kind is signed, since a number stands under a signature. */
const stepsOf = (read: FieldReader): readonly BulletinStep[] => {
  const steps = read.texts('steps');
  steps.forEach((step, at) => {
    const place = bulletinSteps.findIndex((known) => known === step);
    const before = bulletinSteps.findIndex((known) => known === steps[at - 1]);
    if (place < 0)
      read.fault(['steps', at], 'not-in-list', { given: step, expected: bulletinSteps.join(', ') });
    else if (place <= before)
      read.fault(['steps', at], 'not-in-order', { given: step, expected: bulletinSteps.join(', ') });
  });
  if (steps.length > 0 && !steps.includes('sign')) read.fault(['steps'], 'missing', { given: 'sign' });
  return bulletinSteps.filter((step) => steps.includes(step));
};

const formOf = (read: FieldReader): BulletinForm => {
  const issuers = issuersOf(read);
  const form: BulletinForm = {
    id: read.oneOf('id', bulletinKinds),
    name: read.text('name'),
    layout: read.oneOf('layout', ['letter', 'minutes']),
    masthead: read.text('masthead'),
    isSerial: yes(read, 'serial'),
    draftedBy: read.oneOf('drafted-by', ['office', 'noun']),
    period: read.optional('period', (name) =>
      read.oneOf(name, ['year', 'half', 'quarter', 'month', 'ten-day', 'week']),
    ),
    title: read.text('title'),
    isTitledByIssuer: yes(read, 'titled-by-issuer'),
    lead: read.optional('lead', (name) => read.text(name)),
    issuers,
    through: read.oneOf('through', ['bureau', 'two-offices']),
    addressees: read.optional('addressees', (name) => read.texts(name)) ?? [],
    copies: read.optional('copies', (name) => read.text(name)) ?? '',
    secrecy: read.oneOf('secrecy', secrecies),
    scope: read.oneOf('scope', publicationScopes),
    steps: stepsOf(read),
  };
  if (form.through === 'two-offices' && issuers.twoOffices === null)
    read.fault(['through'], 'not-in-list', { given: form.through, expected: 'bureau' });
  if (form.scope === 'public' && form.secrecy !== 'public')
    read.fault(['scope'], 'not-in-list', { given: form.scope, expected: 'county, units' });
  return form;
};

/** Reads a kind of document from data in which every value is text. */
export const parseBulletin = (data: unknown): Parsed<RuleHead & BulletinForm> =>
  readFields(data, names, (read) => ({ ...readHead(read), ...formOf(read) }));
