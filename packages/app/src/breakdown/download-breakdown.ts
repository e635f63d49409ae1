// The breakdown as an official document: as it was issued, or, before that, as it stands now with blanks.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { BreakdownContent } from '@luoshi/paper/official/breakdown-table';
import { findBreakdown } from '@luoshi/store/queries/breakdown';
import { findBulletin } from '@luoshi/store/queries/bulletin';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { inWorker } from '../worker/in-worker.ts';
import { breakdownPage } from './breakdown-page.ts';
import { breakdownPaper, breakdownPaperModule, letterOf } from './breakdown-paper.ts';

interface Input {
  readonly id: string;
  readonly say: Say;
}

const contentOf = async (scene: Scene, { id, say }: Input): Promise<Outcome<BreakdownContent>> => {
  const page = await breakdownPage(scene, id);
  if (!page.ok) return page;
  const bulletinId = (await findBreakdown(scene, id))?.bulletin_id ?? null;
  const bulletin = bulletinId === null ? null : await findBulletin(scene, bulletinId);
  if (bulletin !== null) return ok(bulletin.content as BreakdownContent); // written by `issue-breakdown.ts` alone
  const letter = await letterOf(scene, page.value.breakdown.title, say);
  return ok(breakdownPaper(scene, page.value, letter, null, say));
};

/** @returns the .docx; `not-found` */
export const downloadBreakdown = useCase('breakdown.read', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const content = await contentOf(scene, input);
  if (!content.ok) return content;
  const bytes = await inWorker<Uint8Array>(breakdownPaperModule, 'makeBreakdown', [content.value]);
  return ok({ bytes, fileName: `${content.value.title}.docx` });
});
