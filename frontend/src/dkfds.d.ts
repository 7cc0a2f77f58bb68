declare module "*/error-summary.js" {
    export default class ErrorSummary {
        constructor(element: HTMLElement);
        init(): void;
    }
}

declare module "*/table.js" {
    export default class ResponsiveTable {
        constructor(element: HTMLElement);
    }
}
