// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { openMoves } from '../../../src/scenario/states';
import type { AnswerId, AssumptionId, Scenario } from '../../../src/scenario/types';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { MapView } from '../../../src/views/map/map-view';
import { currentState, newWalk, takeMoves } from '../../../src/walk/walk';
import { shortest, tiktok } from '../../tiktok';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('the map says that nobody can move, and not that the talks end, where an answer closes every move', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const walk = takeMoves(tiktok, newWalk(), shortest.fullBan.slice(0, -1));
  const [asked] = tiktok.assumptions;
  const [given] = asked?.answers ?? [];
  const closes = openMoves(tiktok, currentState(tiktok, walk)).map(({ id }) => id);
  const scenario = { ...tiktok, assumptions: [{ ...asked, answers: [{ ...given, closes }] }] } as Scenario;
  const assumptions = { [asked?.id as AssumptionId]: given?.id as AnswerId };
  render(
    <ScenarioProvider scenario={scenario}>
      <MapView
        walk={{ ...walk, assumptions }}
        send={() => {}}
        load={() => new Promise(() => {})}
        exploreAddress="#/explore"
      />
    </ScenarioProvider>,
  );
  const [whereabouts] = screen.getAllByRole('status');
  expect(whereabouts?.textContent).toContain('Under your assumptions nobody can move here.');
  expect(whereabouts?.textContent).not.toContain('The talks end here.');
});
