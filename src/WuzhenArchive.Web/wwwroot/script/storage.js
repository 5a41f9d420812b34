// What this browser keeps for the reader. Some browsers let pages keep nothing: then reading gives null and writing gives false.
const prefix = "wuzhen-archive.";

export function read(name) {
  try {
    return JSON.parse(localStorage.getItem(prefix + name));
  } catch {
    return null;
  }
}

export function write(name, value) {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another window has written what is kept under this name, or this page comes back from the browser's memory. */
export function onChange(name, callback) {
  addEventListener("storage", event => { if (event.key === prefix + name || event.key === null) callback(); });
  addEventListener("pageshow", event => { if (event.persisted) callback(); });
}
