/** How much of the window an on-screen keyboard covers, as `--keyboard`: what is fixed to the bottom stands above it. */
export function watchKeyboard(): void {
    const view = window.visualViewport;
    const measure = (): void => {
        const zoomed = view !== null && Math.abs(view.scale - 1) > 0.05;
        const covered = view === null || zoomed ? 0 : window.innerHeight - view.height - view.offsetTop;
        document.documentElement.style.setProperty("--keyboard", `${Math.max(0, Math.round(covered))}px`);
    };
    view?.addEventListener("resize", measure);
    view?.addEventListener("scroll", measure);
}
