/** The words scripts say, written by the page in its own language. No text stands in a script. */
export type Word =
    | "saved" | "saving" | "offline" | "notNow" | "refused" | "signedOut" | "conflict" | "gone"
    | "submitting" | "submitOffline" | "submitFailed" | "submitSignedOut"
    | "signIn" | "signInCode" | "signInPasskey" | "signInCodeWrong" | "signInWrong" | "signInMany" | "signInOffline" | "signedIn"
    | "loadFailed" | "left" | "over" | "chips" | "minutes"
    | "guardWhy" | "guardRefused" | "guardUse" | "guardKeep" | "guardList" | "guardMended";

export function say(word: Word, ...args: string[]): string {
    const text = document.getElementById("words")?.dataset[word] ?? "";
    return text.replace(/\{(\d)\}/g, (_, place: string) => args[Number(place)] ?? "");
}

/** Tells a screen reader something without moving focus. */
export function announce(text: string): void {
    const region = document.getElementById("announcer");
    if (region) {
        region.textContent = "";
        setTimeout(() => (region.textContent = text), 50);
    }
}
