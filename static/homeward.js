// Every page works without this file. It adds keys, a quicker exit, kept drafts, and one submit per form.
"use strict";

const first = (selector) => document.querySelector(selector);
const focusOn = (element) => element && element.focus();

// Keys. Single letters can be turned off in the help panel (WCAG 2.1.4).
const KEYS_OFF = "keys-off";
const keysOff = () => localStorage.getItem(KEYS_OFF) !== null;
const typing = (target) => target.matches("input, textarea, select, [contenteditable]");

const shortcuts = {
  "/": () => {
    const box = first("[data-search]");
    // On a narrow page the box has a page of its own.
    if (!box?.offsetParent) return first("[data-search-page]")?.click();
    box.focus();
    box.select();
  },
  n: () => first("[data-new-case]") && location.assign(first("[data-new-case]").href),
  "?": () => {
    const help = [...document.querySelectorAll("[data-help]")].find((panel) => panel.offsetParent);
    if (!help) return;
    help.open = !help.open;
    focusOn(help.querySelector("summary"));
  },
};

// What a page itself gives a key: a link is followed, a fold opens, a form takes the cursor.
const FIELD = "input:not([type=hidden]), select, textarea";

function pressed(key) {
  const there = first(`[data-key="${CSS.escape(key)}"]`);
  if (!there) return false;
  if (there.matches("a, button")) {
    there.click();
    return true;
  }
  for (let fold = there.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  focusOn(there.querySelector(FIELD) ?? there);
  return true;
}

// Folds of the menu: one at a time, and none once somebody goes on elsewhere.
const openFolds = () => document.querySelectorAll("[data-closes][open]");

for (const event of ["click", "focusin"]) {
  document.addEventListener(event, ({ target }) => {
    for (const fold of openFolds()) if (!fold.contains(target)) fold.open = false;
  });
}

let lastEscape = -Infinity;

function onEscape(event) {
  const open = first("[data-help][open], [data-closes][open]");
  if (open) {
    open.open = false;
    focusOn(open.querySelector("summary"));
    return;
  }
  const form = first("[data-quick-exit]")?.form;
  if (form && event.timeStamp - lastEscape < 1000) quickExit(form);
  lastEscape = event.timeStamp;
}

document.addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return onEscape(event);
  if (keysOff() || typing(event.target)) return;
  const known = Object.hasOwn(shortcuts, event.key);
  if (known) shortcuts[event.key]();
  if (known || pressed(event.key)) event.preventDefault();
});

for (const box of document.querySelectorAll("[data-keys]")) {
  box.checked = !keysOff();
  box.closest("[hidden]").hidden = false;
  box.addEventListener("change", () => {
    if (box.checked) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, "");
  });
}

// Quick exit. The page goes blank at once; the neutral page takes its place in the history,
// after the session has been ended or after a second on a bad line.
async function quickExit(form) {
  if (document.documentElement.hidden) return;
  document.documentElement.hidden = true;
  const ended = fetch(form.action, { method: "POST", body: new FormData(form), keepalive: true });
  const patience = new Promise((resolve) => setTimeout(resolve, 1000));
  await Promise.race([ended, patience]).catch(() => null);
  location.replace(form.querySelector("[data-quick-exit]").dataset.exitTo);
}

// Drafts. One save at a time per form: two seconds after the last key, and when the page is left.
function keepDrafts(form) {
  const status = form.querySelector("[data-autosave-status]") ?? first("[data-autosave-status]");
  let timer = null;
  let unsaved = false;

  async function save() {
    clearTimeout(timer);
    if (!unsaved || form.dataset.sent) return;
    unsaved = false;
    const body = new FormData(form);
    for (const [name, value] of [...body]) if (value instanceof File) body.delete(name);
    try {
      const leaving = document.visibilityState === "hidden";
      const answer = await fetch(form.dataset.autosave, { method: "POST", body, keepalive: leaving });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const { saved_at: savedAt } = await answer.json();
      say((status?.dataset.kept ?? "{time}").replace("{time}", savedAt));
    } catch {
      unsaved = true;
      say(form.dataset.autosaveFailed ?? status?.dataset.failed);
      timer = setTimeout(save, 15000);
    }
  }

  // The status is a live region: the same words twice are not read out twice.
  function say(words) {
    if (status && status.textContent !== words) status.textContent = words ?? "";
  }

  form.addEventListener("input", () => {
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(save, 2000);
  });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save());
  addEventListener("online", save);
}

document.querySelectorAll("form[data-autosave]").forEach(keepDrafts);

// A whole page of a list is chosen where it stands, and taken back by a second click.
first("[data-choose-all]")?.addEventListener("click", (event) => {
  event.preventDefault();
  const boxes = [...document.querySelectorAll('.choosing :is([name="case"], [name="row"], [name$="-covered"])')];
  const chosen = boxes.some((box) => !box.checked);
  for (const box of boxes) box.checked = chosen;
});

// A tick that was taken out while an answer was on its way stays out.
document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  for (const box of detail.fragment.querySelectorAll("[name=agreed]")) {
    const shown = document.getElementById(box.id);
    if (shown) box.checked = shown.checked;
  }
});

// One submit per form. Forms that htmx has taken over are prevented by then, and left alone.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.querySelector("[data-quick-exit]")) {
    event.preventDefault();
    quickExit(form);
  } else if (form.dataset.sent) {
    event.preventDefault();
  } else {
    form.dataset.sent = "yes";
  }
});

// A page brought back by the Back button may be sent again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

focusOn(first("[data-focus]"));
