import { csrf } from "./csrf";
import { type Fields, fieldsOf } from "./post";

/** The form a draft is kept of: what stands in it, and where it tells its writer how things go. */
export class DraftForm {
    constructor(private readonly form: HTMLFormElement) {}

    get address(): string {
        return this.form.dataset["autosave"] ?? "";
    }

    get present(): boolean {
        return this.form.isConnected;
    }

    fields(): Fields {
        const fields = fieldsOf(this.form);
        this.form.querySelectorAll<HTMLInputElement>("[data-draft-skip]").forEach((skipped) => fields.delete(skipped.name));
        // What the writer was asked about is no part of what they wrote.
        fields.delete("seen");
        fields.set("draftVersion", this.form.dataset["draftVersion"] ?? "0");
        return fields;
    }

    /** What the person wrote, without the proof and the number that change by themselves. */
    content(): string {
        const fields = this.fields();
        fields.delete(csrf()?.name ?? "");
        fields.delete("draftVersion");
        return new URLSearchParams(fields as URLSearchParams).toString();
    }

    setVersion(version: string): void {
        this.form.dataset["draftVersion"] = version;
        const field = this.form.elements.namedItem("draftVersion");
        if (field instanceof HTMLInputElement) {
            field.value = version;
        }
    }

    /** From the first saved draft on, a reload or another start of the browser opens the draft again. */
    resumeHere(): void {
        const url = this.form.dataset["resumeUrl"];
        if (url && url !== location.pathname + location.search) {
            history.replaceState(history.state, "", url);
        }
    }

    status(text: string, state: string): void {
        const place = this.place("[data-draft-status]");
        if (place) {
            place.textContent = text;
            place.dataset["state"] = state;
        }
    }

    /** Shows what the server says about the draft: in the button row where that stays in sight, else where it stands. */
    show(html: string): void {
        const place = this.place("[data-draft-conflict]");
        if (!place) {
            return;
        }
        const row = this.form.querySelector(".actions-sticky");
        if (row && place.parentElement !== row && html !== "") {
            row.prepend(place);
        }
        place.innerHTML = html;
    }

    private place(selector: string): HTMLElement | null {
        return this.form.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
    }
}
