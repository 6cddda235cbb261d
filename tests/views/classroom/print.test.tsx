// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Material } from '../../../src/classroom/classroom-machine';
import { roleCard } from '../../../src/classroom/role-card';
import { readScenario } from '../../../src/scenario/read';
import { template } from '../../../src/scenario/template';
import type { Scenario } from '../../../src/scenario/types';
import { riverTamble } from '../../../src/scenarios/river-tamble/scenario';
import { ScenarioProvider } from '../../../src/ui/scenario-context';
import { PrintScreen } from '../../../src/views/classroom/print/print-screen';
import { outcomePaths } from '../../../src/walk/comparison/outcome-paths';
import { tiktok } from '../../tiktok';

const scenarios = [tiktok, readScenario(riverTamble), readScenario(template)].map((scenario) => ({
  scenario,
  title: scenario.title,
}));

function show(scenario: Scenario, material: Material): HTMLElement {
  render(
    <ScenarioProvider scenario={scenario}>
      <PrintScreen material={material} tell={() => undefined} />
    </ScenarioProvider>,
  );
  return screen.getByRole('region');
}

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each(scenarios)('on paper, $title', ({ scenario }) => {
  it('has a worksheet with every interest and outcome', () => {
    const sheet = show(scenario, 'worksheet');
    for (const { name } of scenario.parties.flatMap(({ interests }) => interests)) {
      expect(within(sheet).getByRole('cell', { name })).toBeDefined();
    }
    for (const { title } of scenario.outcomes) expect(sheet.textContent).toContain(title);
  });

  it('has a row to predict in for each step of the shortest path to any outcome, and no more than fit a page', () => {
    const sheet = show(scenario, 'worksheet');
    const table = within(sheet).getByRole('columnheader', { name: 'Step' }).closest('table');
    const rows = (table?.rows.length ?? 0) - 1;
    for (const { moves } of outcomePaths(scenario)) expect(rows).toBeGreaterThan(moves.length);
    expect(rows).toBeGreaterThanOrEqual(10);
    expect(rows).toBeLessThanOrEqual(20);
  });

  it('has a guide whose list of what the talks turn on keeps each entry as it is named', () => {
    const guide = show(scenario, 'guide');
    const entries = scenario.facts.map(({ name }) => name).join('; ');
    expect(guide.textContent).toContain(`What the talks turn on: ${entries}.`);
  });

  it('has a guide with both plans and every question of the scenario', () => {
    const guide = show(scenario, 'guide');
    expect(within(guide).getAllByRole('table')).toHaveLength(2);
    for (const { discuss } of [...scenario.situations, ...scenario.outcomes]) {
      for (const { text } of discuss) expect(guide.textContent).toContain(text);
    }
  });

  it('has a card for each party, with all that it fears and can do, and no fear of another', () => {
    const sheet = show(scenario, 'cards');
    for (const { id, name } of scenario.parties) {
      const card = within(sheet).getByRole('heading', {
        level: 2,
        name: new RegExp(`^${name}`),
      }).parentElement;
      const text = card?.textContent ?? '';
      const { fears, powers } = roleCard(scenario, id);
      for (const fear of fears) expect(text).toContain(fear.text);
      for (const move of powers.flatMap(({ moves }) => moves)) expect(text).toContain(move.label);
      for (const other of scenario.parties.filter((party) => party.id !== id)) {
        expect(text).not.toContain(other.about);
        for (const fear of roleCard(scenario, other.id).fears) expect(text).not.toContain(fear.text);
      }
    }
  });
});
