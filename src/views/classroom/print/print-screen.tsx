import type { ReactNode } from 'react';
import type { ClassroomEvent, Material } from '../../../classroom/classroom-machine';
import { Button } from '../../../ui/button';
import screen from '../screen.module.css';
import { ScreenTitle } from '../screen-title';
import { Guide } from './guide';
import styles from './print-screen.module.css';
import { RoleCards } from './role-cards';
import { Worksheet } from './worksheet';

const materials: readonly { readonly id: Material; readonly name: string; readonly about: string }[] = [
  { id: 'worksheet', name: 'Worksheet', about: 'for each student' },
  { id: 'guide', name: 'Facilitator’s guide', about: 'for you, with a 20- and a 50-minute plan' },
  { id: 'cards', name: 'Role cards', about: 'two to a page; cut them apart, and give each group its own' },
];

interface PrintScreenProps {
  readonly material: Material;
  /** What the guide has on what came after the scenario's date. */
  readonly guideAfterwards?: ReactNode;
  readonly tell: (event: ClassroomEvent) => void;
}

/** What a class is given on paper, as it will be printed. */
export function PrintScreen({ material, guideAfterwards, tell }: PrintScreenProps) {
  const shown = materials.find(({ id }) => id === material);
  return (
    <>
      <div className="screen-only">
        <ScreenTitle>To print</ScreenTitle>
        <div className={styles.choices}>
          {materials.map(({ id, name }) => (
            <Button
              key={id}
              aria-pressed={id === material}
              onClick={() => tell({ type: 'print', material: id })}
            >
              {name}
            </Button>
          ))}
        </div>
        <p>
          {shown?.name}: {shown?.about}. It fits A4 and Letter.
        </p>
        <div className={screen.actions}>
          <Button look="primary" onClick={() => print()}>
            Print
          </Button>
        </div>
      </div>
      <section className={styles.sheet} aria-label={shown?.name}>
        {material === 'worksheet' && <Worksheet />}
        {material === 'guide' && <Guide />}
        {material === 'guide' && guideAfterwards}
        {material === 'cards' && <RoleCards />}
      </section>
    </>
  );
}
