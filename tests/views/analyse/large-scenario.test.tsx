// @vitest-environment jsdom
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnalysisRequestOptions } from '../../../src/analysis/client/analysis-client';
import { type AnalysisResult, analyseScenario } from '../../../src/analysis/result/analysis-result';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { AnalyseView } from '../../../src/views/analyse/analyse-view';
import { newWalk } from '../../../src/walk/walk';
import { gridScenario } from '../../scenario/grid-scenario';

/** What was asked of the worker, which a test answers in its place. */
const requests: (AnalysisRequestOptions & { readonly found: (result: AnalysisResult) => void })[] = [];
vi.mock('../../../src/analysis/client/analysis-client', () => ({
  askPreferences: async () => ({ notComputed: 'Not asked here.' }),
  requestAnalysis: (_: unknown, __: unknown, options: AnalysisRequestOptions) =>
    new Promise<AnalysisResult>((found) => requests.push({ ...options, found })),
}));

const large = gridScenario({ topics: 6, values: 4, rounds: 6, returns: 'never' });
const walk = newWalk();
const likelihoods = {};

function analyse() {
  const nothing = () => {};
  render(
    <ScenarioProvider scenario={large}>
      <AnalyseView
        walk={walk}
        likelihoods={likelihoods}
        onLikelihoods={nothing}
        answerLikelihoods={{}}
        onAnswerLikelihoods={nothing}
        send={nothing}
        addressOf={(view) => `#/${view}`}
      />
    </ScenarioProvider>,
  );
  return userEvent.setup();
}

const main = () => document.body.textContent ?? '';

configure({ defaultHidden: true });
beforeEach(() => {
  requests.length = 0;
});
afterEach(cleanup);

describe('Analyse of a scenario too large to be searched at once', () => {
  it('says what it can meanwhile, how far the search has come, and then everything', async () => {
    analyse();
    expect(main()).toContain('The first 20,000 positions were explored; there are more.');
    expect(main()).toContain('Not computed: More than 20,000 positions lie ahead');
    act(() => requests.at(-1)?.onProgress?.(50_000));
    expect(main()).toContain('50,000 positions so far');
    await act(async () => requests.at(-1)?.found(analyseScenario(large, {})));
    expect(main()).toContain('Computed from the whole scenario, nothing sampled');
    expect(main()).not.toContain('Not computed: More than 20,000');
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  });

  it('stops when told to, and begins again when asked', async () => {
    const user = analyse();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(requests.at(-1)?.signal?.aborted).toBe(true);
    expect(main()).toContain('The search was stopped. What needs every position is left out.');
    const before = requests.length;
    await user.click(screen.getByRole('button', { name: 'Search again' }));
    expect(requests.length).toBe(before + 1);
    expect(main()).toContain('It is searched in the background');
  });
});
