import { GuardedField } from "./guarded-field";

/** Marks what may identify somebody, in fields with `data-anonymous="ADDRESS"` of the one who looks it through. */
export function guardAnonymity(scope: ParentNode): void {
    scope.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("[data-anonymous]:not([data-anonymous-ready])").forEach((field) => {
        field.dataset["anonymousReady"] = "";
        new GuardedField(field).start();
    });
}
