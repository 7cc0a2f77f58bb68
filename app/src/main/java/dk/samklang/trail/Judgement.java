package dk.samklang.trail;

import org.jspecify.annotations.Nullable;

/**
 * What the auditor has written of one reading.
 *
 * @param place in the sample, from 1
 * @param verdict null until there is one
 */
public record Judgement(int place, @Nullable Verdict verdict, String note) {

    /** Prints no note. */
    @Override
    public String toString() {
        return "Judgement[" + place + "]";
    }
}
