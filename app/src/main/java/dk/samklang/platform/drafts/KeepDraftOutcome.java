package dk.samklang.platform.drafts;

import java.time.Instant;

/** How keeping a draft can end. */
public sealed interface KeepDraftOutcome {

    record Kept(int version, Instant at) implements KeepDraftOutcome {}

    /** Another window of the same person kept something else in between. */
    record ChangedMeanwhile(Draft other) implements KeepDraftOutcome {}

    /** Somebody else's, or already sent. */
    record NotFound() implements KeepDraftOutcome {}
}
