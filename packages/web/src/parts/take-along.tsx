// Buttons that take what is shown along, what a link of it would hold, and what came of the press. They need a script.

type TakeAlongProps = {
  readonly buttons: readonly { readonly name: string; readonly press: () => void }[];
  /** What goes along in the link. */
  readonly linkHolds: string;
  readonly said: string;
};

export function TakeAlong({ buttons, linkHolds, said }: TakeAlongProps) {
  return (
    <div className="needs-script share">
      <div className="actions">
        {buttons.map(({ name, press }) => (
          <button type="button" className="button second" key={name} onClick={press}>
            {name}
          </button>
        ))}
      </div>
      <p className="small quiet">{linkHolds}</p>
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
}
