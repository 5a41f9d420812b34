// Single keys for reading. They are off in fields and with Ctrl, Alt or the like, and can be switched off for good.
import { keepFocused } from "./keep.js";
import { say } from "./status.js";
import { read, write } from "./storage.js";

// What a reader steps through, by the link that leads on from it: paragraphs, hits, entries, sentences, rows.
const steps = ".row > .n, .hit a[href*='/articles/'], .lines td a, .entries > li > a:first-child, .said .where a, .facts th[scope=row] > a";

const actions = {
  "/": () => focusOn(document.querySelector("main input[type=search]") ?? document.querySelector("input[type=search]")),
  j: () => step(1),
  k: () => step(-1),
  "[": () => follow("prev", "Nothing comes before this page."),
  "]": () => follow("next", "Nothing comes after this page."),
  c: () => focusOn(document.querySelector("#cite > h2") ?? said("There is no citation on this page.")),
  n: keepFocused,
  "?": () => dialog.showModal(),
};

const dialog = document.getElementById("keys");
const areOn = dialog.querySelector("input");

areOn.checked = read("keys") !== "off";
areOn.addEventListener("change", () => write("keys", areOn.checked ? "on" : "off"));
document.getElementById("show-keys").addEventListener("click", () => dialog.showModal());
document.addEventListener("keydown", event => {
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : null;
  if (action === null || !areOn.checked || isTakenElsewhere(event)) return;
  event.preventDefault();
  action();
});

function isTakenElsewhere(event) {
  return event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || dialog.open
    || event.target.closest("input, textarea, select, [contenteditable]") !== null;
}

function focusOn(element) {
  element?.focus();
  element?.select?.();
}

function follow(relation, none) {
  (document.querySelector(`main a[rel~=${relation}]`) ?? said(none))?.click();
}

function said(text) {
  say(text);
  return null;
}

function step(by) {
  const shown = [...document.querySelectorAll(steps)].filter(s => s.checkVisibility());
  (shown[nextFrom(shown, by)] ?? said("There is nothing to step to."))?.focus();
}

// From where the reader is: the step that has the focus, as long as it is in sight; else what is in sight.
function nextFrom(shown, by) {
  const here = document.activeElement;
  if (here !== document.body && isInSight(here)) {
    const at = shown.indexOf(here);
    if (at >= 0) return Math.min(Math.max(at + by, 0), shown.length - 1);
    const behind = shown.findIndex(s => here.compareDocumentPosition(s) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (here.id !== "main") return by > 0 ? behind : (behind < 0 ? shown.length : behind) - 1;
  }
  return by > 0 ? shown.findIndex(s => s.getBoundingClientRect().top >= 0) : shown.findLastIndex(s => s.getBoundingClientRect().bottom <= innerHeight);
}

function isInSight(element) {
  const box = element.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
}
