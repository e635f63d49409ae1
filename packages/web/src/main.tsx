// The start of the pages: loads the one catalogue, then draws.
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { Toasts } from './components/toasts.tsx';
import { reloadOnce } from './reload-once.ts';
import { router } from './router.tsx';
import { loadCatalogue, storedLocale } from './text/locale.ts';
import { TextProvider } from './text/text.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

reloadOnce();

const locale = storedLocale();
document.documentElement.lang = locale;

createRoot(place).render(
  <StrictMode>
    <TextProvider first={{ locale, catalogue: await loadCatalogue(locale) }}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </TextProvider>
  </StrictMode>,
);
