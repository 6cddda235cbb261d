import { type ReactNode, useState } from 'react';
import { wishesReport } from '#messages/wishes-report';
import { hasNotes, type Report, withoutNotes } from '../../report/report';
import { ClassSection } from './class-section';
import { type DrawMap, ReportActions } from './report-actions';
import { ReportHead } from './report-head';
import { ReportOrders } from './report-orders';
import { ReportParties } from './report-parties';
import { ReportPlace } from './report-place';
import { ReportSources } from './report-sources';
import { ReportSteps } from './report-steps';
import styles from './report-view.module.css';

interface ReportViewProps {
  readonly report: Report;
  /** The map with the walk lit. */
  readonly map: ReactNode;
  /** What came after the scenario's date, where that is told. */
  readonly afterwards?: ReactNode;
  /** What each wants and what to watch for, where that is wanted. */
  readonly wishes?: ReactNode;
  /** Absent while there is no map to draw. */
  readonly drawMap: DrawMap | undefined;
}

/** The walk as a page made to be printed or handed out as a file. */
export function ReportView({ report: whole, map, afterwards, wishes, drawMap }: ReportViewProps) {
  const [withNotes, setWithNotes] = useState(false);
  const [withAfterwards, setWithAfterwards] = useState(false);
  const [withWishes, setWithWishes] = useState(false);
  const report = withNotes ? whole : withoutNotes(whole);
  const { assumptions, class: taught } = report;
  return (
    <div className={styles.view}>
      <ReportActions report={report} drawMap={drawMap}>
        {hasNotes(whole) && (
          <label>
            <input
              type="checkbox"
              checked={withNotes}
              onChange={(event) => setWithNotes(event.target.checked)}
            />{' '}
            With your notes
          </label>
        )}
        {wishes && (
          <label>
            <input
              type="checkbox"
              checked={withWishes}
              onChange={(event) => setWithWishes(event.target.checked)}
            />{' '}
            {wishesReport.include}
          </label>
        )}
        {afterwards && (
          <label>
            <input
              type="checkbox"
              checked={withAfterwards}
              onChange={(event) => setWithAfterwards(event.target.checked)}
            />{' '}
            With what happened
          </label>
        )}
      </ReportActions>
      <article className={styles.report}>
        <ReportHead report={report} />
        <ReportPlace report={report} />
        <section className={styles.map} aria-label="On the map">
          {map}
        </section>
        <ReportSteps report={report} />
        <ReportParties report={report} />
        {assumptions.length > 0 && (
          <section aria-labelledby="report-assumptions">
            <h2 id="report-assumptions">Assumptions set</h2>
            <ul className={styles.list}>
              {assumptions.map(({ question, answer, text, mark }) => (
                <li key={question}>
                  {question} <b>{answer}.</b> {text} <sup>{mark}</sup>
                </li>
              ))}
            </ul>
          </section>
        )}
        <ReportOrders orders={report.orders} />
        {withWishes && wishes}
        {taught && <ClassSection taught={taught} />}
        {withAfterwards && afterwards}
        <ReportSources sources={report.sources} />
      </article>
    </div>
  );
}
