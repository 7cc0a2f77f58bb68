package dk.samklang.platform.retention;

import java.time.Instant;
import java.util.List;

/** One kind of record that goes by a clock, declared by the room that keeps it. */
public interface RetentionRule {

    /** The clock as named in the column comments, such as {@code draft}. */
    String clock();

    /** Whether the records belong to no organisation, so that the rule runs once and not for each. */
    default boolean organisationFree() {
        return false;
    }

    /**
     * Deletes what is past its time, in the organisation the caller works for and inside the caller's transaction: all of
     * it or, where that may be much, a part. Called again, each time in a transaction of its own, until nothing goes.
     *
     * @return how many records went
     */
    int run();

    /**
     * How many would go in which night until then, if nothing happened, in the organisation the caller works for; empty for
     * what belongs to none.
     */
    List<Foreseen> foresee(Instant until);

    /** What each helpline has decided, where it is for them to decide. */
    default List<HouseLimit> limits() {
        return List.of();
    }
}
