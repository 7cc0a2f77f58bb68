package dk.samklang.register;

import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.retention.ForeseeRetention;
import dk.samklang.platform.retention.HandRun;
import dk.samklang.platform.retention.ReadColumnComments;
import dk.samklang.platform.retention.RetentionBook;
import dk.samklang.platform.retention.RetentionNight;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the register of the reader's organisation. Counts are for all who may read it, names for who may open them. */
@Service
public class ShowRegister {

    private static final int FEW = 5;
    private static final int MANY = 30;

    private final ReadColumnComments comments;
    private final ForeseeRetention foresee;
    private final RetentionBook book;
    private final List<LeavingSoon> leaving;
    private final StaffNames names;
    private final Clock clock;

    ShowRegister(
            ReadColumnComments comments,
            ForeseeRetention foresee,
            RetentionBook book,
            List<LeavingSoon> leaving,
            StaffNames names,
            Clock clock) {
        this.comments = comments;
        this.foresee = foresee;
        this.book = book;
        this.leaving = leaving;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    public RetentionRegister show(SignedIn by) {
        var until = clock.instant().plus(Duration.ofDays(ForeseeRetention.DAYS));
        var asked = book.handRun();
        var latest = book.deletions(null, FEW);
        var people = Stream.concat(
                        latest.stream().flatMap(deletion -> Stream.ofNullable(deletion.askedBy())),
                        asked.stream().map(HandRun::askedBy))
                .collect(Collectors.toSet());
        var soon = leaving.stream().map(room -> room.list(by, until, MANY)).toList();
        return new RetentionRegister(
                lines(),
                RetentionNight.after(clock.instant()),
                foresee.nights(),
                soon.stream().flatMap(room -> room.first().stream()).toList(),
                soon.stream().mapToInt(LeavingSoon.Soon::all).sum(),
                asked.map(run -> new RetentionRegister.Hand(run, book.deletedBy(run)))
                        .orElse(null),
                latest,
                names.of(people));
    }

    private List<RegisterLine> lines() {
        var rules = foresee.clocks();
        var latest = book.latest();
        var limits = foresee.limits();
        return comments.kinds().stream()
                .map(kind -> new RegisterLine(
                        kind,
                        rules.contains(kind.clock()),
                        latest.get(kind.clock()),
                        limits.getOrDefault(kind.clock(), List.of())))
                .toList();
    }
}
