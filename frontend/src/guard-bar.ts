import type { Mark } from "./guard-marks";
import { announce, say } from "./words";

/** What the bar lets one do. */
export interface Answers {
    use(mark: Mark): void;
    keep(mark: Mark): void;
}

/** The calm bar below a field: what was found, why, and what to write instead. */
export class GuardBar {
    private readonly bar = document.createElement("div");
    private shown = "";
    private readonly said = new Set<string>();

    constructor(private readonly field: HTMLElement, after: HTMLElement, private readonly answers: Answers) {
        this.bar.className = "guard";
        this.bar.id = `${field.id}-guard`;
        this.bar.hidden = true;
        this.bar.setAttribute("role", "group");
        this.bar.setAttribute("aria-label", say("guardList"));
        after.after(this.bar);
    }

    /** Draws anew only when something is different, so that nothing is pulled away under somebody's hands. */
    show(marks: Mark[], current: Mark | undefined): void {
        const once = marks.filter((mark, place) => marks.findIndex((other) => other.digest === mark.digest) === place);
        const wanted = once.map((mark) => `${mark.digest} ${mark.blocked} ${mark.digest === current?.digest}`).join("|");
        if (wanted === this.shown) {
            return;
        }
        this.shown = wanted;
        const focused = this.bar.contains(document.activeElement);
        this.bar.hidden = once.length === 0;
        this.bar.replaceChildren(...once.map((mark) => this.line(mark, mark.digest === current?.digest)));
        if (focused) {
            (this.bar.querySelector("button") ?? this.field).focus();
        }
        this.tell(once);
    }

    /** Says each finding once. */
    private tell(marks: Mark[]): void {
        const fresh = marks.filter((mark) => !this.said.has(mark.digest));
        fresh.forEach((mark) => this.said.add(mark.digest));
        if (fresh.length > 0) {
            announce(fresh.map(words).join(" "));
        }
    }

    private line(mark: Mark, current: boolean): HTMLElement {
        const line = document.createElement("div");
        line.className = mark.blocked ? "guard-line-item guard-refused" : "guard-line-item";
        const text = document.createElement("p");
        text.textContent = words(mark);
        line.append(text, this.button(say("guardUse"), mark, current, () => this.answers.use(mark)));
        if (!mark.blocked) {
            line.append(this.button(say("guardKeep"), mark, false, () => this.answers.keep(mark)));
        }
        return line;
    }

    private button(label: string, mark: Mark, shortcut: boolean, act: () => void): HTMLButtonElement {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "button button-secondary button-small";
        button.textContent = label;
        button.setAttribute("aria-label", `${label}: ${mark.suggestion}`);
        if (shortcut) {
            const key = document.createElement("kbd");
            key.className = "shortcut-hint";
            key.setAttribute("aria-hidden", "true");
            key.textContent = "F2";
            button.append(" ", key);
            button.dataset["shortcut"] = "f2";
            button.dataset["shortcutLabel"] = label;
        }
        button.addEventListener("click", act);
        return button;
    }
}

function words(mark: Mark): string {
    return say(mark.blocked ? "guardRefused" : "guardWhy", mark.what, mark.suggestion);
}
