/** What the form of every kind of fact takes. */
export interface FormProps<Was> {
  /** The fact that is corrected, as it was read; null for a new one. */
  was: Was | null;
  /** The revision that is looked at, null while it is not known. */
  seen: string | null;
  onClose: () => void;
}
