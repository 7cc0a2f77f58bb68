import htmx from "htmx.org";
import { countLetters, growWithText } from "./textarea";
import { easeChips } from "./chips";
import { fillBeside } from "./beside";
import { keepDrafts } from "./drafts";
import { guardAnonymity } from "./guard";
import { nameFields } from "./guard-errors";
import { offerPasskeys } from "./passkeys";
import { showPeek } from "./peek";
import { startDesignSystem } from "./design-system";
import { startTimers } from "./timer";

/** Brings a new part of the page to life: at the start the whole page, later what was swapped in. */
export function enhance(scope: HTMLElement): void {
    htmx.process(scope);
    revive(scope);
}

/** The same for what htmx itself swapped in and has already processed. */
export function revive(scope: HTMLElement): void {
    const around = scope.parentElement ?? scope;
    startDesignSystem(scope);
    keepDrafts(around);
    easeChips(around);
    countLetters(around);
    growWithText(around);
    guardAnonymity(around);
    nameFields(around);
    startTimers(around);
    offerPasskeys(around);
    fillBeside(scope);
    showPeek();
    scope.querySelectorAll("[data-announce]").forEach(repeatAloud);
}

function repeatAloud(element: Element): void {
    const region = document.getElementById("announcer");
    if (region) {
        region.textContent = element.textContent;
    }
}
