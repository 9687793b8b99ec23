// The page of one case. A fact is corrected in its row: htmx opens the form there and brings the
// row back; Escape, or the way back, leaves it as it was.
"use strict";

(() => {
  const shown = new Map();
  const rowOf = (element) => element.closest?.("[data-fact]");
  const isOpen = (row) => Boolean(row?.querySelector("form"));

  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const row = rowOf(detail.target);
    if (!row) return;
    const { status, response } = detail.xhr;
    if (!response.includes(`id="${row.id}"`)) {
      // Whoever is no longer signed in was led to another page.
      detail.shouldSwap = false;
      location.reload();
    } else {
      // What is wrong in the form, or was changed meanwhile, is said in it.
      if (status === 409 || status === 422) detail.shouldSwap = true;
      if (!isOpen(row)) shown.set(row.id, row.cloneNode(true));
    }
  });

  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    const row = rowOf(detail.target);
    if (row) focusIn(row);
  });

  document.addEventListener("click", (event) => {
    const row = event.target.matches("[data-fact-back]") && rowOf(event.target);
    if (row && shown.has(row.id)) {
      event.preventDefault();
      event.stopPropagation();
      close(row);
    }
  }, true);

  document.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    if (event.key !== "Escape" || !isOpen(row) || !shown.has(row.id)) return;
    event.stopPropagation();
    close(row);
  }, true);

  function close(row) {
    row.replaceChildren(...shown.get(row.id).cloneNode(true).childNodes);
    htmx.process(row);
    focusIn(row);
  }

  function focusIn(row) {
    const field = "input:not([type=hidden]), select, textarea";
    (row.querySelector("[data-focus]") ?? row.querySelector(field) ?? row.querySelector("a"))?.focus();
  }
})();
