// What script adds to every page. Nothing here is needed to read, search, compare or cite.
import "./keys.js";
import "./copy.js";
import "./keep.js";
