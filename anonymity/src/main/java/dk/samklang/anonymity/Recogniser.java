package dk.samklang.anonymity;

import java.util.List;

/**
 * One way of recognising what may identify somebody. The seam of this library: a trained recogniser of names and places
 * is another implementation, and callers of {@link AnonymityCheck} need not change.
 */
@FunctionalInterface
public interface Recogniser {

    /** What this recogniser finds, in any order; must take time in proportion to the length of the text. */
    List<Finding> find(Reading reading);
}
