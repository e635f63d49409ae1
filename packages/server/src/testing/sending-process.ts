// Does the jobs of a database until it is killed; every delivery is posted to an address that counts.
// Arguments: connection string, address.
import { loadRulesOrThrow } from '@luoshi/app/rules/load-rules';
import { openSystem } from '@luoshi/app/system/system';
import { runJobs } from '../jobs/run-jobs.ts';

const [connectionString = '', sink = ''] = process.argv.slice(2);

const system = openSystem({
  database: { connectionString },
  filesRoot: '',
  rules: await loadRulesOrThrow(),
});

const post = async ({ id }: { readonly id: string }): Promise<void> => {
  const answer = await fetch(sink, { method: 'POST', headers: { 'X-Delivery-Id': id } });
  if (!answer.ok) throw new Error(`the sink answered ${answer.status}`);
};

await runJobs(system, post, { poll: 0.5, supervise: 1, expire: 3 });
console.log('sending');
