// Mails to people who want them: what is urgent each at once, the rest as one digest a day. What was read is not mailed.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { findDeliveries, type NewDelivery } from '@luoshi/store/queries/delivery';
import { listUnmailed, markMailed, type MessageRow } from '@luoshi/store/queries/message';
import { listMessageSettings, type MessageSettingRow } from '@luoshi/store/queries/message-setting';
import type { Scene } from '../use-case/use-case.ts';
import { digestOf } from './digest.ts';

/** Who chose mail after a silence is not told of what came before. */
const twoDays = 2 * 86_400_000;

type Mailed = MessageSettingRow & { readonly email: string };

const isMailed = (setting: MessageSettingRow): setting is Mailed => setting.by_mail && setting.email !== null;

const digestKey = (scene: Scene, { person_id: personId }: Mailed): string =>
  `digest:${scene.today}:${personId}`;

/**
 * The mails to queue now; their messages are marked as mailed.
 *
 * @param names of people by id
 */
export const mailsOf = async (
  scene: Scene,
  names: ReadonlyMap<string, string>,
  say: Say,
): Promise<readonly NewDelivery[]> => {
  const settings = (await listMessageSettings(scene)).filter(isMailed);
  const personIds = settings.map((setting) => setting.person_id);
  const since = new Date(Date.parse(scene.now) - twoDays).toISOString();
  const unmailed = await listUnmailed(scene, personIds, since);
  const digested = await findDeliveries(
    scene,
    settings.map((setting) => digestKey(scene, setting)),
  );
  const mails: NewDelivery[] = [];
  const mailed: string[] = [];
  const write = (setting: Mailed, occasion: string, rows: readonly MessageRow[]): void => {
    if (rows.length === 0) return;
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
  };
  for (const setting of settings) {
    const own = unmailed.filter((row) => row.person_id === setting.person_id);
    const urgent = own.filter((row) => row.send === 'at-once' || !setting.digest);
    for (const row of urgent) write(setting, row.occasion, [row]);
    const key = digestKey(scene, setting);
    if (!digested.has(key))
      write(
        setting,
        key,
        own.filter((row) => !urgent.includes(row)),
      );
  }
  await markMailed(scene, mailed, scene.now);
  return mails;
};
