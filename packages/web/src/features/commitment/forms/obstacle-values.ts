// The obstacle form's content, what may be blocked, and what of it is sent. Pure.
import type { NewObstacle } from '@luoshi/contract/routes/obstacle';
import type { CommitmentNode } from '@luoshi/contract/routes/commitment';
import { raisedInTime } from '@luoshi/domain/obstacle/raised-in-time';
import { isOpen } from '@luoshi/domain/obstacle/state';
import { mustOf } from '../../../unit/must.ts';
import type { Page } from '../page-data.ts';

/** The form. */
export interface ObstacleContent {
  readonly nodeId: string;
  readonly blocked: string;
  readonly tried: string;
  readonly asked: string;
  readonly must: string;
  readonly answerBy: string;
}

/** Steps not done and not reported as blocked. */
export const blockable = (page: Page): readonly CommitmentNode[] =>
  page.nodes.filter(
    (node) =>
      node.doneOn === null && !page.obstacles.some((each) => isOpen(each.state) && each.node === node.proof),
  );

/** The form opens with the first step that may be blocked. */
export const blankObstacle = (page: Page): ObstacleContent => ({
  nodeId: blockable(page)[0]?.id ?? '',
  blocked: '',
  tried: '',
  asked: '',
  must: '',
  answerBy: '',
});

/** Working days before the due date by which it has to be raised. @source rules/clocks/clocks.yaml */
const latest = 5;

/** What the form warns of: raised now, no clock would stop. Holidays are the server's; weekends are enough to warn. */
export const isTooLate = (
  page: Page,
  content: ObstacleContent,
  today: string,
): { readonly due: string; readonly days: number } | null => {
  const due = page.nodes.find(({ id }) => id === content.nodeId)?.dueOn ?? page.dueOn;
  if (due === null || raisedInTime(today, due, latest, { off: [], worked: [] })) return null;
  return { due, days: latest };
};

/** What is sent; null while something is wanting. */
export const sentObstacle = (content: ObstacleContent): NewObstacle | null => {
  const blocked = content.blocked.trim();
  const tried = content.tried.trim();
  const asked = content.asked.trim();
  if (blocked === '' || tried === '' || asked === '' || content.answerBy === '') return null;
  const nodeId = content.nodeId === '' ? null : content.nodeId;
  return { nodeId, blocked, tried, asked, answerBy: content.answerBy, ...mustOf(content.must) };
};
