import { describe, expect, it } from 'vitest';
import { runCommand as run } from './run-command';

const likesTheBanLeast = 'agreement>continuedDelay>perceivedInaction>fullBan';

describe('the analyse command with rankings', () => {
  it('tells what comes where parties rank the outcomes so', () => {
    const all = 'agreement>continuedDelay>perceivedInaction>fullBan';
    const ranks = ['tiktok', 'washington', 'beijing'].flatMap((party) => ['--rank', `${party}=${all}`]);
    const { status, out } = run('analyse', 'tiktok-2022', '--json', ...ranks);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      preferences: { play: { sureness: 'exact', only: 'agreement' } },
      everyRanking: { profiles: 13_824 },
      signposts: { byOdds: expect.any(Array) },
    });
  });

  it('marks what is wrong with a ranking', () => {
    const { status, out, err } = run('analyse', 'tiktok-2022', '--json', '--rank', 'tiktok=agreement>ban');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.split('\n').slice(0, 2)).toEqual([
      '--rank tiktok=agreement>ban',
      '                        ^^^',
    ]);
    expect(err).toContain('There is no outcome “ban”');
  });

  it('names the parties where there is no such one', () => {
    const { status, err } = run('analyse', 'tiktok-2022', '--json', '--rank', `nobody=${likesTheBanLeast}`);
    expect(status).toBe(2);
    expect(err).toContain('There is no party “nobody”; there are tiktok, washington, beijing');
  });

  it.each([
    ['analyse', 'x', '--json', '--rank'],
    ['analyse', 'x', '--rank', 'a=b'],
    ['check', 'x', '--json', '--rank', 'a=b'],
  ])('is not called so: %s %s %s %s', (...words) => {
    expect(run(...words)).toMatchObject({ status: 2, err: expect.stringContaining('Usage') });
  });
});
