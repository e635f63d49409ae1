// Scores and circulars of the demo: a rulebook adopted, the half-year evaluated, May's circular issued, June's drafted.
import { answerBulletin, consultBulletin } from '../bulletin/consult-bulletin.ts';
import { createBulletin } from '../bulletin/create-bulletin.ts';
import { editBulletin } from '../bulletin/edit-bulletin.ts';
import { freezeBulletin } from '../bulletin/freeze-bulletin.ts';
import { issueBulletin } from '../bulletin/issue-bulletin.ts';
import type { BulletinPage } from '../bulletin/page-of.ts';
import { readBulletin } from '../bulletin/read-bulletin.ts';
import { reviewBulletin, signBulletin } from '../bulletin/sign-bulletin.ts';
import { adoptRulebook } from '../score/adopt-rulebook.ts';
import { evaluateRulebook } from '../score/evaluate-rulebook.ts';
import { listRulebooks } from '../score/list-rulebooks.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';

const draftCircular = async (stage: Stage, period: string, at: string): Promise<BulletinPage> => {
  const office = await stage.as(officer, at);
  const { say } = stage;
  const { id } = done(await createBulletin(office, { kind: 'monthly-circular', period, say }));
  const drafted = done(await readBulletin(office, { id, say }));
  return done(
    await editBulletin(office, {
      id,
      basedOn: drafted.bulletin.version,
      say,
      through: 'bureau',
      approvalBasis: '县委办公室、县政府办公室办文单同意',
      addressees: ['各乡镇党委、政府', '县直各部门、各单位'],
      blocks: null,
    }),
  );
};

const answerAll = async (stage: Stage, page: BulletinPage, at: string): Promise<void> => {
  for (const reply of page.replies) {
    const head = await stage.as(stage.headOf(reply.unit), at);
    done(
      await answerBulletin(head, {
        id: reply.id,
        basedOn: reply.version,
        answer: 'agree',
        reason: null,
        say: stage.say,
      }),
    );
  }
};

const issueCircular = async (stage: Stage, drafted: BulletinPage, day: string): Promise<void> => {
  const { id } = drafted.bulletin;
  const { say } = stage;
  const office = await stage.as(officer, `${day} 10:00`);
  const frozen = done(await freezeBulletin(office, { id, basedOn: drafted.bulletin.version, say }));
  const asked = done(await consultBulletin(office, { id, basedOn: frozen.bulletin.version, say }));
  await answerAll(stage, asked, `${day} 15:00`);
  const answered = done(await readBulletin(office, { id, say }));
  const reviewed = done(
    await reviewBulletin(await stage.as(officer, `${day} 16:00`), {
      id,
      basedOn: answered.bulletin.version,
      say,
    }),
  );
  const leader = await stage.as('顾明德', `${day} 17:00`);
  const signed = done(await signBulletin(leader, { id, basedOn: reviewed.bulletin.version, say }));
  done(
    await issueBulletin(await stage.as(officer, `${day} 17:30`), {
      id,
      basedOn: signed.bulletin.version,
      say,
    }),
  );
};

/** May's circular: signed and issued on 8 June. */
export const seedMayCircular = async (stage: Stage): Promise<void> =>
  issueCircular(stage, await draftCircular(stage, '2026-05', '2026-06-05 09:00'), '2026-06-08');

/** June's circular, as the office finds it on its table. */
export const seedJuneCircular = async (stage: Stage): Promise<void> => {
  await draftCircular(stage, '2026-06', '2026-07-07 17:00');
};

/** The rulebook adopted in March and the half-year as far as it is known. */
export const seedEvaluation = async (stage: Stage): Promise<void> => {
  const { rulebooks } = done(await listRulebooks(await stage.as(officer, '2026-03-10 09:00'), undefined));
  const [shipped] = rulebooks;
  if (shipped === undefined) throw new Error('no rulebook is shipped');
  const { rulebook, sha256 } = shipped;
  const { adoptedId } = done(
    await adoptRulebook(await stage.as(officer, '2026-03-10 09:30'), { rulebook, sha256 }),
  );
  if (adoptedId === null) throw new Error('the rulebook was not adopted');
  done(
    await evaluateRulebook(await stage.as(officer, '2026-07-08 08:30'), {
      rulebookId: adoptedId,
      period: '2026-H1',
    }),
  );
};
