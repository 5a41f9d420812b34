// The page of the notebook: what is kept, with notes, to be ordered, taken out, exported and taken in again.
import { show as showCount } from "./keep.js";
import { annotate, drop, entries, onNotebookChange, replaceAll, takeIn } from "./notebook.js";
import { formats } from "./notebook-formats.js";
import { say } from "./status.js";

const list = document.getElementById("kept");
const order = document.getElementById("kept-order");
const putBack = document.getElementById("put-back");
const door = new URL(document.querySelector(".head .name").href).pathname;
const unwritten = "This browser does not keep the change.";

// Entries without a year or a speaker come last.
const orders = {
  kept: () => 0,
  year: (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0,
  speaker: (a, b) => (a.who === undefined) - (b.who === undefined) || (a.who ?? "").localeCompare(b.who ?? ""),
};

let before = null;

show();
onNotebookChange(() => { before = null; show(); });
order.addEventListener("change", show);
putBack.addEventListener("click", () => change(replaceAll(before), null));
for (const button of document.querySelectorAll("[data-export]")) button.addEventListener("click", () => download(button.dataset.export));
document.getElementById("take-in").addEventListener("change", event => takeFile(event.target));

function shown() {
  return entries().sort(orders[order.value]);
}

function show() {
  const kept = shown();
  list.replaceChildren(...kept.map(rowOf));
  document.getElementById("kept-none").hidden = kept.length > 0;
  document.getElementById("kept-some").hidden = kept.length === 0;
  document.getElementById("kept-total").textContent = kept.length === 1 ? "1 entry" : `${kept.length} entries`;
  putBack.hidden = before === null;
  showCount();
}

function rowOf(entry) {
  const row = document.getElementById("kept-entry").content.cloneNode(true).firstElementChild;
  const words = document.createElement(entry.isSpeech === true ? "blockquote" : "p");
  words.textContent = entry.words;
  row.querySelector(".kept-words").append(words);
  row.querySelector(".kept-who").textContent = entry.who ?? "";
  Object.assign(row.querySelector(".kept-how"), { href: entry.address, textContent: entry.how ?? "" });
  row.querySelector(".kept-cue").textContent = entry.cue ?? "";
  row.querySelector(".kept-year").textContent = entry.setting ?? entry.year ?? "";
  Object.assign(row.querySelector(".kept-place"), { href: entry.place ?? entry.address, textContent: placeOf(entry) });
  const cite = row.querySelector(".kept-cite");
  if (entry.address.includes("#")) cite.remove();
  else cite.href = `${entry.address}#cite`;
  const note = row.querySelector("textarea");
  note.value = entry.note ?? "";
  note.addEventListener("input", () => noteDown(entry.address, note.value));
  row.querySelector(".kept-drop").addEventListener("click", () => { const all = entries(); change(drop(entry.address), all); });
  return row;
}

// Undoing a change must not undo a note that was written after it.
function noteDown(address, note) {
  if (!annotate(address, note)) return say(unwritten);
  before = before?.map(e => e.address === address ? { ...e, note } : e) ?? null;
}

function placeOf(entry) {
  return [entry.title, entry.paragraph === undefined ? null : `¶\u00a0${entry.paragraph}`].filter(Boolean).join(", ");
}

// What was there before a change can be put back until the page is left.
function change(isWritten, all) {
  if (!isWritten) {
    say(unwritten);
    return false;
  }
  before = all;
  show();
  (all === null ? list : putBack).focus();
  say(all === null ? "Put back." : "Taken out.");
  return true;
}

function download(name) {
  const format = formats[name];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([format.write(shown(), address => new URL(address, location.href).href)], { type: format.type }));
  link.download = `wuzhen-notebook.${name}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function takeFile(input) {
  const [file] = input.files;
  if (file === undefined) return;
  const others = formats.json.read(await file.text(), door);
  input.value = "";
  if (others.length === 0) return say(`${file.name} is no exported notebook: it has no entry of this archive.`);
  const all = entries();
  if (change(takeIn(others), all)) say(`${entries().length - all.length} of ${others.length} entries are new.`);
}
