// 值班: rosters, log, calls.
import { setCallTree } from '@luoshi/app/duty/call-tree';
import { beginDrill, recordCall } from '@luoshi/app/duty/drill';
import { beginEscalation, confirmCall } from '@luoshi/app/duty/escalate';
import { handOver, takeOver } from '@luoshi/app/duty/hand-over';
import { makeRoster } from '@luoshi/app/duty/make-roster';
import { readCalls } from '@luoshi/app/duty/read-calls';
import { readLog } from '@luoshi/app/duty/read-log';
import { readRoster } from '@luoshi/app/duty/read-roster';
import { setAbsences, setUpTeam } from '@luoshi/app/duty/set-up-team';
import { answerSwap, askSwap } from '@luoshi/app/duty/swap-shift';
import { tickReceipt, writeLog } from '@luoshi/app/duty/write-log';
import type { dutyRoutes } from '@luoshi/contract/routes/duty';
import type { HandlersOf } from '../http/handler.ts';

export const dutyHandlers: HandlersOf<typeof dutyRoutes> = {
  readRoster: (context, { query }) => readRoster(context, query),
  setUpTeam: (context, { params, body }) => setUpTeam(context, { ...params, ...body }),
  setAbsences: (context, { params, body }) => setAbsences(context, { ...params, ...body }),
  makeRoster: (context, { params, body }) => makeRoster(context, { ...params, ...body }),
  askSwap: (context, { params, body }) => askSwap(context, { ...params, ...body }),
  answerSwap: (context, { params, body }) => answerSwap(context, { ...params, ...body }),
  readLog: (context, { query }) => readLog(context, query),
  writeLog: (context, { params, body }) => writeLog(context, { ...params, ...body }),
  tickReceipt: (context, { params, body }) => tickReceipt(context, { ...params, ...body }),
  handOver: (context, { params, body }) => handOver(context, { ...params, ...body }),
  takeOver: (context, { params, body }) => takeOver(context, { ...params, ...body }),
  readCalls: (context) => readCalls(context, undefined),
  setCallTree: (context, { params, body }) => setCallTree(context, { ...params, ...body }),
  beginDrill: (context, { params, body }) => beginDrill(context, { ...params, ...body }),
  recordCall: (context, { params, body }) => recordCall(context, { ...params, ...body }),
  beginEscalation: (context, { params, body }) => beginEscalation(context, { ...params, ...body }),
  confirmCall: (context, { params, body }) => confirmCall(context, { ...params, ...body }),
};
