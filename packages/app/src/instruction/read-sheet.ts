// 呈阅单: the newest of a leader, and the numbers of those before it.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listSheets } from '@luoshi/store/queries/instruction';
import { useCase } from '../use-case/use-case.ts';
import { sheetPage } from './sheet-page.ts';

interface Input {
  readonly leaderPostId?: string | undefined;
  /** An earlier one. */
  readonly number?: string | undefined;
}

/** @returns `sheet` null while none was drawn; `earlier` newest first */
export const readSheet = useCase('instruction.read-sheet', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const sheets = await listSheets(scene, input.leaderPostId ?? null);
  const sheet = sheets.find((each) => input.number === undefined || each.number === input.number);
  return ok({
    sheet: sheet === undefined ? null : await sheetPage(scene, sheet),
    earlier: sheets.map(({ number, as_of, leader_post_id }) => ({
      number,
      asOf: as_of,
      leaderPostId: leader_post_id,
    })),
  });
});
