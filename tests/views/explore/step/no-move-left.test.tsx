// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { choices, startState } from '../../../../src/scenario/states';
import type { Assumptions } from '../../../../src/scenario/types';
import { NoMoveLeft } from '../../../../src/views/explore/step/no-move-left';
import { drawn } from '../../../drawn-scenario';

const scenario = drawn({ talks: 'deal' }, { willing: ['', 'talks-deal'] });
const tell = (assumptions: object, isStart: boolean) =>
  render(
    <NoMoveLeft
      isStart={isStart}
      choices={choices(scenario, startState(scenario), assumptions as Assumptions)}
      send={() => {}}
    />,
  );
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('where no move is open', () => {
  it('the answers that close them are named, to be left open again', () => {
    tell({ willing: '1' }, false);
    expect(screen.getByRole('status').textContent).toContain('Under your assumptions nobody can move here.');
    expect(buttons()).toEqual(['Leave open again: willing? (answer 1)', 'Go one step back']);
  });

  it('no assumption is spoken of where none closes one', () => {
    tell({}, false);
    expect(screen.getByRole('status').textContent).toContain('Nobody can move here.');
    expect(buttons()).toEqual(['Go one step back']);
  });

  it('there is no step to go back at the start', () => {
    tell({ willing: '1' }, true);
    expect(buttons()).toEqual(['Leave open again: willing? (answer 1)']);
  });
});
