// Ends a page that nobody looks at: asks two minutes before the session is over, then takes
// everything off the screen and goes to sign in. Another tab may have gone on meanwhile, so the
// server is asked first.
(() => {
  "use strict";

  const dialog = document.querySelector("dialog[data-idle]");
  if (!dialog) return;
  const WARN = 120;
  let endsAt = Date.now() + 1000 * Number(dialog.dataset.idle);
  let asking = false;

  const left = () => (endsAt - Date.now()) / 1000;

  async function ask(options) {
    const answer = await fetch(dialog.dataset.idleCheck, {
      redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(3000), ...options,
    });
    const seconds = answer.ok ? (await answer.json()).seconds : 0;
    endsAt = Date.now() + 1000 * seconds;
    if (left() > WARN && dialog.open) dialog.close();
  }

  function leave() {
    document.body.replaceChildren();
    const here = encodeURIComponent(location.pathname + location.search);
    location.replace(`${dialog.dataset.signIn}?next=${here}`);
  }

  // Nothing is shown while the server is asked whether the session is still there.
  async function askUnseen() {
    document.documentElement.hidden = true;
    await ask().catch(() => null);
    if (left() <= 0) leave();
    else document.documentElement.hidden = false;
  }

  async function look() {
    if (asking || left() > WARN) return;
    asking = true;
    if (left() <= 0) await askUnseen();
    else if (!dialog.open) {
      await ask().catch(() => null);
      if (left() <= WARN) dialog.showModal();
    }
    asking = false;
  }

  async function stay(event) {
    event.preventDefault();
    const form = dialog.querySelector("form");
    await ask({ method: "POST", body: new FormData(form) }).catch(() => null);
    if (left() <= 0) leave();
  }

  dialog.querySelector("form").addEventListener("submit", stay);
  dialog.addEventListener("cancel", stay);
  setInterval(look, 1000);
  // Back, after signing out elsewhere or by quick exit.
  addEventListener("pageshow", (event) => event.persisted && askUnseen());
})();
