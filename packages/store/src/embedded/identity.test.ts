import { expect, it } from 'vitest';
import { commandLine, identityFor, prepareFor } from './identity.ts';

const never = (): boolean => {
  throw new Error('asked for a namespace without being root');
};

it('an ordinary user runs the server as himself', () => {
  const identity = identityFor(1_000, never);
  expect(commandLine(identity, '/pg/postgres', ['-D', '/data'])).toEqual(['/pg/postgres', ['-D', '/data']]);
  expect(identity.owner).toBeNull();
});

it('root runs the server as nobody inside a user namespace, and the files stay his', () => {
  const identity = identityFor(0, () => true);
  const [program, args] = commandLine(identity, '/pg/postgres', ['-D', '/data']);
  expect(program).toBe('unshare');
  expect(args).toEqual([
    '--user',
    '--map-user=65534',
    '--map-group=65534',
    '--',
    '/pg/postgres',
    '-D',
    '/data',
  ]);
  expect(identity.owner).toEqual({ uid: 0, gid: 0 });
});

it('where namespaces are refused, the first folder closed to nobody is named with both remedies', () => {
  const identity = { ...identityFor(0, () => false), owner: null };
  const binaries = { initdb: '/srv/luoshi/pg/initdb', postgres: '/srv/luoshi/pg/postgres' };
  const closed = new Set(['/root/clone', '/root/clone/data']);
  const prepare = (): void => prepareFor(identity, '/root/clone/data', binaries, (path) => !closed.has(path));
  expect(prepare).toThrow('chmod o+x /root/clone，或换一个普通用户启动');
});

it('a folder of the programs that is closed is named too', () => {
  const identity = { ...identityFor(0, () => false), owner: null };
  const binaries = { initdb: '/srv/luoshi/pg/initdb', postgres: '/srv/luoshi/pg/postgres' };
  const prepare = (): void => prepareFor(identity, '/var/data', binaries, (path) => path !== '/srv/luoshi');
  expect(prepare).toThrow('who cannot enter /srv/luoshi:');
});
