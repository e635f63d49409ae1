// 比责任书紧: says which terms count for the light and which for the score.
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';

const yes = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');

/** The flag; nothing where the dispatch asks no more than the letter. */
export const LetterNotice = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const { letter, progress } = page;
  const isAhead = page.aheadOfLetterDays > 0;
  if (!isAhead && !letter.asksMore) return null;
  const terms = (dueOn: string | null, target: string | null): string =>
    [
      dueOn === null ? null : dates.day(dueOn),
      target === null ? null : `${amountText(target)}${progress.unit ?? ''}`,
    ]
      .filter((each) => each !== null)
      .join(' ');
  return (
    <Notice kind="doubt">
      {t('commitment.letter.tighter', {
        ahead: yes(isAhead),
        more: yes(letter.asksMore),
        changed: yes(letter.isChanged),
        light: terms(page.dueOn, progress.target),
        score: terms(letter.scoredDueOn, letter.scoredTarget),
      })}{' '}
      {letter.otherId === null ? null : (
        <Link to="/commitments/$id" params={{ id: letter.otherId }}>
          {t('commitment.letter.other', { number: letter.otherNumber })}
        </Link>
      )}
    </Notice>
  );
};
