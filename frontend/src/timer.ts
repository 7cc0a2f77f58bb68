import { say } from "./words";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** Shows how long something has lasted: minutes and seconds, or only minutes for those who asked for less motion. */
export function startTimers(scope: ParentNode): void {
    scope.querySelectorAll<HTMLElement>("[data-timer-start]:not([data-timer-ready])").forEach((element) => {
        element.dataset["timerReady"] = "";
        start(element);
    });
}

function start(element: HTMLElement): void {
    const begun = Date.parse(element.dataset["timerStart"] ?? "");
    const serverNow = Date.parse(element.dataset["timerNow"] ?? "");
    const skew = Number.isNaN(serverNow) ? 0 : serverNow - Date.now();
    if (Number.isNaN(begun)) {
        return;
    }
    const tick = () => {
        if (element.isConnected) {
            show(element, Math.max(0, Date.now() + skew - begun));
            setTimeout(tick, SECOND - ((Date.now() + skew - begun) % SECOND));
        }
    };
    tick();
}

function show(element: HTMLElement, lasted: number): void {
    const text = calm.matches ? say("minutes", String(Math.floor(lasted / MINUTE))) : clock(lasted);
    if (element.textContent !== text) {
        element.textContent = text;
    }
}

function clock(lasted: number): string {
    const seconds = Math.floor(lasted / SECOND);
    const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
    const hours = Math.floor(seconds / 3600);
    return (hours > 0 ? [String(hours), ...parts] : parts).join(":");
}
