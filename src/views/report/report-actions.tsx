import { type ReactNode, useState } from 'react';
import { machineConfig } from '../../machine/machine-config';
import type { Report } from '../../report/report';
import { reportCsv } from '../../report/report-csv';
import { reportJson } from '../../report/report-json';
import { reportMarkdown } from '../../report/report-markdown';
import type { Scenario } from '../../scenario/types';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { useScenario } from '../../ui/scenario-context';
import styles from './report-actions.module.css';

export type MapFileKind = 'SVG' | 'PNG';
/** Draws the whole map, the walk lit, as a file. */
export type DrawMap = (kind: MapFileKind) => Promise<Blob>;

interface ReportActionsProps {
  readonly report: Report;
  readonly drawMap: DrawMap | undefined;
  /** What the report is made with. */
  readonly children: ReactNode;
}

/** Prints the report, or saves it, the machine or the map as a file. */
export function ReportActions({ report, drawMap, children }: ReportActionsProps) {
  const scenario = useScenario();
  const [told, setTold] = useState('');
  const save = async (ending: string, make: () => Blob | Promise<Blob>) => {
    const name = `${scenario.id}-${ending}`;
    setTold(`Making ${name}…`);
    try {
      download(await make(), name);
      setTold(`Saved ${name}.`);
    } catch (error) {
      setTold(`${name} could not be made: ${error instanceof Error ? error.message : String(error)}.`);
    }
  };
  const files = [
    ['Markdown', 'report.md', () => text(reportMarkdown(report), 'text/markdown')],
    ['JSON', 'report.json', () => text(reportJson(report), 'application/json')],
    ['CSV of the standings', 'report.csv', () => text(reportCsv(report), 'text/csv')],
    ['Machine as XState JSON', 'machine.json', () => text(machineJson(scenario), 'application/json')],
  ] as const;
  return (
    <section className={`${styles.actions} screen-only`} aria-label="Hand out">
      <Button look="primary" onClick={() => print()}>
        Print
      </Button>
      {files.map(([name, ending, make]) => (
        <Button key={ending} onClick={() => save(ending, make)}>
          {name}
        </Button>
      ))}
      {(['SVG', 'PNG'] as const).map((kind) => (
        <Button
          key={kind}
          disabled={!drawMap}
          onClick={() => drawMap && save(`map.${kind.toLowerCase()}`, () => drawMap(kind))}
        >
          Map as {kind}
        </Button>
      ))}
      {children}
      <p role="status">{told}</p>
    </section>
  );
}

function machineJson(scenario: Scenario): string {
  return `${JSON.stringify(machineConfig(scenario), null, 2)}\n`;
}

function text(content: string, type: string): Blob {
  return new Blob([content], { type });
}
