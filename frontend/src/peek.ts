import { focusVisibly } from "./focus";

const CHOSEN = "#aliases [data-peek]:has(input:checked)";
const ASKED = "#likely-found [data-peek]";

/** The line below the note says who is asked about or chosen, where panel and card are out of sight, and leads there. */
export function watchPeek(): void {
    document.addEventListener("change", (event) => {
        if (event.target instanceof Element && event.target.getAttribute("name") === "frequentUser") {
            showPeek();
        }
    });
    document.addEventListener("click", (event) => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-peek-place] a, .peek-back a") : null;
        const target = link && document.querySelector<HTMLElement>(link.hash);
        if (target) {
            event.preventDefault();
            target.scrollIntoView({ block: "start" });
            focusVisibly(target);
        }
    });
}

/** Changes words only where they are different, so that nothing is read aloud or drawn twice. */
export function showPeek(): void {
    const place = document.querySelector<HTMLElement>("[data-peek-place]");
    const link = place?.querySelector("a");
    const [what, go] = link?.children ?? [];
    if (!place || !link || !what || !go) {
        return;
    }
    const chosen = document.querySelector<HTMLElement>(CHOSEN);
    const source = chosen ?? document.querySelector<HTMLElement>(ASKED) ?? link;
    place.classList.toggle("peek-chosen", source === chosen);
    place.classList.toggle("peek-asked", source !== chosen && source !== link);
    link.setAttribute("href", source.dataset["peekTo"] ?? "");
    what.textContent = source.dataset["peek"] ?? "";
    go.textContent = source.dataset["peekGo"] ?? "";
}
