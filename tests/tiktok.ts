import { readScenario } from '../src/scenario/read';
import type { AnswerId, AssumptionId, MoveId, Scenario } from '../src/scenario/types';
import { tiktok2022 } from '../src/scenarios/tiktok-2022/scenario';

/** The bundled scenario, read. */
export const tiktok = readScenario(tiktok2022);

/** Move ids from a line of words, such as `moves('offerData acceptData')`. */
export function moves(words: string): MoveId[] {
  return words.split(' ').filter(Boolean) as MoveId[];
}

/** The shortest ways to each outcome, seven moves each. */
export const shortest = {
  agreement: moves('offerData acceptData offerAlgorithm stayOut acceptAlgorithm conclude sign'),
  fullBan: moves('holdFirm keepTalking sitTight keepTalking sitTight faceChoice ban'),
  perceivedInaction: moves('holdFirm keepTalking sitTight keepTalking sitTight faceChoice noAction'),
  continuedDelay: moves('holdFirm keepTalking sitTight keepTalking sitTight faceChoice extend'),
} as const;

/** An assumption's id and one of its answers', by place, whatever they are called. */
export function answer(assumption: number, choice: number): { assumption: AssumptionId; answer: AnswerId } {
  const asked = tiktok.assumptions[assumption];
  const given = asked?.answers[choice];
  if (!asked || !given) throw new Error(`The scenario has no answer ${choice} to assumption ${assumption}`);
  return { assumption: asked.id, answer: given.id };
}

/** The bundled scenario, of the same version, without one of its moves. */
export function without(move: string): Scenario {
  const situations = tiktok.situations.map((situation) => ({
    ...situation,
    moves: situation.moves.filter(({ id }) => id !== move),
  }));
  return { ...tiktok, situations };
}
