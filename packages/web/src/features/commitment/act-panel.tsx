// 办什么: the form that stands open. Loaded when the first one is opened: a phone reads the page before it writes.
import type { ComponentType } from 'react';
import { AskExtensionForm } from './forms/ask-extension-form.tsx';
import { ArchiveForm } from './forms/archive-form.tsx';
import { ChangeLetterForm } from './forms/change-letter-form.tsx';
import { CheckForm } from './forms/check-form.tsx';
import { CloseForm } from './forms/close-form.tsx';
import { DecideForm } from './forms/decide-form.tsx';
import { DecideExtensionForm } from './forms/decide-extension-form.tsx';
import type { FormProps } from './forms/form-props.ts';
import { ObjectForm } from './forms/object-form.tsx';
import { PlanForm } from './forms/plan-form.tsx';
import { RaiseObstacleForm } from './forms/raise-obstacle-form.tsx';
import { ReportForm } from './forms/report-form.tsx';
import { RequestClosureForm } from './forms/request-closure-form.tsx';
import { ReopenForm } from './forms/reopen-form.tsx';
import { ReturnAssignmentForm } from './forms/return-assignment-form.tsx';
import { ReturnForm } from './forms/return-form.tsx';
import { ReviewForm } from './forms/review-form.tsx';
import { SettleReturnForm } from './forms/settle-return-form.tsx';
import { SignForForm } from './forms/sign-for-form.tsx';
import { SignForm } from './forms/sign-form.tsx';
import { SignLetterForm } from './forms/sign-letter-form.tsx';
import { WithdrawForm } from './forms/withdraw-form.tsx';
import type { Offer } from './offers.tsx';

const forms: Readonly<Record<Offer, ComponentType<FormProps>>> = {
  'sign-for': SignForForm,
  close: CloseForm,
  decide: DecideForm,
  check: CheckForm,
  review: ReviewForm,
  sign: SignForm,
  plan: PlanForm,
  report: ReportForm,
  object: ObjectForm,
  'request-closure': RequestClosureForm,
  return: ReturnForm,
  'return-assignment': ReturnAssignmentForm,
  'settle-return': SettleReturnForm,
  reopen: ReopenForm,
  withdraw: WithdrawForm,
  archive: ArchiveForm,
  'change-letter': ChangeLetterForm,
  'sign-letter': SignLetterForm,
  'raise-obstacle': RaiseObstacleForm,
  'ask-extension': AskExtensionForm,
  'decide-extension': DecideExtensionForm,
};

/** The form that stands open. */
export const ActPanel = ({ page, offer, onClose }: FormProps & { offer: Offer }) => {
  const Form = forms[offer];
  return <Form page={page} onClose={onClose} />;
};
