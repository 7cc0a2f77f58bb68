import { announce, say } from "./words";

const QUIET_UNTIL_LEFT = 50;

/** Counts letters beside a text field; never cuts a text off, the server says what is too long. */
export function countLetters(scope: ParentNode): void {
    scope.querySelectorAll<HTMLTextAreaElement>("[data-limit]:not([data-limit-ready])").forEach((field) => {
        field.dataset["limitReady"] = "";
        field.addEventListener("input", () => showLeft(field));
        showLeft(field);
    });
}

function showLeft(field: HTMLTextAreaElement): void {
    const place = document.getElementById(`${field.id}-limit`);
    const limit = Number(field.dataset["limit"]);
    if (!place) {
        return;
    }
    const left = limit - [...field.value.trim()].length;
    const wasOver = place.classList.contains("counter-over");
    place.textContent = left < 0 ? say("over", number(-left)) : say("left", number(left));
    place.classList.toggle("counter-over", left < 0);
    place.classList.toggle("counter-near", left >= 0 && left < Math.max(QUIET_UNTIL_LEFT, limit / 10));
    if (left < 0 && !wasOver) {
        announce(place.textContent);
    }
}

function number(value: number): string {
    return value.toLocaleString(document.documentElement.lang);
}

/** Lets a text field grow with what is written in it, where the style sheet cannot. */
export function growWithText(scope: ParentNode): void {
    if (CSS.supports("field-sizing", "content")) {
        return;
    }
    scope.querySelectorAll<HTMLTextAreaElement>("textarea[data-expand]:not([data-expand-ready])").forEach((field) => {
        field.dataset["expandReady"] = "";
        field.addEventListener("input", () => grow(field));
        grow(field);
    });
}

function grow(field: HTMLTextAreaElement): void {
    while (field.scrollHeight > field.clientHeight + 2 && field.rows < 40) {
        field.rows += 1;
    }
}
