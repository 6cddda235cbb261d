// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerFactcheck,
  type FactcheckReply,
  type FactcheckRequest,
} from '../../../src/analysis/client/factcheck-protocol';
import { statementsOf } from '../../../src/analysis/factcheck/statements';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { FactcheckView } from '../../../src/views/factcheck/factcheck-view';
import { small } from '../../scenario/small';

/** Stands for the worker: answers when told to. */
class StandIn {
  static last: StandIn;
  static ended = 0;
  private request: FactcheckRequest | undefined;
  onmessage?: (event: { data: FactcheckReply }) => void;
  onerror?: (event: { message: string }) => void;
  constructor() {
    StandIn.last = this;
  }
  postMessage(request: FactcheckRequest) {
    this.request = request;
  }
  terminate() {
    StandIn.ended += 1;
  }
  answer() {
    const { request } = this;
    if (request) act(() => answerFactcheck(request, (data) => this.onmessage?.({ data })));
  }
}

const show = () =>
  render(
    <ScenarioProvider scenario={small}>
      <FactcheckView sourceAddress="#/source" />
    </ScenarioProvider>,
  );
const statements = () => document.querySelectorAll('section > ul > li');
const checked = async () => {
  show();
  StandIn.last.answer();
  await vi.waitFor(() => expect(statements()).toHaveLength(statementsOf(small).length), {
    timeout: 20_000,
  });
};

beforeEach(() => {
  StandIn.ended = 0;
  vi.stubGlobal('Worker', StandIn);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the page of every statement', () => {
  it('shows each with its passage and where it is read, once the check is done', async () => {
    await checked();
    const statement = screen.getByText('The boat is for sale.').closest('li') as HTMLElement;
    expect(within(statement).getByText('P1 says it, at “they meet on Monday”.')).toBeVisible();
    expect(within(statement).getByText('They meet.')).toBeVisible();
    expect(within(statement).getByText('All 4 walks read it, 3 of them more than once.')).toBeVisible();
    expect(within(statement).getByText('After “The buyer refuses”')).toBeVisible();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('shows those to look at, or those that rest on nothing, alone', async () => {
    await checked();
    await userEvent.click(screen.getByRole('radio', { name: /^To look at/ }));
    expect(screen.getByText('The boat is for sale.')).toBeVisible();
    expect(screen.queryByText('The buyer finds it dear.')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /^Without a source or reason/ }));
    expect(screen.queryByText('The boat is for sale.')).not.toBeInTheDocument();
    expect(screen.getByText(small.invitation)).toBeVisible();
  });

  it('says how far it is, and can be stopped and begun again', async () => {
    show();
    expect(screen.getByRole('status')).toHaveTextContent('Every walk is being read…');
    act(() =>
      StandIn.last.onmessage?.({
        data: { kind: 'progress', progress: { kind: 'counting', texts: 3, of: 40 } },
      }),
    );
    expect(screen.getByRole('status')).toHaveTextContent('3 of 40 places where texts stand are done.');
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByRole('status')).toHaveTextContent('The check was stopped.');
    expect(StandIn.ended).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    StandIn.last.answer();
    expect(await screen.findByText('The boat is for sale.')).toBeVisible();
  });

  it('says that the check failed, and why', async () => {
    show();
    act(() => StandIn.last.onerror?.({ message: 'out of memory' }));
    expect(await screen.findByText('The check failed: out of memory')).toBeVisible();
  });

  it('ends the check once the page is left', () => {
    show().unmount();
    expect(StandIn.ended).toBe(1);
  });

  it('goes to a part of the scenario, and takes the focus along', async () => {
    await checked();
    await userEvent.click(screen.getByRole('button', { name: 'Outcome: Sold' }));
    expect(screen.getByRole('heading', { name: 'Outcome: Sold' })).toHaveFocus();
  });
});
