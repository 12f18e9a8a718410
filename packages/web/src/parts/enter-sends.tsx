// The first button of a form, for the Enter key alone: without it, Enter would press "add a row" where a list stands.

export function EnterSends() {
  return <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
