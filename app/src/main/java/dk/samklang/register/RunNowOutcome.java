package dk.samklang.register;

/** How running retention now can end. */
public sealed interface RunNowOutcome {

    /** @param records how many records went, of all kinds */
    record Done(int records) implements RunNowOutcome {}

    /** A rule could not finish; it is tried again in the night. */
    record BrokeOff() implements RunNowOutcome {}

    record RunsAlready() implements RunNowOutcome {}
}
