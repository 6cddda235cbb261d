import { describe, expect, it } from 'vitest';
import {
  type AnalysisReply,
  type AnalysisRequest,
  handleAnalysisRequests,
} from '../../../src/analysis/client/analysis-protocol';
import type { Likelihoods } from '../../../src/analysis/odds/likelihoods';
import { everyRanking, preferenceResult } from '../../../src/analysis/preferences/preference-result';
import { analyseScenario, isComputed } from '../../../src/analysis/result/analysis-result';
import { exploreStateSpace } from '../../../src/analysis/state-space/state-space';
import { startState } from '../../../src/scenario/states';
import { drawn } from '../../drawn-scenario';
import { gridScenario } from '../../scenario/grid-scenario';
import { tiktok } from '../../tiktok';

const manyStates = gridScenario({ topics: 7, values: 4, rounds: 7, returns: 'never' });

/** Asks as across threads: what is sent and what comes back are copies. */
function asking() {
  const replies: AnalysisReply[] = [];
  const answer = handleAnalysisRequests((reply) => replies.push(structuredClone(reply)));
  return (request: AnalysisRequest) => {
    replies.length = 0;
    answer(structuredClone(request));
    return [...replies];
  };
}

describe('a request for result', () => {
  it('is answered with what is found in the same thread', () => {
    const likelihoods = { sitTight: 3 } as Likelihoods;
    const ask = asking();
    expect(ask({ id: 7, scenario: tiktok, question: { likelihoods } })).toEqual([
      { id: 7, kind: 'found', result: analyseScenario(tiktok, { likelihoods }) },
    ]);
  });

  it('needs the scenario but once', () => {
    const ask = asking();
    ask({ id: 1, scenario: tiktok, question: {} });
    const likelihoods = { sitTight: 0.2 } as Likelihoods;
    expect(ask({ id: 2, question: { likelihoods } })).toEqual([
      { id: 2, kind: 'found', result: analyseScenario(tiktok, { likelihoods }) },
    ]);
    const from = { ...startState(tiktok), at: tiktok.outcomes[0]?.id ?? tiktok.start };
    expect(ask({ id: 3, question: { from } })).toEqual([
      { id: 3, kind: 'found', result: analyseScenario(tiktok, { from }) },
    ]);
  });

  it('fails in words without one', () => {
    expect(asking()({ id: 1, question: {} })).toEqual([
      { id: 1, kind: 'failed', message: 'The first request says which scenario it is about.' },
    ]);
  });

  it('is about the scenario sent last', () => {
    const ask = asking();
    const [first, second] = [drawn({ talks: 'deal' }), drawn({ talks: 'deal walkout' })];
    ask({ id: 1, scenario: first, question: {} });
    expect(ask({ id: 2, scenario: second, question: {} })).toEqual([
      { id: 2, kind: 'found', result: analyseScenario(second, {}) },
    ]);
  });

  it('fails in words where it is about a state of another scenario, and the next is answered', () => {
    const ask = asking();
    const scenario = drawn({ talks: 'deal' });
    const question = { from: startState(tiktok) };
    expect(ask({ id: 1, scenario, question })).toEqual([
      { id: 1, kind: 'failed', message: 'The position is not one of this scenario' },
    ]);
    expect(ask({ id: 2, question: {} })).toEqual([
      { id: 2, kind: 'found', result: analyseScenario(scenario, {}) },
    ]);
  });

  it('tells how many states were met before a large scenario is answered', () => {
    const replies = asking()({ id: 1, scenario: manyStates, question: { limit: 110_000 } });
    const told = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.states] : []));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(replies.at(-1)?.kind).toBe('found');
  });

  it('explores again only for another question', () => {
    const ask = asking();
    const progress = (question: AnalysisRequest['question'], id: number) =>
      ask({ id, question, ...(id === 1 ? { scenario: manyStates } : {}) }).filter(
        ({ kind }) => kind === 'progress',
      ).length;
    expect(progress({ limit: 60_000 }, 1)).toBeGreaterThan(0);
    expect(progress({ limit: 60_000, likelihoods: { wait0: 2 } as Likelihoods }, 2)).toBe(0);
    expect(progress({ limit: 70_000 }, 3)).toBeGreaterThan(0);
  });

  it('says past the bound what was not computed, and answers what it can', () => {
    const [reply] = asking()({ id: 1, scenario: tiktok, question: { limit: 20 } });
    if (reply?.kind !== 'found') throw new Error('It was not found.');
    expect(reply.result.explored).toEqual({ states: 20, isAll: false });
    expect(reply.result.reach.every(({ prospect }) => prospect === 'unknown')).toBe(true);
    const { odds } = reply.result;
    expect(isComputed(odds) ? '' : odds.notComputed).toContain('More than 20 positions lie ahead');
  });
});

describe('a request for what follows from what parties want', () => {
  const question = {};
  const wishes = { washington: { own: [['fullBan'], ['agreement', 'continuedDelay', 'perceivedInaction']] } };

  it('is answered as in the same thread, before or after the result of the same states', () => {
    const ask = asking();
    const space = exploreStateSpace(tiktok);
    const sent = { wishes: wishes as never };
    const result = preferenceResult(space, sent);
    expect(ask({ id: 1, scenario: tiktok, question, ...sent })).toEqual([
      { id: 1, kind: 'preferences', result },
    ]);
    expect(ask({ id: 2, question })).toEqual([{ id: 2, kind: 'found', result: analyseScenario(tiktok, {}) }]);
    expect(ask({ id: 3, question, wishes: 'every ranking' })).toEqual([
      { id: 3, kind: 'every ranking', result: everyRanking(space) },
    ]);
  });

  it('says in its place what is not computed where not every state is explored', () => {
    const [reply] = asking()({ id: 1, scenario: tiktok, question: { limit: 20 }, wishes: {} });
    expect(reply).toMatchObject({
      kind: 'preferences',
      result: { notComputed: expect.stringContaining('More than 20 positions lie ahead') },
    });
  });
});
