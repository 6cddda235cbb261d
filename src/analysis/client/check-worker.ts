import { answerCheck, type CheckRequest } from './check-protocol';

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) =>
  answerCheck(data, (reply) => postMessage(reply)),
);
