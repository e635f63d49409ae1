// The database's queue, for whoever runs the jobs.
export { openQueue, type Queue } from '@luoshi/store/queue/queue';
