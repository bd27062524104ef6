// Bring every part that is marked data-live up to date, and leave a playing video alone.
async function refresh() {
  try {
    const reply = await fetch(location.href, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await reply.text(), "text/html");
    const names = (page) => [...page.querySelectorAll("[data-live]")].map((part) => part.dataset.live).join();
    if (names(fresh) !== names(document)) {
      document.querySelector("main").replaceWith(fresh.querySelector("main"));
    } else {
      for (const part of fresh.querySelectorAll("[data-live]")) {
        const shown = document.querySelector(`[data-live="${part.dataset.live}"]`);
        if (shown.innerHTML !== part.innerHTML) shown.innerHTML = part.innerHTML;
      }
    }
  } catch (error) {
    console.debug("the site does not answer", error);
  }
  setTimeout(refresh, 1500);
}
setTimeout(refresh, 1500);
