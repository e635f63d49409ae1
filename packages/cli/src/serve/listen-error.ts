// Why the address cannot be listened on, as something to act upon.
import { say } from '../terminal/say.ts';
import { EnvironmentError, type Environment } from './environment.ts';

/** @returns the error to throw instead: one of the environment where that is the reason */
export const listenError = (error: unknown, { host, port }: Environment): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return new EnvironmentError(say('serve.port-taken', { port: String(port) }));
  if (code === 'EACCES') return new EnvironmentError(say('serve.port-denied', { host, port: String(port) }));
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new EnvironmentError(say('serve.host-unknown', { host }));
  return error;
};
