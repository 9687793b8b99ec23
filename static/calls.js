// Tries calls of the partner API on the page that describes them. The key stays in its field and
// goes with no call but these; no cookie does. It is gone with the page.
"use strict";

(() => {
  const words = document.querySelector("#calls")?.dataset;
  const key = document.querySelector("#key");
  if (!words) return;
  const TOLD = ["content-type", "etag", "ratelimit", "retry-after"];

  function read(form) {
    const query = new URLSearchParams();
    const call = { method: form.dataset.call, path: form.dataset.path, headers: {}, body: undefined };
    for (const { dataset, value } of form.querySelectorAll("[data-place]")) {
      if (!value.trim()) continue;
      if (dataset.place === "path") call.path = call.path.replace(`{${dataset.name}}`, encodeURIComponent(value.trim()));
      if (dataset.place === "query") query.set(dataset.name, value.trim());
      if (dataset.place === "header") call.headers[dataset.name] = value.trim();
      if (dataset.place === "body") call.body = JSON.stringify(JSON.parse(value));
    }
    if (call.body) call.headers["Content-Type"] = "application/json";
    if (query.size) call.path += `?${query}`;
    return call;
  }

  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

  function asCurl({ method, path, headers, body }) {
    const heads = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
    const said = ["curl", "-X", method, '-H "Authorization: Api-Key $KEY"', ...heads];
    return [...said, ...(body ? ["-d", quoted(body)] : []), quoted(location.origin + path)].join(" ");
  }

  function part(tag, text) {
    const made = Object.assign(document.createElement(tag), { textContent: text });
    // What is wider than the page can be moved by keys.
    if (tag === "pre") made.tabIndex = 0;
    return made;
  }

  function pretty(text) {
    try {
      return JSON.stringify(JSON.parse(text), null, 1);
    } catch {
      return text;
    }
  }

  async function ask({ method, path, headers, body }) {
    const answer = await fetch(path, {
      method, body, credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer",
      headers: { ...headers, Authorization: `Api-Key ${key.value.trim()}` },
    });
    const heads = TOLD.filter((name) => answer.headers.has(name)).map((name) => `${name}: ${answer.headers.get(name)}`);
    const isText = /json|text/.test(answer.headers.get("content-type"));
    const said = isText ? pretty(await answer.text()) : `(${(await answer.blob()).size} B)`;
    return [`${answer.status} ${answer.statusText}`, ...heads, "", said].join("\n");
  }

  async function sent(form, shown) {
    let call;
    try {
      call = read(form);
    } catch (error) {
      return shown.replaceChildren(part("p", `${words.noJson} ${error.message}`));
    }
    if (!key.value.trim()) return shown.replaceChildren(part("p", words.noKey));
    try {
      shown.replaceChildren(part("pre", await ask(call)), part("p", words.sent), part("pre", asCurl(call)));
    } catch {
      shown.replaceChildren(part("p", words.failed));
    }
  }

  for (const form of document.querySelectorAll("[data-call]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      sent(form, form.querySelector("[data-answer]"));
    });
  }
  addEventListener("pagehide", () => (key.value = ""));
})();
