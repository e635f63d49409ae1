// 受阻: raised, recognised, given back, ruled on, lifted, sent up.
import { escalateObstacle } from '@luoshi/app/obstacle/escalate-obstacle';
import { giveBackObstacle } from '@luoshi/app/obstacle/give-back-obstacle';
import { liftObstacle } from '@luoshi/app/obstacle/lift-obstacle';
import { listObstacles } from '@luoshi/app/obstacle/list-obstacles';
import { raiseObstacle } from '@luoshi/app/obstacle/raise-obstacle';
import { recogniseObstacle } from '@luoshi/app/obstacle/recognise-obstacle';
import { ruleOnObstacle } from '@luoshi/app/obstacle/rule-on-obstacle';
import type { obstacleRoutes } from '@luoshi/contract/routes/obstacle';
import type { HandlersOf } from '../http/handler.ts';

export const obstacleHandlers: HandlersOf<typeof obstacleRoutes> = {
  listObstacles: (context) => listObstacles(context, undefined),
  raiseObstacle: (context, { params, body }) => raiseObstacle(context, { ...params, ...body }),
  recogniseObstacle: (context, { params, body }) => recogniseObstacle(context, { ...params, ...body }),
  giveBackObstacle: (context, { params, body }) => giveBackObstacle(context, { ...params, ...body }),
  ruleOnObstacle: (context, { params, body }) => ruleOnObstacle(context, { ...params, ...body }),
  liftObstacle: (context, { params, body }) => liftObstacle(context, { ...params, ...body }),
  escalateObstacle: (context, { params, body }) => escalateObstacle(context, { ...params, ...body }),
};
