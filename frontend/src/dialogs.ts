/** Buttons that open and close a dialog: `data-open-dialog="id"` and `data-close-dialog`. */
export function watchDialogs(): void {
    document.addEventListener("click", (event) => {
        const target = event.target instanceof Element ? event.target : null;
        const opener = target?.closest<HTMLElement>("[data-open-dialog]");
        if (opener) {
            openDialog(opener.dataset["openDialog"] ?? "");
        } else if (target?.closest("[data-close-dialog]")) {
            target.closest("dialog")?.close();
        }
    });
}

export function openDialog(id: string): void {
    const dialog = document.getElementById(id);
    if (dialog instanceof HTMLDialogElement && !dialog.open && !document.querySelector("dialog[open]")) {
        dialog.dispatchEvent(new CustomEvent("opening"));
        dialog.showModal();
    }
}
