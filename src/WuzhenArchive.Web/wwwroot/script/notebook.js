// The reader's notebook. It lies in this browser's own storage and is never sent anywhere.
import { onChange, read, write } from "./storage.js";

const name = "notebook";

/** What is kept, in the order of keeping: what the button carried, with `note` and `kept` (an ISO date and time). */
export function entries() {
  const kept = read(name);
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

/** @returns {boolean} false where the browser keeps nothing, here and below */
export function keep(entry) {
  return has(entry.address) || write(name, [...entries(), { note: "", kept: new Date().toISOString(), ...entry }]);
}

export function drop(address) {
  return write(name, entries().filter(e => e.address !== address));
}

export function annotate(address, note) {
  return write(name, entries().map(e => e.address === address ? { ...e, note } : e));
}

export function has(address) {
  return entries().some(e => e.address === address);
}

export function replaceAll(kept) {
  return write(name, kept);
}

/** Puts entries of an exported notebook behind those that are here; of one that is here already only a note that is missing is taken. */
export function takeIn(others) {
  const here = entries();
  const told = new Map(others.map(e => [e.address, e.note]));
  const known = new Set(here.map(e => e.address));
  return write(name, [...here.map(e => e.note ? e : { ...e, note: told.get(e.address) ?? "" }), ...others.filter(e => !known.has(e.address))]);
}

/** An address of this archive and words: without them there is nothing to show and nowhere to go back to. */
export function isEntry(value) {
  return typeof value?.address === "string" && value.address.startsWith("/") && !value.address.startsWith("//") && typeof value.words === "string";
}

export function onNotebookChange(callback) {
  onChange(name, callback);
}
