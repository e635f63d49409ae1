// How a person wants messages: by mail or not, one digest a day, and when not to be disturbed.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findMessageSetting, type MessageSettingRow } from '@luoshi/store/queries/message-setting';
import { useCase } from '../use-case/use-case.ts';

/** What a person chooses. */
export interface MessageChoice {
  readonly email: string | null;
  readonly byMail: boolean;
  readonly digest: boolean;
  /** `18:30` until `08:00`. */
  readonly quietFrom: string;
  readonly quietUntil: string;
}

const usual = {
  email: null,
  byMail: false,
  digest: true,
  quietFrom: '18:30',
  quietUntil: '08:00',
  version: null,
};

const shown = (row: MessageSettingRow | null) =>
  row === null
    ? usual
    : {
        email: row.email,
        byMail: row.by_mail,
        digest: row.digest,
        quietFrom: row.quiet_from,
        quietUntil: row.quiet_until,
        version: row.version,
      };

/** The person's settings; the usual ones while nothing was chosen. */
export const readMessageSettings = useCase('message.settings', async (scene, _input: undefined) => {
  const allowed = scene.require();
  return allowed.ok ? ok(shown(await findMessageSetting(scene))) : allowed;
});

/** @returns the settings; `invalid-input` for mail without an address, `changed-meanwhile` */
export const saveMessageSettings = useCase(
  'message.set',
  async (scene, input: MessageChoice & { readonly basedOn: number | null }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    if (input.byMail && input.email === null) return refuse('invalid-input', { field: 'email' });
    const chosen = {
      email: input.email,
      by_mail: input.byMail,
      digest: input.digest,
      quiet_from: input.quietFrom,
      quiet_until: input.quietUntil,
    };
    const before = await findMessageSetting(scene);
    if (before !== null) {
      const saved = await updateRow(scene, 'message_settings', before.id, input.basedOn ?? 0, chosen);
      return saved.ok ? ok(shown(saved.value)) : saved;
    }
    const { personId } = scene.actor;
    if (personId === null) return refuse('not-allowed');
    return ok(shown(await insertRow(scene, 'message_settings', { person_id: personId, ...chosen })));
  },
);
