// Runs before the page is drawn, so that a chosen theme never flashes. Without a choice, styles alone follow the system.
(() => {
  const name = "wuzhen-archive.theme";
  const root = document.documentElement;
  root.dataset.scripted = "";
  show(read());

  document.addEventListener("DOMContentLoaded", () => {
    const control = document.getElementById("theme");
    control.elements[`theme-${read() ?? "system"}`].checked = true;
    control.addEventListener("change", event => choose(event.target.value));
  });

  function choose(theme) {
    show(theme);
    // The choice holds for this page even where the browser keeps nothing.
    try {
      if (theme === "system") localStorage.removeItem(name);
      else localStorage.setItem(name, theme);
    } catch { }
  }

  function read() {
    try {
      const theme = localStorage.getItem(name);
      return theme === "light" || theme === "dark" ? theme : null;
    } catch {
      return null;
    }
  }

  function show(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  }
})();
