// 报过的不再要: everything the county holds or already asks for, by name. The catalogue first, then other requests.
import type { HeldName } from '@luoshi/domain/request/held';
import type { FieldRow, RequestRow } from '@luoshi/store/queries/request';
import type { Scene } from '../use-case/use-case.ts';
import { stateOf } from './asked-of-units.ts';

const asking = ['proposed', 'approved', 'running'];

/** @param except the request being judged, which does not stand in its own way */
export const heldNames = (
  scene: Scene,
  {
    requests,
    fields,
    nameOf,
  }: {
    readonly requests: readonly RequestRow[];
    readonly fields: readonly FieldRow[];
    readonly nameOf: (unitId: string) => string;
  },
  except: string | null,
): readonly HeldName[] => [
  ...scene.context.rules.indicators.map(({ id, name, aliases, dataOwner }) => ({
    where: 'indicator' as const,
    id,
    names: [id, name, ...aliases],
    owner: dataOwner,
    title: name,
  })),
  ...requests
    .filter((request) => request.id !== except && asking.includes(stateOf(request, scene.today)))
    .flatMap((request) =>
      fields
        .filter((field) => field.request_id === request.id)
        .map((field) => ({
          where: 'request' as const,
          id: request.id,
          names: [field.name],
          owner: nameOf(request.asked_by_unit_id),
          title: request.title,
        })),
    ),
];
