// The cost of a request and what already holds its fields, read a moment after the last key.
import { useEffect, useState } from 'react';
import { call, type Answer } from '../../api/call.ts';
import { randomUuid } from '../../api/random-uuid.ts';
import { fieldNames, type RequestContent } from './new-request.ts';

const pause = 400;

/** @returns null until it is known */
export const usePreview = (
  content: RequestContent,
  askedByUnitId: string,
): Answer<'previewRequest'> | null => {
  const [preview, setPreview] = useState<Answer<'previewRequest'> | null>(null);
  const names = JSON.stringify(fieldNames(content));
  const unitIds = JSON.stringify(content.unitIds);
  const { cadence } = content;
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      const body = {
        askedByUnitId,
        askedUnitIds: JSON.parse(unitIds) as string[], // written two lines above
        cadence,
        fieldNames: JSON.parse(names) as string[], // written three lines above
      };
      void call('previewRequest', { body }, { key: randomUuid() })
        .then((answer) => (isCurrent ? setPreview(answer) : undefined))
        .catch(() => undefined); // the last cost stands; the act itself says what is wrong
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [names, unitIds, cadence, askedByUnitId]);
  return preview;
};
