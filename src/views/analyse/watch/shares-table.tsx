import { percentsOf } from '#messages/wording';
import { useScenario } from '../../../ui/scenario-context';
import { Disclosure, Scrolling } from '../parts/section';

interface SharesTableProps {
  readonly title: string;
  readonly rowTitle: string;
  readonly rows: readonly { readonly name: string; readonly shares: readonly number[] }[];
  /** What the rest of 1 is called, where it is told. */
  readonly rest?: string;
}

/** Shares by outcome as a table that can be opened; those of a row sum to 100 as they are shown. */
export function SharesTable({ title, rowTitle, rows, rest }: SharesTableProps) {
  const { outcomes } = useScenario();
  return (
    <Disclosure summary={title}>
      <Scrolling label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{rowTitle}</th>
              {outcomes.map(({ id, short }) => (
                <th key={id} scope="col" data-number>
                  {short}
                </th>
              ))}
              {rest && (
                <th scope="col" data-number>
                  {rest}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, shares }) => {
              const left = Math.max(0, 1 - shares.reduce((sum, each) => sum + each, 0));
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {percentsOf(rest ? [...shares, left] : shares).map((share, index) => (
                    <td key={index} data-number>
                      {share}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
    </Disclosure>
  );
}
