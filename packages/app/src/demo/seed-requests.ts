// What the county asks of its townships besides their tasks: proposed by departments, decided by the office, answered,
// and the burden of June and July published.
import { answerRequests } from '../request/answer-requests.ts';
import { decideRequest } from '../request/decide-request.ts';
import { proposeRequest } from '../request/propose-request.ts';
import { publishBurden } from '../request/publish-burden.ts';
import { demoRequests, type DemoRequest } from './requests.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';
import { townships } from './units.ts';

const propose = async (stage: Stage, request: DemoRequest) => {
  const { unit, asked, proposedAt, decidedAt, refused, ...about } = request;
  const clerk = await stage.as(stage.clerkOf(unit), proposedAt);
  const proposed = done(
    await proposeRequest(clerk, {
      ...about,
      askedByUnitId: stage.ids.unitId(unit),
      askedUnitIds: asked.map((each) => stage.ids.unitId(each)),
      villageAdmission: null,
    }),
  );
  if (decidedAt === null) return proposed;
  const decision = refused === null ? ('approve' as const) : ('refuse' as const);
  const office = await stage.as(officer, decidedAt);
  return done(
    await decideRequest(office, {
      id: proposed.id,
      basedOn: proposed.version,
      decision,
      opinion: refused ?? '',
    }),
  );
};

/** Every township answers June of the first request, with a few changes of persons each. */
const answerJune = async (stage: Stage, fieldId: string): Promise<void> => {
  for (const [i, town] of townships.entries()) {
    const clerk = await stage.as(stage.clerkOf(town), '2026-07-01 10:40');
    const answer = {
      fieldId,
      unitId: stage.ids.unitId(town),
      period: '2026-06',
      value: String((i * 5) % 4),
      basedOn: null,
    };
    done(await answerRequests(clerk, { answers: [answer] }));
  }
};

/** Requests, answers, and the published burden. */
export const seedRequests = async (stage: Stage): Promise<void> => {
  for (const request of demoRequests) {
    const shown = await propose(stage, request);
    const [field] = shown.fields;
    if (request === demoRequests[0] && field !== undefined) await answerJune(stage, field.id);
  }
  for (const [month, at] of [
    ['2026-06', '2026-07-02 17:00'],
    ['2026-07', '2026-07-07 17:30'],
  ] as const)
    done(await publishBurden(await stage.as(officer, at), { month }));
};
