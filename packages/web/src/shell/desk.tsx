// Pages of the desk: they speak more than the field pages, and load it when the first of them is opened.
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Loading } from '../components/loading.tsx';
import { DeskTexts } from '../text/text.tsx';

/** The frame of the desk pages. */
export const Desk = () => (
  <Suspense fallback={<Loading lines={6} />}>
    <DeskTexts>
      <Outlet />
    </DeskTexts>
  </Suspense>
);
