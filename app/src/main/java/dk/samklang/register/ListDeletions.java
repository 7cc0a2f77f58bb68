package dk.samklang.register;

import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.retention.Deletion;
import dk.samklang.platform.retention.RetentionBook;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: deletion records, the latest first, a page at a time. */
@Service
public class ListDeletions {

    public static final int PAGE = 50;

    private final RetentionBook book;
    private final StaffNames names;

    ListDeletions(RetentionBook book, StaffNames names) {
        this.book = book;
        this.names = names;
    }

    /** @param after where the page before ended; null for the first */
    @Transactional(readOnly = true)
    public Listed list(RetentionBook.@Nullable Place after) {
        var found = book.deletions(after, PAGE + 1);
        var people = found.stream()
                .flatMap(deletion -> Stream.ofNullable(deletion.askedBy()))
                .collect(Collectors.toSet());
        return new Listed(found.stream().limit(PAGE).toList(), found.size() > PAGE, names.of(people));
    }

    /** @param names of those who asked, by staff id */
    public record Listed(List<Deletion> deletions, boolean more, Map<UUID, String> names) {}
}
