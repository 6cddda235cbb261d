import { useState } from 'react';
import { areKeysOn, setKeysOn } from './number-keys';

/** Turns the single keys on and off. `label` says which they are here. */
export function NumberKeysSwitch({ label }: { label: string }) {
  const [on, setOn] = useState(areKeysOn);
  return (
    <label>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          setKeysOn(event.target.checked);
          setOn(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
