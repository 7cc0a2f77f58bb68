import type { Mark } from "./guard-marks";

/** What must be the same for two boxes to break the same text at the same places. */
const METRICS = [
    "fontFamily", "fontSize", "fontStyle", "fontWeight", "fontStretch", "fontVariant", "fontKerning", "fontFeatureSettings", "letterSpacing",
    "wordSpacing", "lineHeight", "textIndent", "textTransform", "textAlign", "tabSize", "wordBreak", "overflowWrap", "direction",
    "paddingTop", "paddingRight", "paddingBottom", "paddingLeft",
] as const;

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A second box behind a field that holds the same text unseen, and the marks: neither text nor caret ever moves. */
export class GuardMirror {
    private readonly box = document.createElement("div");
    private readonly text = document.createElement("div");

    constructor(private readonly field: Field) {
        this.box.className = "guard-mirror";
        this.box.setAttribute("aria-hidden", "true");
        this.text.className = field instanceof HTMLTextAreaElement ? "guard-text" : "guard-text guard-line";
        this.box.append(this.text);
        field.before(this.box);
        field.addEventListener("scroll", () => this.scroll());
        new ResizeObserver(() => this.fit()).observe(field);
        document.fonts.addEventListener("loadingdone", () => this.fit());
    }

    draw(marks: Mark[]): void {
        const value = this.field.value;
        const parts: (Node | string)[] = [];
        let place = 0;
        for (const mark of marks) {
            parts.push(value.slice(place, mark.start), this.marked(value.slice(mark.start, mark.end), mark.blocked));
            place = mark.end;
        }
        // The last line end of a box shows only with something behind it.
        this.text.replaceChildren(...parts, value.slice(place) + "\u200b");
        this.fit();
    }

    private marked(words: string, blocked: boolean): HTMLElement {
        const mark = document.createElement("mark");
        mark.className = blocked ? "guard-mark guard-mark-blocked" : "guard-mark";
        mark.textContent = words;
        return mark;
    }

    private fit(): void {
        const style = getComputedStyle(this.field);
        METRICS.forEach((name) => (this.text.style[name] = style[name]));
        this.box.style.left = `${this.field.offsetLeft + this.field.clientLeft}px`;
        this.box.style.top = `${this.field.offsetTop + this.field.clientTop}px`;
        this.box.style.width = `${this.field.clientWidth}px`;
        this.box.style.height = `${this.field.clientHeight}px`;
        if (this.text.classList.contains("guard-line")) {
            this.text.style.lineHeight = `${this.field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)}px`;
        }
        this.scroll();
    }

    private scroll(): void {
        this.text.style.transform = `translate(${-this.field.scrollLeft}px, ${-this.field.scrollTop}px)`;
    }
}
