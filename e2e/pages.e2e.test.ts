// Every page for every person of the demo county, on a desk and on a phone: whole, named, no wider than its window.
import { describe, expect, it } from 'vitest';
import { nameless, overflow } from './support/controls.ts';
import { people } from './support/demo-people.ts';
import { aHouse, screens } from './support/house.ts';
import { watchFaults } from './support/page-faults.ts';
import { placesFor } from './support/places.ts';
import { followRequests, settled } from './support/settled.ts';
import { shot } from './support/shot.ts';

const house = aHouse();

describe.each(people)('%s', (person) => {
  it('opens every page whole, on desk and phone', async () => {
    const page = await house.signIn(person);
    followRequests(page);
    const faults = watchFaults(page);
    const found: string[] = [];
    for (const { name, path } of await placesFor(page)) {
      await page.setViewportSize(screens.desk);
      await page.goto(path);
      for (const screen of ['desk', 'phone'] as const) {
        await page.setViewportSize(screens[screen]);
        await settled(page);
        const wider = await overflow(page);
        if (wider > 0) found.push(`${name} on ${screen}: ${wider} px wider than the window`);
        for (const role of await nameless(page)) found.push(`${name} on ${screen}: ${role} without a name`);
        await shot(page, `${person}-${name}-${screen}`);
      }
      found.push(...faults.splice(0).map((fault) => `${name}: ${fault}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  });
});
