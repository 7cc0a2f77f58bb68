package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.erasure.LostTime;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.HouseLimit;
import dk.samklang.platform.retention.RetentionRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * An alias that has been silent for as many months as the house decided goes, with all that was written about it (FB-7;
 * guide A, Registrering af henvendelser). Whoever is in touch with it meanwhile keeps it: nothing that was acknowledged
 * is lost to the night.
 */
@Component
class AliasRetention implements RetentionRule {

    /** Each may have hundreds of conversations, and those who save one wait for the part to end. */
    private static final int AT_ONCE = 20;

    private final SilentAliases silent;
    private final EraseAliases eraseAliases;
    private final List<GoesWithAlias> company;
    private final LostTime lost;
    private final Clock clock;

    AliasRetention(
            SilentAliases silent, EraseAliases eraseAliases, List<GoesWithAlias> company, LostTime lost, Clock clock) {
        this.silent = silent;
        this.eraseAliases = eraseAliases;
        this.company = company;
        this.lost = lost;
        this.clock = clock;
    }

    @Override
    public String clock() {
        return "alias";
    }

    /** One helpline in each transaction, so that no two are held at once. */
    @Override
    public int run() {
        var now = now();
        for (var helpline : silent.helplines(now)) {
            var gone = run(helpline, now);
            if (gone > 0) {
                return gone;
            }
        }
        return 0;
    }

    /** After a restore silence lasts longer, for who was in touch in the time that was lost is not known. */
    private Instant now() {
        var now = clock.instant();
        return now.minus(lost.before(now));
    }

    private int run(ServiceId helpline, Instant now) {
        company.forEach(other -> other.prepare(helpline));
        var going = silent.hold(helpline, beingWrittenAbout(), now, AT_ONCE);
        for (var other : company) {
            going = going.isEmpty() ? going : other.free(going);
        }
        if (!going.isEmpty()) {
            eraseAliases.erase(going);
        }
        return going.size();
    }

    private Set<UUID> beingWrittenAbout() {
        return company.stream()
                .flatMap(other -> other.beingWrittenAbout().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Foreseen> foresee(Instant until) {
        return silent.foresee(until, lost.before(clock.instant()));
    }

    @Override
    public List<HouseLimit> limits() {
        return silent.limits();
    }
}
