import { announce } from "./words";

const MINUTE = 60_000;
const OFTEN = 5_000;

/** Time is nearly up in the last fifth, and in the last two minutes of a short conversation. */
const NEAR_SHARE = 0.2;
const NEAR_LEAST = 2 * MINUTE;

/** Later than this a form was begun before, and its writer knows how it begins. */
const BEGINNING = 2 * MINUTE;

type Phase = "begin" | "near" | "over";

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const said = new Set<Phase>();

/** Shows how much of the agreed time is left, and says politely when to prioritise and when to round off. */
export function watchLength(): void {
    const tick = () => {
        const shown = inForce();
        if (shown) {
            show(shown);
        }
    };
    tick();
    setInterval(tick, OFTEN);
}

/** What is agreed with whoever is chosen goes before the rule of the house. */
function inForce(): HTMLElement | null {
    const agreed = document.querySelector<HTMLElement>("#approach [data-length]");
    const house = document.querySelector<HTMLElement>(".conversation-bar [data-length]");
    if (house) {
        house.hidden = agreed !== null;
    }
    return agreed ?? house;
}

function show(shown: HTMLElement): void {
    const clock = document.querySelector<HTMLElement>("[data-length-clock]");
    const begun = clock && start(clock);
    if (!clock || begun === null || Number.isNaN(begun)) {
        return;
    }
    const lasts = Number(shown.dataset["length"]) * MINUTE;
    const lasted = now(clock) - begun;
    const phase = phaseOf(lasted, lasts);
    write(shown, "[data-length-end]", fill(shown.dataset["lengthUntil"], time(begun + lasts, clock)));
    write(shown, "[data-length-rest]", rest(shown, lasts - lasted));
    write(shown, "[data-length-words]", words(shown, phase));
    progress(shown, lasted / lasts);
    sayOnce(shown, phase, lasted);
}

/** As the fields for day and time now say: moved from where they stood when the page was made. */
function start(clock: HTMLElement): number {
    const moved = (id: string) => {
        const field = document.querySelector<HTMLInputElement>("#" + id);
        const by = field ? field.valueAsNumber - Date.parse(id === "date" ? field.defaultValue : "1970-01-01T" + field.defaultValue + "Z") : 0;
        return Number.isNaN(by) ? 0 : by;
    };
    return Date.parse(clock.dataset["lengthClock"] ?? "") + moved("time") + moved("date");
}

/** By the clock of the server, as that of the visitor may be wrong. */
function now(clock: HTMLElement): number {
    clock.dataset["lengthSkew"] ??= String(Date.parse(clock.dataset["lengthNow"] ?? "") - Date.now());
    return Date.now() + Number(clock.dataset["lengthSkew"]);
}

function phaseOf(lasted: number, lasts: number): Phase {
    if (lasted >= lasts) {
        return "over";
    }
    return lasts - lasted <= Math.max(NEAR_LEAST, lasts * NEAR_SHARE) ? "near" : "begin";
}

function words(shown: HTMLElement, phase: Phase): string {
    const all = { begin: shown.dataset["lengthBegin"], near: shown.dataset["lengthNear"], over: shown.dataset["lengthOver"] };
    return all[phase] ?? "";
}

/** Whole minutes, and nothing that counts for those who asked for less motion. */
function rest(shown: HTMLElement, left: number): string {
    return left <= 0 || calm.matches ? "" : fill(shown.dataset["lengthLeft"], String(Math.ceil(left / MINUTE)));
}

function progress(shown: HTMLElement, share: number): void {
    const bar = shown.querySelector("progress");
    if (bar) {
        bar.hidden = calm.matches;
        bar.value = Math.min(100, Math.max(0, Math.floor(share * 20) * 5));
    }
}

/** Once at the beginning and once near the end; going beyond is the counsellor's call, and nobody's news. */
function sayOnce(shown: HTMLElement, phase: Phase, lasted: number): void {
    if (phase === "over" || said.has(phase) || (phase === "begin" && lasted > BEGINNING)) {
        return;
    }
    said.add(phase);
    announce(words(shown, phase));
}

function time(at: number, clock: HTMLElement): string {
    const lang = document.documentElement.lang || "da";
    return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
        hour: "2-digit",
        minute: "2-digit",
        timeZone: clock.dataset["lengthZone"],
    }).format(at);
}

function fill(text: string | undefined, value: string): string {
    return (text ?? "").replace("{0}", value);
}

/** Changes words only where they are different, so that nothing is drawn twice. */
function write(shown: HTMLElement, selector: string, text: string): void {
    const element = shown.querySelector(selector);
    if (element && element.textContent !== text) {
        element.textContent = text;
    }
}
