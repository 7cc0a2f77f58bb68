import { hideConnection, showConnection } from "./connection";
import { DraftForm } from "./draft-form";
import { post } from "./post";
import { signInAgain } from "./sign-in-again";
import { announce, say, type Word } from "./words";

const PAUSE_IN_TYPING = 700;
const PAUSE_BEFORE_ASKING = 1500;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;
const KEEPALIVE_LIMIT = 60_000;

type State = "fine" | "offline" | "signed-out" | "conflict" | "refused" | "gone";

/**
 * Keeps one form's draft on the server while somebody types. One request at a time, in order; what was typed meanwhile
 * goes with the next. Text that could not be sent stays in the page's memory and nowhere else.
 */
export class Draft {
    private state: State = "fine";
    private saved: string;
    private running: Promise<void> | null = null;
    private sending = "";
    private timer: ReturnType<typeof setTimeout> | undefined;
    private retryAfter = FIRST_RETRY;
    private lastInput = 0;
    private held = false;
    private over = false;
    private announced = false;
    private notNow = false;

    private readonly form: DraftForm;

    constructor(form: HTMLFormElement) {
        this.form = new DraftForm(form);
        this.saved = this.form.content();
    }

    /** Something was typed or chosen. */
    touched(): void {
        this.lastInput = Date.now();
        if (this.state === "offline" || this.state === "signed-out") {
            return;
        }
        this.later(PAUSE_IN_TYPING);
    }

    /** A field was left: no reason to wait. */
    left(): void {
        if (this.state === "fine" || this.state === "refused") {
            void this.save();
        }
    }

    /** There is a connection again, or the person came back to this tab and may have signed in elsewhere. */
    again(): void {
        if (this.state === "offline" || this.state === "signed-out") {
            void this.save();
        }
    }

    get unsent(): boolean {
        return !this.over && this.form.content() !== this.saved;
    }

    /** True when leaving now would lose words: no request under way carries them, and a last one cannot be relied on. */
    get wouldLose(): boolean {
        if (!this.unsent) {
            return false;
        }
        if (this.state !== "fine" || !navigator.onLine || !this.fitsKeepalive()) {
            return true;
        }
        return this.running !== null && this.sending !== this.form.content();
    }

    /** Sends what is unsent and waits for it; resolves also when that fails. */
    async flush(): Promise<void> {
        await this.running;
        if (this.unsent && this.state !== "conflict") {
            await this.save();
        }
    }

    /** The page is going away: one last request that outlives it. */
    goodbye(): void {
        if (this.state === "fine" || this.state === "offline") {
            void this.save();
        }
    }

    /** Stops autosaving while the form itself is being submitted. */
    async hold(): Promise<void> {
        clearTimeout(this.timer);
        this.held = true;
        await this.running;
    }

    release(): void {
        this.held = false;
        if (this.unsent) {
            this.touched();
        }
    }

    /** The person chose the words on this page over the other version. */
    keepMine(version: string): void {
        this.form.setVersion(version);
        this.form.show("");
        hideConnection();
        this.state = "fine";
        this.saved = "";
        void this.save();
    }

    /** The words arrived another way, or the person chose the other version: nothing here needs sending any more. */
    close(): void {
        this.over = true;
        this.held = true;
        clearTimeout(this.timer);
        hideConnection();
    }

    private later(millis: number): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.save(), millis);
    }

    private save(): Promise<void> {
        if (this.held || this.state === "conflict" || !this.form.present) {
            return Promise.resolve();
        }
        if (!this.running && this.unsent) {
            clearTimeout(this.timer);
            this.running = this.send().finally(() => (this.running = null));
        }
        return this.running ?? Promise.resolve();
    }

    private async send(): Promise<void> {
        const content = this.form.content();
        this.sending = content;
        const response = await post(this.form.address, this.form.fields(), this.fitsKeepalive());
        await this.take(response, content);
    }

    private async take(response: Response | null, content: string): Promise<void> {
        switch (response?.status) {
            case 200:
                return this.tookIt(response, content);
            case 401:
                return this.signedOut();
            case 404:
            case 410:
                return this.trouble("gone", "gone");
            case 409:
                this.trouble("conflict", "conflict");
                return this.form.show(await response.text());
            case 422:
                this.trouble("refused", "refused");
                return this.form.show(await response.text());
            case 400:
            case 403:
            case 413:
                return this.trouble("refused", "submitFailed");
            case 503:
                return this.unreachable("notNow");
            default:
                return this.unreachable("offline");
        }
    }

    private async tookIt(response: Response, content: string): Promise<void> {
        const answer = await kept(response);
        if (!answer) {
            return this.signedOut();
        }
        this.saved = content;
        this.form.setVersion(String(answer.version));
        this.form.resumeHere();
        this.recovered(say("saved", answer.savedAt));
        if (this.unsent) {
            this.later(0);
        }
    }

    /** Says so the first time and after trouble; every save aloud would drown the conversation. */
    private recovered(text: string): void {
        this.form.status(text, "saved");
        if (this.state !== "fine" || !this.announced) {
            announce(text);
        }
        if (this.state !== "fine") {
            hideConnection();
            this.form.show("");
        }
        this.announced = true;
        this.state = "fine";
        this.retryAfter = FIRST_RETRY;
    }

    private unreachable(why: "offline" | "notNow"): void {
        this.trouble("offline", why);
        this.later(this.retryAfter);
        this.retryAfter = Math.min(this.retryAfter * 2, LAST_RETRY);
    }

    private signedOut(): void {
        this.trouble("signed-out", "signedOut");
        showConnection(say("signedOut"), () => void this.askToSignIn());
        this.askWhenStill();
    }

    /** A dialog that opens under somebody's hands would catch their words: wait for a pause. */
    private askWhenStill(): void {
        const still = this.lastInput + PAUSE_BEFORE_ASKING - Date.now();
        if (this.notNow) {
            return;
        }
        if (still > 0) {
            setTimeout(() => this.askWhenStill(), still);
        } else {
            void this.askToSignIn();
        }
    }

    private async askToSignIn(): Promise<void> {
        this.notNow = !(await signInAgain());
        if (!this.notNow) {
            hideConnection();
            this.state = "fine";
            await this.save();
        }
    }

    private trouble(state: State, word: Word): void {
        if (this.state !== state) {
            announce(say(word));
        }
        this.state = state;
        this.form.status(say(word), state);
        showConnection(say(word));
    }

    private fitsKeepalive(): boolean {
        return "keepalive" in Request.prototype && this.form.content().length < KEEPALIVE_LIMIT;
    }
}

async function kept(response: Response): Promise<{ version: number; savedAt: string } | null> {
    try {
        return (await response.json()) as { version: number; savedAt: string };
    } catch {
        return null;
    }
}
