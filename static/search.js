// The search box. In the top bar what is found drops down, on its own page it stands in the page.
// htmx asks; here the list opens, closes and is walked through.
"use strict";

(() => {
  const LEAST = 3;
  const form = document.querySelector("#search");
  const text = document.querySelector("#search-text");
  const found = document.querySelector("#search-found");
  const count = document.querySelector("#search-count");
  if (!form) return;

  const drops = form.contains(found);
  const show = (shown) => drops && (found.hidden = !shown);
  const failed = () => (count.textContent = count.dataset.failed);

  function empty() {
    found.replaceChildren();
    count.textContent = "";
    show(false);
  }

  text.addEventListener("htmx:configRequest", (event) => {
    if ([...text.value.trim()].length >= LEAST) return;
    event.preventDefault();
    empty();
  });
  text.addEventListener("htmx:sendError", failed);
  found.addEventListener("htmx:beforeSwap", (event) => {
    // Whoever is no longer signed in was led to another page.
    const { xhr, pathInfo } = event.detail;
    const isOurs = xhr.status === 200 && new URL(xhr.responseURL).pathname === pathInfo.requestPath;
    event.detail.shouldSwap = isOurs;
    if (!isOurs) failed();
  });
  found.addEventListener("htmx:afterSwap", () => show(true));

  document.addEventListener("keydown", (event) => {
    const stops = [text, ...found.querySelectorAll("a, button")];
    const here = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && drops && !found.hidden) {
      if (here > 0) text.focus();
      show(false);
    } else if (step && here >= 0 && !found.hidden && stops[here + step]) {
      event.preventDefault();
      stops[here + step].focus();
    }
  });
  form.addEventListener("focusin", () => show(found.children.length > 0));
  const leave = (event) => event.target && !form.contains(event.relatedTarget ?? event.target) && show(false);
  form.addEventListener("focusout", leave);
  document.addEventListener("click", leave);

  // What was sent stays out of the history: coming back asks for the page without it.
  if (found.matches("[data-posted]")) history.replaceState(null, "", location.pathname);
})();
