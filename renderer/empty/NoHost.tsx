import './empty.css';

/** Shown where the page was opened without the key that `entente serve` prints in its address. */
export function NoHost() {
  return (
    <main className="empty">
      <div className="empty-words" role="alert">
        <h1 className="empty-title">This address is not complete</h1>
        <p className="soft">
          Open the whole address that Entente printed when it started, with what follows the # sign.
        </p>
      </div>
    </main>
  );
}
