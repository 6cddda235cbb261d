import { answerFactcheck, type FactcheckRequest } from './factcheck-protocol';

addEventListener('message', ({ data }: MessageEvent<FactcheckRequest>) =>
  answerFactcheck(data, (reply) => postMessage(reply)),
);
