import { useState } from 'react';
import { useHydrated } from '../use-hydrated';
import { areCharacterKeysOn, setCharacterKeysOn } from './character-keys';

/** Turns the single keys on and off. `label` says which they are here. */
export function CharacterKeysSwitch({ label }: { label: string }) {
  const isStarted = useHydrated();
  const [chosen, setChosen] = useState<boolean>();
  const on = chosen ?? (isStarted ? areCharacterKeysOn() : true);
  return (
    <label>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          setCharacterKeysOn(event.target.checked);
          setChosen(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
