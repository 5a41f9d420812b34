// A button beside each citation that copies it, with its italics where the other program takes them.
import { say } from "./status.js";

for (const entry of document.querySelectorAll(".cite .entry")) entry.after(" ", copierOf(entry));

function copierOf(entry) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy: ${nameOf(entry)}`);
  button.addEventListener("click", () => copy(entry));
  return button;
}

// "MLA 9", or the name that stands before a mention: "In the text"; of several entries also how each begins.
function nameOf(entry) {
  const style = entry.closest("dd").previousElementSibling ?? entry.closest("dl").querySelector("dt");
  const mention = entry.parentElement.querySelector(".small");
  const isOneOfSeveral = entry.closest("dd").querySelectorAll("p:not(.mention) > .entry").length > 1 && !mention;
  return [style.textContent, mention?.textContent, isOneOfSeveral && entry.textContent.trim().slice(0, 40)].filter(Boolean).join(", ").trim();
}

async function copy(entry) {
  try {
    await navigator.clipboard.write([new ClipboardItem({
      "text/plain": new Blob([entry.textContent.trim()], { type: "text/plain" }),
      "text/html": new Blob([entry.innerHTML.trim()], { type: "text/html" }),
    })]);
    say("The citation is copied.");
  } catch {
    // Browsers give no clipboard to pages that come without encryption.
    getSelection().selectAllChildren(entry);
    say("This browser does not let a page copy: the citation is selected, to be copied with the keyboard.");
  }
}
