// 我的工作. A line that stands for many reports gets its title here, in the reader's language.
import { readWork } from '@luoshi/app/work/read-work';
import type { WorkLine } from '@luoshi/app/work/work-line';
import { format, type Locale } from '@luoshi/contract/message';
import type { workRoutes } from '@luoshi/contract/routes/work';
import { ok } from '@luoshi/domain/outcome/outcome';
import type { HandlersOf } from '../http/handler.ts';

const titled = (locale: Locale, line: WorkLine): WorkLine => {
  if (line.subject.type !== 'reports') return line;
  const isMissing = line.key.startsWith('missing ');
  return {
    ...line,
    title: format(locale, isMissing ? 'reminder.missing-reports' : 'reminder.unsigned-reports'),
  };
};

export const workHandlers: HandlersOf<typeof workRoutes> = {
  readWork: async (context, { query }, edge) => {
    const work = await readWork(context, query);
    if (!work.ok) return work;
    const groups = work.value.groups.map(({ lines, ...group }) => ({
      ...group,
      lines: lines.map((line) => titled(edge.locale, line)),
    }));
    return ok({ ...work.value, groups });
  },
};
