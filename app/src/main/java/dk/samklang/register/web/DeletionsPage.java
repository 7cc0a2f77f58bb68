package dk.samklang.register.web;

import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.retention.RetentionBook;
import dk.samklang.platform.web.Submission;
import dk.samklang.register.ListDeletions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Deletion records, a page at a time. */
public record DeletionsPage(ListDeletions.Listed listed) {

    /** Where the next page begins; null on the last. */
    public @Nullable String older() {
        if (!listed.more()) {
            return null;
        }
        var last = listed.deletions().getLast();
        return RegisterController.PATH + "/deletions?after=" + ChronoUnit.MICROS.between(Instant.EPOCH, last.at()) + "_"
                + last.id();
    }

    /** The place an address of ours names; null where it names none. */
    static RetentionBook.@Nullable Place place(Submission query) {
        var parts = query.text("after").split("_", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,16}")) {
            return null;
        }
        var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
        return Ids.parse(parts[1]).map(id -> new RetentionBook.Place(at, id)).orElse(null);
    }
}
