// Takes deliveries and counts them by id; somebody may listen to each arrival.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The sink, open until it is closed. */
export interface CountingSink {
  readonly url: string;
  /** Ids in the order they arrived, repeats too. */
  readonly arrived: readonly string[];
  /** Called after each arrival. */
  onArrival: (() => void) | null;
  close(): Promise<void>;
}

/** Opens a sink on a free port. */
export const openSink = async (): Promise<CountingSink> => {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    arrived.push(String(request.headers['x-delivery-id']));
    sink.onArrival?.();
    setTimeout(() => response.end('{"errcode":0}'), 4);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sink: CountingSink = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    onArrival: null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return sink;
};
