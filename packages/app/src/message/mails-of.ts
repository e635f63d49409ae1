// Mails to people who want them: what is urgent each at once, the rest as one digest a day. What was read is not mailed.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { findDeliveries, type NewDelivery } from '@luoshi/store/queries/delivery';
import { listUnmailed, markMailed, type MessageRow } from '@luoshi/store/queries/message';
import type { MessageSettingRow } from '@luoshi/store/queries/message-setting';
import type { Scene } from '../use-case/use-case.ts';
import { digestOf } from './digest.ts';

/** Who chose mail after a silence is not told of what came before. */
const twoDays = 2 * 86_400_000;

type Mailed = MessageSettingRow & { readonly email: string };

const isMailed = (setting: MessageSettingRow): setting is Mailed => setting.by_mail && setting.email !== null;

const digestKey = (scene: Scene, { person_id: personId }: Mailed): string =>
  `digest:${scene.today}:${personId}`;

/** The messages of each mail to a person, by its occasion; no digest without one. */
const mailsFor = (
  setting: Mailed,
  unmailed: readonly MessageRow[],
  digest: string | null,
): readonly (readonly [occasion: string, rows: readonly MessageRow[]])[] => {
  const own = unmailed.filter((row) => row.person_id === setting.person_id);
  const urgent = own.filter((row) => row.send === 'at-once' || !setting.digest);
  const rest = own.filter((row) => !urgent.includes(row));
  const atOnce = urgent.map((row) => [row.occasion, [row]] as const);
  return digest === null || rest.length === 0 ? atOnce : [...atOnce, [digest, rest]];
};

/**
 * The mails to queue now; their messages are marked as mailed.
 *
 * @param everybodys settings of the county's people
 * @param names of people by id
 */
export const mailsOf = async (
  scene: Scene,
  everybodys: readonly MessageSettingRow[],
  names: ReadonlyMap<string, string>,
  say: Say,
): Promise<readonly NewDelivery[]> => {
  const settings = everybodys.filter(isMailed);
  const personIds = settings.map((setting) => setting.person_id);
  const since = new Date(Date.parse(scene.now) - twoDays).toISOString();
  const unmailed = await listUnmailed(scene, personIds, since);
  const digested = await findDeliveries(
    scene,
    settings.map((setting) => digestKey(scene, setting)),
  );
  const mails: NewDelivery[] = [];
  const mailed: string[] = [];
  for (const setting of settings) {
    const key = digestKey(scene, setting);
    for (const [occasion, rows] of mailsFor(setting, unmailed, digested.has(key) ? null : key)) {
      const told = rows.map((row) => ({ step: row.step, dueOn: row.due_on }));
      mailed.push(...rows.map((row) => row.id));
      mails.push({
        person_id: setting.person_id,
        channel: 'mail',
        target: setting.email,
        occasion,
        made_at: scene.now,
        ...digestOf(told, names.get(setting.person_id) ?? '', say),
      });
    }
  }
  await markMailed(scene, mailed, scene.now);
  return mails;
};
