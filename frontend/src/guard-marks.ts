/** A finding as the server tells it: where it stands, what it is, and what to write instead. */
export interface Mark {
    start: number;
    end: number;
    kind: string;
    blocked: boolean;
    digest: string;
    what: string;
    suggestion: string;
}

/** Moves marks along with the text while somebody types; what was typed into goes, until the server has looked again. */
export function follow(marks: Mark[], before: string, after: string): Mark[] {
    const head = commonHead(before, after);
    const tail = commonTail(before, after, head);
    const shift = after.length - before.length;
    return marks
        .filter((mark) => mark.end < head || mark.start > before.length - tail)
        .map((mark) => (mark.end < head ? mark : { ...mark, start: mark.start + shift, end: mark.end + shift }));
}

function commonHead(one: string, other: string): number {
    let length = 0;
    while (length < one.length && length < other.length && one[length] === other[length]) {
        length++;
    }
    return length;
}

function commonTail(one: string, other: string, head: number): number {
    const most = Math.min(one.length, other.length) - head;
    let length = 0;
    while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) {
        length++;
    }
    return length;
}

/** The mark at the caret, or the one closest to it. */
export function nearest(marks: Mark[], caret: number): Mark | undefined {
    return [...marks].sort((one, other) => distance(one, caret) - distance(other, caret))[0];
}

function distance(mark: Mark, caret: number): number {
    return Math.max(0, mark.start - caret, caret - mark.end);
}
