package dk.samklang.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that goes soon, for somebody who may open it.
 *
 * @param name what it is called
 * @param path where it opens
 * @param since from when its time is counted
 * @param night the day that the night in which it goes ends in
 */
public record Leaving(String name, String path, Instant since, LocalDate night) {

    /** Prints no content. */
    @Override
    public String toString() {
        return "Leaving[" + path + ", " + night + "]";
    }
}
