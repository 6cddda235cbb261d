import type { StageState } from '../../src/presentation/audience-sync/channel-messages';
import { screensOf } from '../../src/presentation/screens';
import { openMoves } from '../../src/scenario/states';
import type { MoveId, Scenario } from '../../src/scenario/types';
import { writeAddress } from '../../src/url/address';
import { newWalk, type Station, startStep, stationAfter, stationsTo } from '../../src/walk/walk';

/**
 * Every screen that a presentation of a scenario can show, each once: met on the first way found to every state,
 * over every move there.
 */
export function everyScreen(scenario: Scenario): StageState[] {
  const [start] = stationsTo(scenario, newWalk());
  const found = new Map<string, StageState>();
  const met = new Set<string>();
  const ways: { station: Station; moves: readonly MoveId[] }[] = [{ station: start as Station, moves: [] }];
  for (const { station, moves } of ways) {
    const place = writeAddress(scenario, { view: 'explore', moves, assumptions: {} });
    for (const [screen, shown] of screensOf(scenario, station, {}).entries()) {
      const words = JSON.stringify(shown);
      if (!found.has(words)) found.set(words, { place, screen, cover: 'none' });
    }
    const state = JSON.stringify(station.state);
    if (met.has(state)) continue;
    met.add(state);
    for (const move of openMoves(scenario, station.state)) {
      ways.push({ station: stationAfter(scenario, station, move, startStep), moves: [...moves, move.id] });
    }
  }
  return [...found.values()];
}
