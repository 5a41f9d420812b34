// One line at the foot of the window, read out by screen readers, that goes away by itself.
const shownFor = 6000;
const status = document.getElementById("status");
let ending;

export function say(text) {
  status.textContent = text;
  clearTimeout(ending);
  ending = setTimeout(() => { status.textContent = ""; }, shownFor);
}
