import { say } from "./words";

const TYPING_PAUSE = 800;

/** Makes a group of checkbox chips one tab stop with arrow keys; typing the first letters goes to the choice. */
export function easeChips(scope: ParentNode): void {
    scope.querySelectorAll<HTMLElement>("fieldset[data-chips]:not([data-chips-ready])").forEach((group) => {
        group.dataset["chipsReady"] = "";
        if (boxes(group).length > 1) {
            ease(group);
        }
    });
}

function ease(group: HTMLElement): void {
    let typed = "";
    let lastTyped = 0;
    stopAt(group, boxes(group).find((box) => box.checked) ?? boxes(group)[0]);
    explain(group);
    group.addEventListener("focusin", (event) => stopAt(group, event.target as HTMLInputElement));
    group.addEventListener("keydown", (event) => {
        const box = event.target as HTMLInputElement;
        if (!box.matches("input") || event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        const next = step(group, box, event.key);
        if (next) {
            event.preventDefault();
            next.focus();
        } else if (event.key.length === 1 && event.key !== " ") {
            typed = event.timeStamp - lastTyped < TYPING_PAUSE ? typed + event.key : event.key;
            lastTyped = event.timeStamp;
            starting(group, typed, box)?.focus();
        }
    });
}

function boxes(group: HTMLElement): HTMLInputElement[] {
    return [...group.querySelectorAll<HTMLInputElement>("input[type=checkbox], input[type=radio]")];
}

/** Radio buttons bring their own single tab stop and arrow keys. */
function stopAt(group: HTMLElement, stop: HTMLInputElement | undefined): void {
    if (stop?.type === "checkbox") {
        boxes(group).forEach((box) => (box.tabIndex = box === stop ? 0 : -1));
    }
}

function step(group: HTMLElement, from: HTMLInputElement, key: string): HTMLInputElement | undefined {
    if (from.type !== "checkbox") {
        return undefined;
    }
    const all = boxes(group);
    const place = all.indexOf(from);
    switch (key) {
        case "ArrowRight":
        case "ArrowDown":
            return all[(place + 1) % all.length];
        case "ArrowLeft":
        case "ArrowUp":
            return all[(place + all.length - 1) % all.length];
        case "Home":
            return all[0];
        case "End":
            return all[all.length - 1];
        default:
            return undefined;
    }
}

function starting(group: HTMLElement, letters: string, from: HTMLInputElement): HTMLInputElement | undefined {
    const all = boxes(group);
    const place = letters.length === 1 ? all.indexOf(from) + 1 : all.indexOf(from);
    return [...all.slice(place), ...all.slice(0, place)].find((box) =>
        box.labels?.[0]?.textContent?.trim().toLocaleLowerCase().startsWith(letters.toLocaleLowerCase()),
    );
}

function explain(group: HTMLElement): void {
    if (boxes(group)[0]?.type !== "checkbox") {
        return;
    }
    const help = document.createElement("span");
    help.className = "sr-only";
    help.id = `${group.id}-keys`;
    help.textContent = say("chips");
    group.append(help);
    group.setAttribute("aria-describedby", `${group.getAttribute("aria-describedby") ?? ""} ${help.id}`.trim());
}
