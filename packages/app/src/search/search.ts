// Half a name answers in one screen: 进到哪、谁、上次报. Commitments as their list shows them today.
import { ok } from '@luoshi/domain/outcome/outcome';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { searchDocuments, searchUnits } from '@luoshi/store/queries/search';
import { commitmentLines } from '../commitment/commitment-lines.ts';
import { useCase } from '../use-case/use-case.ts';

const most = 20;

/** @returns at most 20 of each; documents and units by name, commitments also by number, lead unit, leader and handler */
export const search = useCase('search.find', async (scene, input: { text: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const lines = await commitmentLines(scene, { ...anyCommitment, text: input.text }, scene.today);
  return ok({
    commitments: lines.slice(0, most),
    documents: await searchDocuments(scene, input.text, most),
    units: await searchUnits(scene, input.text, most),
  });
});
