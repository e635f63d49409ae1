// Where a line of the work list leads, and whether its button may be the one that stands out.
import type { WorkLine, WorkStep } from '@luoshi/contract/routes/work';

/** The form of a commitment's page that a step opens. */
const forms: Readonly<Partial<Record<WorkStep, string>>> = {
  'sign-for': 'sign-for',
  'file-plan': 'plan',
  report: 'report',
  'review-report': 'review',
  check: 'check',
  object: 'object',
  'decide-objection': 'decide',
  'request-closure': 'request-closure',
  close: 'close',
  'settle-return': 'settle-return',
  'sign-letter': 'sign-letter',
  'decide-extension': 'decide-extension',
};

const folders: Readonly<
  Record<
    Exclude<
      WorkLine['subject']['type'],
      | 'commitment'
      | 'reports'
      | 'obstacle'
      | 'responsibility-file'
      | 'duty'
      | 'duty-log'
      | 'attendance'
      | 'inspection'
      | 'round'
      | 'finding'
    >,
    string
  >
> = {
  document: 'documents',
  breakdown: 'breakdowns',
  bulletin: 'bulletins',
  instruction: 'instructions',
  notice: 'notices',
  request: 'requests',
  form: 'forms',
};

/** The address that a line's title and button open. */
export const targetOf = ({
  subject,
  step,
  period,
}: Pick<WorkLine, 'subject' | 'step' | 'period'>): string => {
  const { type, id } = subject;
  if (type === 'duty') return `/duty?unitId=${id ?? ''}`;
  if (type === 'duty-log') return `/duty/log?unitId=${id ?? ''}`;
  if (type === 'attendance') return '/attendance';
  if (type === 'inspection') return '/inspections';
  if (type === 'round') return `/inspections/${id ?? ''}`;
  if (type === 'finding') return '/findings';
  if (type === 'reports' && step === 'sign-reports') return '/reports';
  if (step === 'answer-request') return `/reporting/month${period === null ? '' : `?period=${period}`}`;
  if (type === 'reports') return period === null ? '/reporting' : `/reporting?period=${period}`;
  if (type === 'responsibility-file') return '/responsibility';
  if (type === 'obstacle') return `/obstacles?one=${id ?? ''}`;
  if (type === 'instruction') return `/instructions?id=${id ?? ''}`;
  if (type !== 'commitment') return id === null ? `/${folders[type]}` : `/${folders[type]}/${id}`;
  const form = forms[step];
  return `/commitments/${id ?? ''}${form === undefined ? '' : `?act=${form}`}`;
};

/** Whether a step is only to be known of: its button says 查看 and stays quiet. */
export const isQuiet = (step: WorkStep): boolean => step === 'look';
