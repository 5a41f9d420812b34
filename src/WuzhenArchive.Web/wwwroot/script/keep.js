// The buttons that keep something in the notebook, and the number kept, beside the notebook's link.
import { drop, entries, has, keep, onNotebookChange } from "./notebook.js";
import { say } from "./status.js";

const keepsNothing = "This browser does not let pages keep anything.";

show();
onNotebookChange(show);
document.addEventListener("click", event => {
  const button = event.target.closest("button.keep");
  if (button) toggle(button);
});

/** Keeps what the focus is on, or the nearest thing in the same row, hit or sentence, behind it before what is before it; on a page of one thing, that. */
export function keepFocused() {
  const here = document.activeElement;
  const around = here.closest(".row, .hit, .said");
  const buttons = [...around?.querySelectorAll("button.keep") ?? document.querySelectorAll("main > .mast button.keep, main > p > button.keep")];
  const button = buttons.find(b => b === here || here.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) ?? buttons.at(-1);
  if (button) toggle(button);
  else say("There is nothing here to keep.");
}

/** Also called by the page of the notebook when it has changed something. */
export function show() {
  const kept = new Set(entries().map(e => e.address));
  document.getElementById("kept-count").textContent = kept.size === 0 ? "" : kept.size;
  for (const button of document.querySelectorAll("button.keep"))
    button.setAttribute("aria-pressed", kept.has(JSON.parse(button.value).address));
}

function toggle(button) {
  const entry = JSON.parse(button.value);
  const isKept = has(entry.address);
  if (!(isKept ? drop(entry.address) : keep(entry))) return say(keepsNothing);
  show();
  say(isKept ? "Taken out of the notebook." : `Kept in the notebook: ${entry.words}`);
}
