// Work that takes a while: what is being done, how far it is, and the way out.

type ProgressProps = {
  readonly text: string;
  /** How much is done, of one; nothing yet says only that it goes on. */
  readonly share: number;
  readonly cancel: string;
  readonly onCancel?: () => void;
};

export function Progress({ text, share, cancel, onCancel }: ProgressProps) {
  return (
    <div className="notice">
      <p role="status">{text} …</p>
      <progress aria-label={text} max={1} {...(share > 0 ? { value: share } : {})} />
      {onCancel === undefined ? null : (
        <div className="actions">
          <button type="button" className="button second" onClick={onCancel}>
            {cancel}
          </button>
        </div>
      )}
    </div>
  );
}
