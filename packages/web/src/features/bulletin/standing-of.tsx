// 核到什么程度: the standing of a figure in words with its mark; ✓ only where nothing is left to sampling or to papers.
import type { Figure } from '@luoshi/contract/routes/bulletin';
import { Shown } from '../../components/light.tsx';
import { useText } from '../../text/text.tsx';

/** 部门原始数, 资料审核, 抽查4/7，改正1, 全查, 未核. */
export const StandingOf = ({ figure }: { figure: Figure }) => {
  const { t } = useText();
  const { status, sampled } = figure;
  if (status === 'none') return null;
  const isWhole = status === 'full' || status === 'source-data';
  const word =
    sampled === null
      ? t(`standing.${status}`)
      : t('bulletin.sampled', { size: sampled.size, of: sampled.of, corrected: sampled.corrected });
  return <Shown kind={isWhole ? 'done' : 'open'} word={word} />;
};
