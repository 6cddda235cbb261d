import type { Added } from '../../persistence/add-sessions';

/** What became of a file, in sentences. */
export function describeAdded(file: string, { added, same, renamed, scenarios }: Added): string[] {
  const hasScenarios = scenarios && scenarios.added + scenarios.same > 0;
  return [
    `From “${file}”: ${added} added, ${same} here already.`,
    ...renamed.map(({ from, to }) => `“${from}” is now “${to}”, since the name was taken.`),
    ...(hasScenarios ? [`Scenarios: ${scenarios.added} added, ${scenarios.same} here already.`] : []),
    ...(scenarios?.renamed ?? []).map(
      ({ from, to }) =>
        `The scenario “${from}” and its walks are now under “${to}”, since another has that id.`,
    ),
  ];
}
