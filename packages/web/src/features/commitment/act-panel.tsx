// 办什么: the form that stands open. Loaded when the first one is opened: a phone reads the page before it writes.
import type { ComponentType } from 'react';
import { CheckForm } from './forms/check-form.tsx';
import { CloseForm } from './forms/close-form.tsx';
import { DecideForm } from './forms/decide-form.tsx';
import type { FormProps } from './forms/form-props.ts';
import { ObjectForm } from './forms/object-form.tsx';
import { PlanForm } from './forms/plan-form.tsx';
import { ReportForm } from './forms/report-form.tsx';
import { RequestClosureForm } from './forms/request-closure-form.tsx';
import { ReturnForm } from './forms/return-form.tsx';
import { ReviewForm } from './forms/review-form.tsx';
import { SignForForm } from './forms/sign-for-form.tsx';
import { SignForm } from './forms/sign-form.tsx';
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
};

/** The form that stands open. */
export const ActPanel = ({ page, offer, onClose }: FormProps & { offer: Offer }) => {
  const Form = forms[offer];
  return <Form page={page} onClose={onClose} />;
};
