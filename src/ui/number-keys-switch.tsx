import { useState } from 'react';
import { areKeysOn, setKeysOn } from './number-keys';
import { useIsStarted } from './use-is-started';

/** Turns the single keys on and off. `label` says which they are here. */
export function NumberKeysSwitch({ label }: { label: string }) {
  const isStarted = useIsStarted();
  const [chosen, setChosen] = useState<boolean>();
  const on = chosen ?? (isStarted ? areKeysOn() : true);
  return (
    <label>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          setKeysOn(event.target.checked);
          setChosen(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
