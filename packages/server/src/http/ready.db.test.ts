// Whoever distributes the load is told when the database is out of reach.
import { expect, test } from 'vitest';
import { openServedCounty } from '../testing/served-county.ts';

test('without its database the server lives and is not ready', async () => {
  const county = await openServedCounty();
  const status = async (path: string) => (await county.ask({ path })).status;
  try {
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    await county.system.close();
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  } finally {
    await county.serving.close();
  }
});
