// Passkeys: hands the server's options to the browser and the browser's answer to the form.
(() => {
  "use strict";

  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const words = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  const listed = (credentials = []) => credentials.map((one) => ({ ...one, id: bytes(one.id) }));

  const creation = (told) => ({
    ...told,
    challenge: bytes(told.challenge),
    user: { ...told.user, id: bytes(told.user.id) },
    excludeCredentials: listed(told.excludeCredentials),
  });
  const request = (told) => ({
    ...told,
    challenge: bytes(told.challenge),
    allowCredentials: listed(told.allowCredentials),
  });

  const answer = (credential) => {
    const response = {};
    const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature"];
    for (const part of [...parts, "userHandle"]) {
      if (credential.response[part]) response[part] = words(credential.response[part]);
    }
    return JSON.stringify({
      id: credential.id,
      rawId: words(credential.rawId),
      type: credential.type,
      response,
      clientExtensionResults: credential.getClientExtensionResults(),
    });
  };

  const ask = (kind, told) =>
    kind === "create"
      ? navigator.credentials.create({ publicKey: creation(told.publicKey) })
      : navigator.credentials.get({ publicKey: request(told.publicKey) });

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const button = form.querySelector("[data-passkey-ask]");
    if (!window.PublicKeyCredential) {
      button.hidden = true;
      form.querySelector("[data-passkey-missing]").hidden = false;
      continue;
    }
    button.addEventListener("click", async () => {
      const trouble = form.querySelector("[data-passkey-trouble]");
      trouble.hidden = true;
      try {
        const told = JSON.parse(document.getElementById("passkey-options").textContent);
        const credential = await ask(form.dataset.passkey, told);
        form.querySelector("input[name$=credential]").value = answer(credential);
        form.submit();
      } catch {
        trouble.hidden = false;
      }
    });
    // Until someone listens, a press would be lost: the page sends it disabled.
    button.disabled = false;
  }
})();
