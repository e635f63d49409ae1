// Against a mail server and a robot that speak as the real ones do.
import { createServer as createHttp } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { senderTo } from './send.ts';

const delivery = {
  id: '019f0000-0000-7000-8000-000000000001',
  subject: '落实：2件事项等您办',
  body: '【督办提醒】贺晓梅：有2件事项待办。请登录落实办理。',
};
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
const listen = async (server: Server): Promise<number> => {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** Speaks as much SMTP as one mail needs. */
const mailServer = (heard: string[]): Server =>
  createServer((socket) => {
    let isData = false;
    socket.write('220 mail\r\n');
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      for (const line of text.split('\r\n').filter(Boolean)) {
        heard.push(line);
        if (isData && line !== '.') continue;
        isData = line === 'DATA';
        socket.write(isData ? '354 go on\r\n' : line.startsWith('EHLO') ? '250 mail\r\n' : '250 ok\r\n');
      }
    });
  });

test('a mail carries the delivery as its Message-ID, and its text whole', async () => {
  const heard: string[] = [];
  const port = await listen(mailServer(heard));
  const send = senderTo({ url: `smtp://127.0.0.1:${port}`, from: 'luoshi@yunchuan.example' });
  await send({ ...delivery, channel: 'mail', target: 'hexiaomei@example.cn' });
  expect(heard).toContain(`Message-ID: <${delivery.id}@luoshi>`);
  expect(heard).toContain('RCPT TO:<hexiaomei@example.cn>');
  const text = heard.slice(heard.findIndex((line) => line.startsWith('Content-Transfer-Encoding')) + 1);
  expect(
    Buffer.from(text.filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line)).join(''), 'base64').toString(),
  ).toContain(delivery.body);
});

test('without a mail server mail is not lost: sending fails and says why', async () => {
  await expect(senderTo(null)({ ...delivery, channel: 'mail', target: 'a@b.cn' })).rejects.toThrow(
    'no mail server is set',
  );
});

const robot = async (answer: unknown, status: number, heard: unknown[]): Promise<string> => {
  const server = createHttp((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      heard.push([request.headers['x-delivery-id'], JSON.parse(body)]);
      response.writeHead(status).end(JSON.stringify(answer));
    });
  });
  return `http://127.0.0.1:${await listen(server)}/send?key=x`;
};

test.each(['wecom', 'dingtalk'] as const)(
  'a robot of %s is sent the text in the shape it takes',
  async (channel) => {
    const heard: unknown[] = [];
    await senderTo(null)({
      ...delivery,
      channel,
      target: await robot({ errcode: 0, errmsg: 'ok' }, 200, heard),
    });
    expect(heard).toEqual([[delivery.id, { msgtype: 'text', text: { content: delivery.body } }]]);
  },
);

test('a robot that refuses inside a 200, or answers 500, has not been told', async () => {
  const send = senderTo(null);
  const wrong = { errcode: 93_000, errmsg: 'invalid webhook url' };
  await expect(send({ ...delivery, channel: 'wecom', target: await robot(wrong, 200, []) })).rejects.toThrow(
    '93000',
  );
  await expect(send({ ...delivery, channel: 'dingtalk', target: await robot({}, 500, []) })).rejects.toThrow(
    '500',
  );
});
