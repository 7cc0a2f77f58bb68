package dk.samklang.helpline.referral;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody has seen today that an entry is as it says; or takes that back (FB-14). */
@Service
public class CheckOption {

    private final OptionList list;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CheckOption(OptionList list, JdbcClient jdbc, AuditTrail audit) {
        this.list = list;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The entry as it was; empty where it is not this person's to check. Twice is once. */
    @Transactional
    public Optional<ReferralOption> check(OptionId id, SignedIn by) {
        return change(id, by, """
                update helpline.referral_option
                set checked_before = checked_on, checked_on = :today, checked_by = :staff
                where id = :id and checked_on is distinct from :today
                """);
    }

    /** What this person said today is taken back; what others said, or before, stands. */
    @Transactional
    public Optional<ReferralOption> takeBack(OptionId id, SignedIn by) {
        return change(id, by, """
                update helpline.referral_option
                set checked_on = checked_before, checked_before = null, checked_by = null
                where id = :id and checked_on = :today and checked_by = :staff
                """);
    }

    private Optional<ReferralOption> change(OptionId id, SignedIn by, String statement) {
        var option = list.holdWith(id, ReferralPermissions.CHECK, by);
        option.ifPresent(_ -> {
            var changed = jdbc.sql(statement)
                    .param("id", id.value())
                    .param("today", list.today(by))
                    .param("staff", by.staff().value())
                    .update();
            if (changed > 0) {
                audit.record(by.staff(), AuditTrail.Action.CHANGED, Directory.KIND, id.value());
            }
        });
        return option;
    }
}
