import { endsOf } from '../analysis/preferences/ends';
import type { Wishes } from '../analysis/preferences/preference';
import { readRanking } from '../analysis/preferences/ranking-text';
import type { PartyId, Scenario } from '../scenario/types';
import { NoScenario } from './read-scenario';

/**
 * The rankings that a command is called with, each as `PARTY=a>b=c>d`.
 * @throws {NoScenario} where one is wrong: what it is, with a mark below where it is
 */
export function readRanks(scenario: Scenario, ranks: readonly string[]): Partial<Record<PartyId, Wishes>> {
  const wishes: Partial<Record<PartyId, Wishes>> = {};
  for (const rank of ranks) {
    const [id = '', text] = [rank.slice(0, rank.indexOf('=')), rank.slice(rank.indexOf('=') + 1)];
    const party = scenario.parties.find((each) => each.id === id);
    if (!party) {
      const parties = scenario.parties.map((each) => each.id).join(', ');
      throw new NoScenario(`--rank ${rank}\n  There is no party “${id}”; there are ${parties}.\n`, true);
    }
    const read = readRanking(text, endsOf(scenario));
    if ('faults' in read) {
      const before = `--rank ${id}=`.length;
      const told = read.faults.map(
        ({ at, length, message }) =>
          `${' '.repeat(before + at)}${'^'.repeat(Math.max(1, length))}\n  ${message}\n`,
      );
      throw new NoScenario(`--rank ${rank}\n${told.join('')}`, true);
    }
    wishes[party.id] = { own: read.ranking };
  }
  return wishes;
}
