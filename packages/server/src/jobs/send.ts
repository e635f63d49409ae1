// Sends outside: mail by SMTP, a robot's message by the shape its service accepts. The delivery's id goes with every try.
import { createTransport } from 'nodemailer';
import type { Sender } from '@luoshi/app/message/deliver';

/** Where mail goes out. */
export interface MailServer {
  /** `smtp://user:password@host:port`, `smtps://…` */
  readonly url: string;
  readonly from: string;
}

const patience = 15_000;

const mailSender = ({ url, from }: MailServer): Sender => {
  const transport = createTransport(url, { from });
  return async ({ id, target, subject, body }) => {
    await transport.sendMail({
      to: target,
      subject,
      text: body,
      messageId: `<${id}@luoshi>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
};

/** WeCom and DingTalk take the same shape and answer with a code of their own inside a 200. */
const sendToRobot: Sender = async ({ id, target, body }) => {
  const response = await fetch(target, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Delivery-Id': id },
    body: JSON.stringify({ msgtype: 'text', text: { content: body } }),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  });
  const answer: unknown = await response.json().catch(() => null);
  const code = typeof answer === 'object' && answer !== null && 'errcode' in answer ? answer.errcode : 0;
  if (!response.ok || code !== 0) throw new Error(`the robot answered ${response.status} ${String(code)}`);
};

/** @param mail null: mail waits until a server is set */
export const senderTo = (mail: MailServer | null): Sender => {
  const sendMail: Sender =
    mail === null ? () => Promise.reject(new Error('no mail server is set')) : mailSender(mail);
  return (delivery) => (delivery.channel === 'mail' ? sendMail(delivery) : sendToRobot(delivery));
};
