import { Button } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useMayEditNow } from './use-may-edit-now.ts';
import './edit.css';

interface Props {
  /** What stands on the button, and above the form. */
  label: string;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form in its place, for those who may put facts in. */
export function EditDisclosure({ label, children }: Props) {
  const mayEdit = useMayEditNow();
  const [isOpen, open] = useState(false);
  const button = useId();
  if (!mayEdit) return null;
  const close = () => {
    open(false);
    // Whoever closes it goes on from where he opened it.
    document.getElementById(button)?.focus();
  };
  return (
    <div className="edit-disclosure">
      <Button id={button} size="small" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {label}
      </Button>
      {isOpen && (
        <section
          className="edit-form"
          aria-label={label}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          {children(close)}
        </section>
      )}
    </div>
  );
}
