// The forms in which a notebook leaves the browser. Only the speaker's own words are set as a quotation.
import { isEntry } from "./notebook.js";

/** Each writes entries as text, given what makes an address whole; JSON is read again too. */
export const formats = {
  md: { type: "text/markdown", write: markdown },
  csv: { type: "text/csv", write: csv },
  json: { type: "application/json", write: json, read: readJson },
};

const columns = ["words", "how", "who", "cue", "title", "paragraph", "year", "setting", "address", "place", "note", "kept"];

function markdown(entries, whole) {
  return `# Notebook\n\n${entries.map(e => markdownOf(e, whole)).join("\n\n---\n\n")}\n`;
}

function markdownOf(entry, whole) {
  const words = plain(entry.words);
  const whose = [entry.who, entry.how].filter(Boolean).map(plain).join(", ") + (entry.cue ? ` (*${plain(entry.cue)}*)` : "");
  const place = [entry.setting ?? entry.year, entry.title && plain(entry.title), entry.paragraph && `¶ ${entry.paragraph}`].filter(Boolean).join(", ");
  return [
    entry.isSpeech === true ? `> ${words}` : words,
    `${whose}. [${place}](<${whole(entry.address)}>)`,
    ...entry.note ? [`Note: ${entry.note.trim()}`] : [],
  ].join("\n\n");
}

// Everything that Markdown could take for a sign of its own.
function plain(text) {
  return String(text).replace(/\s+/gu, " ").replace(/[\\`*_[\]<>#|~&]/gu, "\\$&").replace(/^(\d+)([.)])/u, "$1\\$2").replace(/^[-+=]/u, "\\$&");
}

function csv(entries, whole) {
  const rows = entries.map(e => columns.map(c => c === "address" || c === "place" ? e[c] && whole(e[c]) : e[c]));
  return [columns, ...rows].map(row => `${row.map(cell).join(",")}\r\n`).join("");
}

// As RFC 4180 writes it; a cell that a spreadsheet would take for a formula begins with an apostrophe.
function cell(value) {
  const text = String(value ?? "");
  const safe = /^[ \n\u00a0]*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function json(entries, whole) {
  return `${JSON.stringify(entries.map(e => ({ ...e, address: whole(e.address), place: e.place && whole(e.place) })), null, 2)}\n`;
}

/** The entries as they are kept, with addresses below this archive's door, wherever they were exported; of another text than a notebook, none. */
function readJson(text, door) {
  try {
    const read = [JSON.parse(text)].flat().map(e => ({ ...plainFields(e ?? {}), address: within(e?.address, door), place: within(e?.place, door) })).filter(isEntry);
    return [...new Map(read.map(e => [e.address, e])).values()];
  } catch {
    return [];
  }
}

function plainFields(entry) {
  return Object.fromEntries(Object.entries(entry).filter(([name, value]) =>
    name === "isSpeech" ? typeof value === "boolean" : ["paragraph", "year"].includes(name) ? typeof value === "number" : columns.includes(name) && typeof value === "string"));
}

function within(address, door) {
  if (typeof address !== "string" || !URL.canParse(address)) return undefined;
  const { pathname, hash } = new URL(address);
  const page = pathname.match(/(?:statements|passages|articles)\/[^/]+$/u);
  return page === null ? undefined : door + page[0] + hash;
}
