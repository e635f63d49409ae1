// 数字的可信程度: how far a figure was checked, in words: 部门原始数, 资料审核, 抽查 n/N, 全查, 未核.
import type { FigureStatus } from '@luoshi/domain/commitment/standing';
import { useText } from '../text/text.tsx';
import { Tag } from './tag.tsx';

interface StandingTagProps {
  readonly status: FigureStatus;
  readonly sampleSize?: number | null;
  readonly sampleOf?: number | null;
}

/** The standing of a figure; a sample says how many of how many. */
export const StandingTag = ({ status, sampleSize, sampleOf }: StandingTagProps) => {
  const { t } = useText();
  if (status === 'none') return null;
  const isSampled = status === 'sampled' && sampleSize != null && sampleOf != null;
  const word = isSampled
    ? t('standing.sampled-of', { n: sampleSize, of: sampleOf })
    : t(`standing.${status}`);
  return <Tag tone={status === 'unchecked' ? 'outline' : 'quiet'}>{word}</Tag>;
};
