/** A label that is to stand beside a place, and takes some room. */
export interface Label {
  /** Where its middle would stand if it were alone. */
  readonly at: number;
  readonly size: number;
}

/**
 * Where labels stand along a line so that none overlaps the next, in the order given, each as near to its place as the
 * others allow: those that would overlap are moved together, as little as they can in sum of squares (pool adjacent
 * violators, as in isotonic regression).
 * @param labels in the order of their places
 * @returns for each where it begins; none begins before `from`
 */
export function placeLabels(labels: readonly Label[], gap: number, from = 0): number[] {
  // With what each needs to the one before taken off its place, not to overlap is not to come before.
  const offsets: number[] = [];
  for (const [index, { size }] of labels.entries()) {
    const before = labels[index - 1];
    offsets.push(before ? (offsets[index - 1] as number) + (before.size + size) / 2 + gap : 0);
  }
  const blocks: { sum: number; count: number }[] = [];
  for (const [index, { at }] of labels.entries()) {
    let block = { sum: at - (offsets[index] as number), count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const least = from + (labels[0]?.size ?? 0) / 2;
  const wishes = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(Math.max(sum / count, least)));
  return labels.map(({ size }, index) => (wishes[index] as number) + (offsets[index] as number) - size / 2);
}
