import { type CheckRequest, handleCheckRequest } from './check-protocol';

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) =>
  handleCheckRequest(data, (reply) => postMessage(reply)),
);
