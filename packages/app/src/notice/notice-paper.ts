// The official document of a notice: matter, basis, who does it, what is asked, by when, how it is answered.
import { bulletinContent, type BulletinContent } from '@luoshi/domain/bulletin/content';
import type { Block } from '@luoshi/domain/bulletin/block';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';

/** What the paper of a notice says. */
export interface NoticePaper {
  readonly matter: string;
  readonly basis: string;
  readonly lead: string;
  readonly support: readonly string[];
  readonly requirement: string;
  readonly replyDays: number;
  readonly feedbackForm: string | null;
  readonly contact: string | null;
  readonly delistCondition: string | null;
}

/** What the record of an interview says. */
export interface InterviewPaper {
  readonly heldOn: CalendarDate;
  readonly place: string | null;
  readonly by: string;
  readonly with: string;
  readonly said: string;
  readonly promised: string;
  readonly promisedBy: CalendarDate | null;
}

const paragraphs = (texts: readonly (string | null)[]): readonly Block[] =>
  texts.flatMap((text) =>
    text === null ? [] : [{ kind: 'paragraph' as const, runs: [{ text, figure: null }], editable: true }],
  );

const dated = (day: CalendarDate, say: Say): string => say('circular.date', { ...partsOf(day) });

/** Content of a slip, a reminder letter or a listed supervision. */
export const noticeContent = (paper: NoticePaper, say: Say): BulletinContent => {
  const ifGiven = (key: string, text: string | null): string | null =>
    text === null ? null : say(key, { text });
  return bulletinContent({
    blocks: paragraphs([
      say('notice.paper.matter', { text: paper.matter }),
      say('notice.paper.basis', { text: paper.basis }),
      say('notice.paper.lead', { text: paper.lead }),
      ifGiven('notice.paper.support', paper.support.join('、') || null),
      say('notice.paper.requirement', { text: paper.requirement }),
      ifGiven('notice.paper.delist', paper.delistCondition),
      paper.replyDays === 0 ? null : say('notice.paper.due', { days: paper.replyDays }),
      ifGiven('notice.paper.form', paper.feedbackForm),
      ifGiven('notice.paper.contact', paper.contact),
    ]),
  });
};

/** Content of the record of an interview. */
export const interviewContent = (paper: NoticePaper, interview: InterviewPaper, say: Say): BulletinContent =>
  bulletinContent({
    blocks: paragraphs([
      say('notice.paper.held', { day: dated(interview.heldOn, say), place: interview.place }),
      say('notice.paper.by', { text: interview.by }),
      say('notice.paper.with', { text: interview.with }),
      say('notice.paper.matter', { text: paper.matter }),
      say('notice.paper.basis', { text: paper.basis }),
      say('notice.paper.said', { text: interview.said }),
      say('notice.paper.promised', {
        text: interview.promised,
        day: interview.promisedBy === null ? null : dated(interview.promisedBy, say),
      }),
      say('notice.paper.signed', {}),
    ]),
  });
