// 群机器人: robots of chat groups that are told once a day what is overdue. Their addresses are the administrator's.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { deleteRow, insertRow } from '@luoshi/store/journal/write';
import { listRobots as listRows } from '@luoshi/store/queries/message-setting';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';

const robotsShown = async (scene: Scene) => {
  const names = new Map((await listUnits(scene)).map((unit) => [unit.id, unit.name]));
  const robots = (await listRows(scene)).map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    host: new URL(row.url).host,
    unit: row.unit_id === null ? null : (names.get(row.unit_id) ?? null),
  }));
  return { robots };
};

/** The robots; of an address, which is a secret, only the host. */
export const listRobots = useCase('robot.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  return allowed.ok ? ok(await robotsShown(scene)) : allowed;
});

interface NewRobot {
  readonly name: string;
  readonly kind: 'wecom' | 'dingtalk';
  readonly url: string;
  /** Null: the whole county. */
  readonly unitId: string | null;
}

/** @returns the robots; `invalid-input` for an address that is none, `duplicate` */
export const addRobot = useCase('robot.add', async (scene, input: NewRobot) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  if (!URL.canParse(input.url) || !/^https?:/.test(input.url))
    return refuse('invalid-input', { field: 'url' });
  await insertRow(scene, 'robots', {
    name: input.name,
    kind: input.kind,
    url: input.url,
    unit_id: input.unitId,
  });
  return ok(await robotsShown(scene));
});

/** @returns the robots; `not-found` */
export const removeRobot = useCase('robot.remove', async (scene, input: { readonly id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const removed = await deleteRow(scene, 'robots', input.id);
  return removed.ok ? ok(await robotsShown(scene)) : removed;
});
