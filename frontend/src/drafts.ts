import { Draft } from "./draft";

const LONGEST_WAIT = 3_000;
const drafts = new Map<HTMLFormElement, Draft>();
const released = new WeakSet<HTMLFormElement>();

export function draftOf(form: HTMLFormElement): Draft | undefined {
    return drafts.get(form);
}

/** Starts keeping drafts of the forms in a new part of the page, and forgets those that are gone. */
export function keepDrafts(scope: ParentNode): void {
    drafts.forEach((_, form) => form.isConnected || drafts.delete(form));
    scope.querySelectorAll<HTMLFormElement>("form[data-autosave]").forEach((form) => {
        if (!drafts.has(form)) {
            drafts.set(form, new Draft(form));
        }
    });
}

export function watchDrafts(): void {
    document.addEventListener("input", (event) => draftAround(event.target)?.touched());
    document.addEventListener("change", (event) => draftAround(event.target)?.touched());
    document.addEventListener("focusout", (event) => draftAround(event.target)?.left());
    document.addEventListener("click", choose);
    document.addEventListener("click", finishBeforeLink);
    document.addEventListener("submit", finishBeforeForm);
    document.addEventListener("visibilitychange", () => drafts.forEach((draft) => (document.hidden ? draft.goodbye() : draft.again())));
    window.addEventListener("pagehide", () => drafts.forEach((draft) => draft.goodbye()));
    window.addEventListener("online", () => drafts.forEach((draft) => draft.again()));
    window.addEventListener("beforeunload", warn);
}

function draftAround(target: EventTarget | null): Draft | undefined {
    const form = target instanceof Element && "form" in target ? (target.form as HTMLFormElement | null) : null;
    return form ? drafts.get(form) : undefined;
}

function warn(event: BeforeUnloadEvent): void {
    const all = [...drafts.values()];
    if (all.some((draft) => draft.wouldLose)) {
        event.preventDefault();
    } else {
        all.forEach((draft) => draft.goodbye());
    }
}

function choose(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const keep = target?.closest<HTMLElement>("[data-draft-keep-mine]");
    const take = target?.closest("[data-draft-take-other]");
    const form = (keep ?? take)?.closest("form") ?? document.querySelector<HTMLFormElement>("form[data-autosave]");
    const draft = form ? drafts.get(form) : undefined;
    if (keep) {
        draft?.keepMine(keep.dataset["version"] ?? "0");
    } else if (take) {
        draft?.close();
    }
}

/** A link waits a moment for words that are not sent yet. */
function finishBeforeLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || event.defaultPrevented || !leavesThisPage(event, link) || !anyUnsent()) {
        return;
    }
    event.preventDefault();
    void finish().then(() => location.assign(link.href));
}

/** Other forms (sign out, language) wait too; the form being submitted carries its own words. */
function finishBeforeForm(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.matches("[data-safe-submit], [method=dialog]") || released.has(form)) {
        return;
    }
    if (drafts.has(form)) {
        drafts.get(form)?.close();
    } else if (anyUnsent()) {
        event.preventDefault();
        void finish().then(() => {
            released.add(form);
            form.requestSubmit(event.submitter);
        });
    }
}

function leavesThisPage(event: MouseEvent, link: HTMLAnchorElement): boolean {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const here = link.pathname === location.pathname && link.search === location.search && link.hash !== "";
    return plain && link.origin === location.origin && !here && (link.target === "" || link.target === "_self") && !link.hasAttribute("download");
}

function anyUnsent(): boolean {
    return [...drafts.values()].some((draft) => draft.unsent);
}

function finish(): Promise<unknown> {
    const all = Promise.all([...drafts.values()].map((draft) => draft.flush()));
    return Promise.race([all, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
}
