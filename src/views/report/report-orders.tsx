import { reportOrders } from '#messages/report-orders';
import type { ReportOrder } from '../../report/report-orders';
import styles from './report-view.module.css';

/** What the person says that parties want, where they said it. */
export function ReportOrders({ orders }: { orders: readonly ReportOrder[] }) {
  if (orders.length === 0) return null;
  return (
    <section aria-labelledby="report-orders">
      <h2 id="report-orders">{reportOrders.heading}</h2>
      <p>{reportOrders.ownOrder}</p>
      <ul className={styles.list}>
        {orders.map(({ party, order }) => (
          <li key={party}>
            <b>{party}:</b> {order}
          </li>
        ))}
      </ul>
    </section>
  );
}
