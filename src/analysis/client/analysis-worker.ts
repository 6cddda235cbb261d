import { type AnalysisRequest, handleAnalysisRequests } from './analysis-protocol';

const answer = handleAnalysisRequests((reply) => postMessage(reply));
addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => answer(data));
