import { answerRequests, type FindingsRequest } from './analysis-protocol';

const answer = answerRequests((reply) => postMessage(reply));
addEventListener('message', ({ data }: MessageEvent<FindingsRequest>) => answer(data));
