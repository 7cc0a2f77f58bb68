package dk.samklang.helpline.agreement;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was thought of at a review.
 *
 * @param version the version that was seen
 * @param next when to look again
 * @param until the last day from now on
 * @param otherOffer whether another offer would fit the caller better now (guide A)
 * @param marks what the anonymity guard has asked about, and the writer keeps
 */
public record Review(int version, String words, Answer otherOffer, LocalDate next, LocalDate until, Set<String> marks) {

    /** Prints no content. */
    @Override
    public String toString() {
        return "Review[...]";
    }
}
