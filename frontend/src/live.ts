import htmx from "htmx.org";
import { csrf, person } from "./csrf";
import { revive } from "./enhance";
import { signInAgain } from "./sign-in-again";
import { announce, say } from "./words";

interface Request {
    verb: "get" | "post" | "put" | "patch" | "delete";
    path: string;
    parameters: Record<string, unknown>;
    headers: Record<string, string>;
    elt: Element;
    target: Element;
}

/** What htmx needs from us: the proof on every write, a way back from an expired session, and life in swapped parts. */
export function watchLiveRequests(): void {
    document.addEventListener("htmx:configRequest", (event) => {
        const { verb, parameters, headers } = detailOf<Request>(event);
        Object.assign(headers, person());
        const proof = csrf();
        if (proof && verb !== "get") {
            parameters[proof.name] = proof.token;
        }
    });
    document.addEventListener("htmx:responseError", (event) => {
        const { xhr, requestConfig } = detailOf<{ xhr: XMLHttpRequest; requestConfig: Request }>(event);
        void (xhr.status === 401 ? again(requestConfig) : announce(say("loadFailed")));
    });
    document.addEventListener("htmx:sendError", () => announce(say("offline")));
    htmx.onLoad((element) => {
        if (element instanceof HTMLElement && element !== document.body) {
            revive(element);
        }
    });
}

async function again(request: Request): Promise<void> {
    if (await signInAgain()) {
        const values = Object.fromEntries(Object.entries(request.parameters).filter(([name]) => name !== csrf()?.name));
        await htmx.ajax(request.verb, request.path, { source: request.elt, target: request.target as HTMLElement, values });
    }
}

function detailOf<T>(event: Event): T {
    return (event as CustomEvent<T>).detail;
}
