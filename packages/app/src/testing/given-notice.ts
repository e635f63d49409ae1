// Notices as tests need them: a commitment far behind, and the steps below taken so that the next is proposed.
import { makeNotice, type NewNotice } from '../notice/make-notice.ts';
import { givenCommitment, granted } from './given-commitment.ts';
import { echo } from './paper-words.ts';
import type { TestCounty } from './test-county.ts';

/** A notice about one commitment of 双渠镇; what differs is given. */
export const newNotice = (
  county: TestCounty,
  commitmentId: string,
  differs: Partial<NewNotice> = {},
): NewNotice => ({
  kind: 'reminder',
  unitId: county.unit('双渠镇'),
  commitmentIds: [commitmentId],
  matter: '高标准农田建设',
  basis: '进度滞后',
  requirement: '抓紧办理并书面答复',
  feedbackForm: null,
  contact: null,
  decision: null,
  delistCondition: null,
  interview: null,
  requestId: null,
  ...differs,
});

/** Farmland of 双渠镇 with 3,600 of 6,000 due by the end of June and nothing reported. */
export const behindCommitment = (county: TestCounty): Promise<string> =>
  givenCommitment(county, {
    plan_kind: 'points',
    points: [
      ['2026-06-30', '3600'],
      ['2026-10-31', '6000'],
    ],
  });

/** Sends it as the office at a moment. @returns id of the notice and of its document */
export const sent = async (county: TestCounty, notice: NewNotice, now?: string) =>
  granted(await makeNotice(county.as('沈文博', now === undefined ? {} : { now }), { ...notice, say: echo }));
