// After somebody was quicker, what is shown is read anew, so that both versions can be held against each other.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Refused } from '../../api/refused.ts';

/** Reads everything shown anew when an act was refused because the row had changed. */
export const useReadAnew = (refused: Refused | null): void => {
  const client = useQueryClient();
  useEffect(() => {
    if (refused?.code === 'changed-meanwhile') void client.invalidateQueries();
  }, [refused, client]);
};
