package dk.samklang.helpline.referral;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: where the caller of a conversation may be referred, what fits them and the themes first (FB-14). */
@Service
public class SuggestOptions {

    private final JdbcClient jdbc;

    SuggestOptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a conversation is about, as far as is known.
     *
     * @param conversation its id, which it has before it is registered; null where nothing can be noted yet
     */
    public record About(
            @Nullable UUID conversation, @Nullable UUID frequentUser, Set<UUID> themes) {}

    /**
     * An entry as it lies at hand.
     *
     * @param starterKey beginning of the message keys of a starter's words; null for one the house added itself
     * @param fits for how many of the caller's types and the conversation's themes it was chosen
     * @param referral what was noted of it in this conversation; null for nothing
     */
    public record Suggested(
            OptionId id,
            @Nullable String starterKey,
            String name,
            OptionKind kind,
            @Nullable String audience,
            @Nullable String openingHours,
            String phone,
            String web,
            boolean openToAll,
            int fits,
            @Nullable ReferralId referral) {}

    /** Nothing in a helpline that is not this person's. One statement. */
    @Transactional(readOnly = true)
    public List<Suggested> suggest(SignedIn by, ServiceId service, About about) {
        return jdbc.sql("""
                        with fitting as (
                            select fits.option_id
                            from helpline.referral_option_type fits
                            join helpline.frequent_user_type held on held.type_id = fits.type_id
                            where held.frequent_user_id = :frequentUser
                            union all
                            select fits.option_id
                            from helpline.referral_option_theme fits
                            where fits.theme_id = any(:themes)
                        )
                        select option.id, option.starter, option.name, option.kind, option.audience,
                               option.opening_hours, option.phone, option.web, option.open_to_all,
                               (select count(*) from fitting where fitting.option_id = option.id) as fits,
                               referral.id as referral
                        from helpline.referral_option option
                        left join helpline.referral
                            on referral.organisation_id = option.organisation_id and referral.option_id = option.id
                                and referral.conversation_id = :conversation and referral.counsellor_id = :staff
                        where option.service_id = :service and option.service_id = any(:services)
                            and option.retired_at is null
                        order by fits desc, lower(option.name), option.id
                        limit 600
                        """)
                .param("frequentUser", about.frequentUser())
                .param("themes", about.themes().toArray(UUID[]::new))
                .param("conversation", about.conversation())
                .param("staff", by.staff().value())
                .param("service", service.value())
                .param("services", by.servicesWhere(ReferralPermissions.USE).toArray(UUID[]::new))
                .query((row, _) -> toSuggested(row))
                .list();
    }

    private static Suggested toSuggested(ResultSet row) throws SQLException {
        var starter = row.getString("starter");
        var referral = row.getObject("referral", UUID.class);
        return new Suggested(
                new OptionId(row.getObject("id", UUID.class)),
                starter == null ? null : Directory.STARTER + starter,
                row.getString("name"),
                OptionKind.valueOf(row.getString("kind")),
                row.getString("audience"),
                row.getString("opening_hours"),
                row.getString("phone"),
                row.getString("web"),
                row.getBoolean("open_to_all"),
                row.getInt("fits"),
                referral == null ? null : new ReferralId(referral));
    }
}
