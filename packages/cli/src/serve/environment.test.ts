import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.ts';

it('with nothing set it serves this machine alone, on 8080, from ./data', () => {
  expect(readEnvironment({ PATH: '/bin' })).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataFolder: resolve('data'),
    databaseUrl: null,
    secret: null,
    filesFolder: resolve('data/files'),
    clock: null,
    mail: null,
  });
});

it('an instant in another notation is taken as the same instant in UTC', () => {
  expect(readEnvironment({ LUOSHI_CLOCK: '2026-07-08T09:00:00+08:00' }).clock).toBe(
    '2026-07-08T01:00:00.000Z',
  );
});

it.each([
  [{ LUOSHI_PORT: '1' }, /LUOSHI_PORT/],
  [{ PORT: '80a' }, /PORT=80a/],
  [{ PORT: '65536' }, /PORT=65536/],
  [{ PORT: '' }, /PORT=/],
  [{ LUOSHI_CLOCK: 'yesterday' }, /LUOSHI_CLOCK=yesterday/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  [{ LUOSHI_SECRET: 'short' }, /LUOSHI_SECRET/],
  [{ LUOSHI_FILES: 's3://bucket' }, /LUOSHI_FILES=s3:/],
  [{ LUOSHI_DATA: '' }, /LUOSHI_DATA=/],
  [{ SMTP_URL: 'smtp://mail.county' }, /SMTP_URL/],
  [{ SMTP_URL: 'http://mail.county?from=a@b.cn' }, /SMTP_URL/],
])('%o stops the start and is named', (variables, message) => {
  const read = (): unknown => readEnvironment(variables);
  expect(read).toThrow(EnvironmentError);
  expect(read).toThrow(message);
});

it('mail goes out from the address given with its server', () => {
  expect(readEnvironment({ SMTP_URL: 'smtp://u:p@mail.county:587?from=luoshi@county.cn' }).mail).toEqual({
    url: 'smtp://u:p@mail.county:587',
    from: 'luoshi@county.cn',
  });
});

it('variables of the tests are let through', () => {
  expect(readEnvironment({ LUOSHI_TEST_BROWSER: '/usr/bin/chromium' }).port).toBe(8080);
});
