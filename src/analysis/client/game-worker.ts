import { answerGame, type GameRequest } from './game-protocol';

addEventListener('message', ({ data }: MessageEvent<GameRequest>) => postMessage(answerGame(data)));
