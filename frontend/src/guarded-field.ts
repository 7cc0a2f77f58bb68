import { GuardBar } from "./guard-bar";
import { settle } from "./guard-errors";
import { follow, type Mark, nearest } from "./guard-marks";
import { GuardMirror } from "./guard-mirror";
import { post } from "./post";

const PAUSE_MILLIS = 150;
const PATIENCE_MILLIS = 5000;
const TOO_MANY = 429;

/** What the writer keeps on this page, and what they have been shown, by digest: the words themselves are kept nowhere. */
const kept = new Set<string>();
const shown = new Set<string>();

/** One field that is looked through while somebody writes in it. */
export class GuardedField {
    private readonly mirror: GuardMirror;
    private readonly bar: GuardBar;
    private marks: Mark[] = [];
    private text = "";
    private timer = 0;
    private asking = false;

    constructor(private readonly field: HTMLTextAreaElement | HTMLInputElement) {
        this.mirror = new GuardMirror(field);
        this.bar = new GuardBar(field, field.parentElement ?? field, { use: (mark) => this.use(mark), keep: (mark) => this.keep(mark) });
    }

    start(): void {
        this.field.addEventListener("input", () => this.typed());
        this.field.addEventListener("keydown", (event) => this.pressed(event as KeyboardEvent));
        this.field.addEventListener("keyup", () => this.draw());
        this.field.addEventListener("click", () => this.draw());
        this.field.form?.addEventListener("formdata", (event) => tell(event.formData));
        document.addEventListener("click", (event) => this.goTo(event));
        this.text = this.field.value;
        if (this.text.trim() !== "") {
            void this.ask();
        }
    }

    /** A line of the error summary leads to the very words it is about. */
    private goTo(event: Event): void {
        const line = event.target instanceof Element ? event.target.closest<HTMLElement>(`.error-summary [data-mark-of="${this.field.name}"]`) : null;
        const mark = line && this.field.isConnected ? this.marks.find((one) => one.digest === line.dataset["mark"]) : undefined;
        if (mark) {
            this.field.focus({ preventScroll: true });
            this.field.setSelectionRange(mark.start, mark.end);
            this.draw();
        }
    }

    private typed(): void {
        this.marks = follow(this.marks, this.text, this.field.value);
        this.text = this.field.value;
        this.draw();
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.ask(), PAUSE_MILLIS);
    }

    /** One question at a time; an answer to words that have changed since is dropped, and the new ones are asked about. */
    private async ask(): Promise<void> {
        if (this.asking || !this.field.isConnected) {
            return;
        }
        this.asking = true;
        const asked = this.field.value;
        const marks = asked.trim() === "" ? [] : await this.answer(asked);
        this.asking = false;
        if (this.field.value !== asked) {
            window.clearTimeout(this.timer);
            this.timer = window.setTimeout(() => void this.ask(), PAUSE_MILLIS);
        } else if (marks) {
            this.marks = marks;
            this.draw();
            settle(this.field, this.open());
        }
    }

    /** Without an answer nothing is marked; the server looks again on saving. */
    private async answer(text: string): Promise<Mark[] | null> {
        const response = await post(this.field.dataset["anonymous"] ?? "", new URLSearchParams({ text }));
        if (response?.status === TOO_MANY) {
            this.timer = window.setTimeout(() => void this.ask(), PATIENCE_MILLIS);
        }
        return response?.ok ? ((await response.json()) as Mark[]) : null;
    }

    private draw(): void {
        const open = this.open();
        open.filter((mark) => !mark.blocked).forEach((mark) => shown.add(mark.digest));
        this.mirror.draw(open);
        this.bar.show(open, nearest(open, this.field.selectionEnd ?? 0));
        describe(this.field, open.length > 0);
    }

    private open(): Mark[] {
        return this.marks.filter((mark) => mark.blocked || !kept.has(mark.digest));
    }

    private pressed(event: KeyboardEvent): void {
        const off = document.documentElement.dataset["shortcuts"] === "off";
        const mark = nearest(this.open(), this.field.selectionEnd ?? 0);
        if (event.key === "F2" && !off && mark && !event.isComposing) {
            event.preventDefault();
            this.use(mark);
        }
    }

    /** Writes the neutral words as if they were typed, so that they can be undone, and puts the caret back. */
    private use(chosen: Mark): void {
        const mark = this.marks.find((one) => one === chosen) ?? this.marks.find((one) => one.digest === chosen.digest);
        if (!mark) {
            return;
        }
        const caret = this.field.selectionEnd ?? mark.end;
        this.field.focus();
        this.field.setSelectionRange(mark.start, mark.end);
        if (!document.execCommand("insertText", false, mark.suggestion)) {
            this.field.setRangeText(mark.suggestion, mark.start, mark.end, "end");
            this.field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
        const place = moved(caret, mark);
        this.field.setSelectionRange(place, place);
    }

    private keep(mark: Mark): void {
        kept.add(mark.digest);
        shown.add(mark.digest);
        this.field.focus();
        this.draw();
        settle(this.field, this.open());
    }
}

function moved(caret: number, mark: Mark): number {
    if (caret < mark.start) {
        return caret;
    }
    const end = mark.start + mark.suggestion.length;
    return caret <= mark.end ? end : caret + end - mark.end;
}

/** What was shown goes along with the form: whoever saves has seen it. */
function tell(data: FormData): void {
    const there = data.getAll("seen");
    shown.forEach((digest) => {
        if (!there.includes(digest)) {
            data.append("seen", digest);
        }
    });
}

function describe(field: HTMLElement, guarded: boolean): void {
    const id = `${field.id}-guard`;
    const others = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one !== "" && one !== id);
    const all = guarded ? [...others, id] : others;
    if (all.length > 0) {
        field.setAttribute("aria-describedby", all.join(" "));
    } else {
        field.removeAttribute("aria-describedby");
    }
}
