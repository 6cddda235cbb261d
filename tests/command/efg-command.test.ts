import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scenarioCommand } from '../../src/command/scenario-command';
import { figure52 } from '../efg/game-files';

function run(...args: string[]) {
  const said = { out: '', err: '' };
  const status = scenarioCommand(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { status, ...said };
}

function fileOf(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'game-')), name);
  writeFileSync(file, text);
  return file;
}

it('a scenario is written as a game, with its size and what its payoffs are', () => {
  const { status, out, err } = run('efg', 'tiktok-2022');
  expect(status).toBe(0);
  expect(out).toMatch(
    /^EFG 2 R "TikTok and Washington" \{ "TikTok" "Biden administration" "Chinese government" \}\n/,
  );
  expect(out.split('\n').filter((line) => line.startsWith('t '))).toHaveLength(34_167);
  expect(err).toMatch(/every walk from the start: 73,578 nodes\.\n.*only orders the outcomes/s);
});

it('the game of a scenario, read again, is written to the letter as it was', () => {
  const game = run('efg', 'tiktok-2022').out;
  const scenario = run('efg', fileOf('game.efg', game)).out;
  expect(run('efg', fileOf('scenario.json', scenario)).out).toBe(game);
});

it('a game is written as a scenario that has no error', () => {
  const { status, out } = run('efg', fileOf('game.efg', figure52));
  expect(status).toBe(0);
  expect(run('check', fileOf('scenario.json', out)).status).toBe(0);
});

it('what is no game, and what cannot be one, is refused with the reason', () => {
  const broken = run('efg', fileOf('broken.efg', 'EFG 2 R "" { "P" }\nq'));
  expect([broken.status, broken.out]).toEqual([1, '']);
  expect(broken.err).toMatch(/broken\.efg: Line 2: here a node, .* is expected\.\n$/);
  const round = run('efg', 'river-tamble');
  expect([round.status, round.out]).toEqual([1, '']);
  expect(round.err).toMatch(/a game file has no circles/);
});
