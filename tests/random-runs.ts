/** In `npm test`; the mutation tests, which make every test many times, make fewer, and `npm run test:long` all of them. */
const usualPart = 0.1;
/** What part of its runs a random test makes. */
const part = Number(process.env.PART_OF_RUNS ?? usualPart);
const fewest = 20;

/** Whether fewer are made than usual: what computes for seconds, which mutation makes minutes, is then left out. */
export const isMutationRun = part < usualPart;

/** Whether all are made. */
export const isLongRun = part === 1;

/** So many runs of a random test, or a part of them, but then no fewer than twenty. */
export function runs(many: number): number {
  return Math.max(Math.round(many * part), Math.min(many, fewest));
}

/** All of these, or as many as `runs` says, from first to last. */
export function runsOver<One>(all: readonly One[]): One[] {
  const many = runs(all.length);
  return all.filter(
    (_, index) => Math.floor((index * many) / all.length) !== Math.floor(((index - 1) * many) / all.length),
  );
}
