import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import styles from './Combobox.module.css';

export type Choice = { key: string; label: ReactNode };
type Props = {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  choices: Choice[];
  onChoose: (at: number) => void;
  icon: ReactNode;
};

/** A text field with a list of suggestions, by the ARIA pattern: arrows move, Enter takes, Escape closes. */
export function Combobox({ label, placeholder, value, onChange, choices, onChoose, icon }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && choices.length > 0;
  const at = shown && active < choices.length ? active : -1;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (chosen: number) => {
    close();
    onChoose(chosen);
  };
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => (shown ? setActive((at + 1) % choices.length) : setOpen(true)),
    ArrowUp: () => shown && setActive(at <= 0 ? choices.length - 1 : at - 1),
    Escape: close,
    Enter: (event) => {
      if (at < 0) return close();
      event.preventDefault();
      return choose(at);
    },
  };
  return (
    <div className={styles.combobox}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <input
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        enterKeyHint="search"
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onBlur={close}
        onKeyDown={(event) => {
          // Enter that ends a pinyin composition belongs to the input method.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault();
          keys[event.key]?.(event);
        }}
      />
      {shown && (
        <div role="listbox" id={id} aria-label={label} className={styles.list}>
          {choices.map((choice, index) => (
            <div
              key={choice.key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              {choice.label}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
