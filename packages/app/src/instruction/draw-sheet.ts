// 出呈阅单: the week's matters of one leader, numbered and frozen as they are printed.
import { sheetNumber } from '@luoshi/domain/instruction/instruction';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { periodOf } from '@luoshi/domain/period/period';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { takeNumbers } from '@luoshi/store/queries/counter';
import { useCase } from '../use-case/use-case.ts';
import { allTasks } from '../work/all-tasks.ts';
import { leaderMatters } from '../work/leader-matters.ts';
import { loadWork } from '../work/load-work.ts';
import { drawnLines } from './sheet-lines.ts';
import { sheetPage } from './sheet-page.ts';

/**
 * @returns the sheet; `invalid-input` for a post that is no leader's, `wrong-state` when nothing is before him
 * @source practice 7
 */
export const drawSheet = useCase(
  'instruction.draw-sheet',
  async (scene, input: { readonly leaderPostId: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const data = await loadWork(scene);
    const post = data.leaderPosts.find(({ id }) => id === input.leaderPostId);
    if (post === undefined) return refuse('invalid-input', { field: 'leaderPostId' });
    const lines = drawnLines(leaderMatters(data, allTasks(data), post), data.frame);
    if (lines.length === 0) return refuse('wrong-state', { state: 'empty', act: 'draw-sheet' });
    const { year } = partsOf(scene.today);
    const running = await takeNumbers(scene, 'instruction-sheet', year, 1);
    const sheet = await insertRow(scene, 'instruction_sheets', {
      number: sheetNumber(year, running),
      leader_post_id: post.id,
      period: periodOf(scene.today, 'week'),
      as_of: scene.today,
      drawn_by_post_id: scene.actor.postId,
    });
    await insertRows(
      scene,
      'sheet_lines',
      lines.map((line, i) => ({ ...line, sheet_id: sheet.id, line: i + 1 })),
    );
    return ok(await sheetPage(scene, sheet));
  },
);
