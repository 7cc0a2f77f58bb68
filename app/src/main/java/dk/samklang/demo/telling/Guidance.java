package dk.samklang.demo.telling;

import dk.samklang.demo.story.House;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * What the people of a told house made of wordings, referrals and duties: made from what stands there already, with ids drawn from
 * its own, so that the same house has the same rows.
 */
final class Guidance {

    private static final String VERDICTS = """
            insert into helpline.phrase_verdict (organisation_id, phrase_id, staff_id, helpful)
            select phrase.organisation_id, phrase.id, staff.id,
                   abs(hashtext(phrase.starter || staff.display_name)) %% 5 > 0
            from helpline.phrase
            join organisation.staff_member staff on staff.organisation_id = phrase.organisation_id and staff.active
            where phrase.organisation_id = ? and abs(hashtext(staff.display_name || phrase.starter)) %% 6 = 0
            """.replace("%%", "%");

    private static final String PLACES = """
            insert into helpline.referral_option
                (organisation_id, id, service_id, name, kind, offers, audience, area, opening_hours, phone, web,
                 open_to_all, checked_on)
            select house.organisation_id, md5(house.id::text || place.name)::uuid, house.id, place.name, place.kind,
                   place.offers, place.audience, 'Havneby Kommune', place.hours, '', '', place.open,
                   cast(? as date) - place.days
            from organisation.service house
            cross join (values
                ('Kaffestuen ved kanalen', 'DROP_IN', 'Kaffe, suppe og et bord at sidde ved. Man behøver ikke sige noget.',
                 'Voksne, der savner selskab', 'Hverdage kl. 10-16', true, 35),
                ('Vennerne fra Vest', 'VISITING_FRIEND', 'En besøgsven en gang om ugen, hjemme eller på en gåtur.',
                 'Voksne, der bor alene', 'Telefontid tirsdag kl. 13-15', true, 80),
                ('Følgeskab', 'LAY_REPRESENTATIVE', 'En bisidder, der går med til møder på kommunen og hjælper med at huske.',
                 'Den, der har en sag på kommunen', 'Efter aftale', true, 240),
                ('Sundhedshuset Havneby', 'HEALTH_CENTRE', 'Samtaler og hold om søvn, uro og bevægelse, uden at man skal forbi lægen.',
                 'Borgere i Havneby', 'Hverdage kl. 8-15', true, 120),
                ('Natlampen', 'COMMUNITY', 'Fælles aftenture og brætspil for dem, der har svært ved aftenerne.',
                 'Alle over 18', 'Torsdag kl. 19-22', true, 20)
            ) as place (name, kind, offers, audience, hours, open, days)
            where house.organisation_id = ? and house.kind = 'HELPLINE'
            """;

    private static final String FITS = """
            insert into helpline.referral_option_type (organisation_id, option_id, type_id)
            select option.organisation_id, option.id, type.id
            from helpline.referral_option option
            join helpline.user_type type
                on type.organisation_id = option.organisation_id and type.service_id = option.service_id
            where option.organisation_id = ? and option.starter is null
                and (type.starter = 'lonely' and option.kind in ('DROP_IN', 'VISITING_FRIEND', 'COMMUNITY')
                    or type.starter = 'dependent' and option.kind in ('COMMUNITY', 'LAY_REPRESENTATIVE'))
            """;

    private static final String CHECKS = """
            update helpline.referral_option
            set checked_on = cast(? as date) - 60
            where organisation_id = ? and starter is not null and starter not in ('sind', 'headspace', 'eating', 'victims')
            """;

    private static final String REFERRALS = """
            insert into helpline.referral
                (organisation_id, id, conversation_id, option_id, counsellor_id, referred_at, outcome, outcome_by, outcome_at,
                 version)
            select talk.organisation_id, md5('referral' || talk.id)::uuid, talk.id, place.id, talk.counsellor_id,
                   talk.started_at,
                   case abs(hashtext(talk.id::text)) %% 4 when 0 then 'USED' when 1 then 'NOT_USED' end,
                   case when abs(hashtext(talk.id::text)) %% 4 < 2 then talk.counsellor_id end,
                   case when abs(hashtext(talk.id::text)) %% 4 < 2 then talk.registered_at end, 0
            from (select * from helpline.conversation
                  where organisation_id = ? and outcome = 'REFERRED'
                  order by started_at desc limit 400) talk
            cross join lateral (
                select option.id from helpline.referral_option option
                where option.organisation_id = talk.organisation_id and option.service_id = talk.service_id
                    and option.starter is null
                order by hashtext(option.name || talk.id) limit 1) place
            """.replace("%%", "%");

    private static final String TOLD = """
            insert into helpline.referral_words (organisation_id, referral_id, frequent_user_id, words)
            select referral.organisation_id, referral.id, talk.frequent_user_id,
                   case referral.outcome when 'USED' then 'Har været der, og vil gerne igen.'
                       else 'Turde ikke gå ind den første gang.' end
            from helpline.referral
            join helpline.conversation talk
                on talk.organisation_id = referral.organisation_id and talk.id = referral.conversation_id
            where referral.organisation_id = ? and referral.outcome is not null and talk.frequent_user_id is not null
            """;

    private static final String REPORTS = """
            insert into helpline.duty_entry
                (organisation_id, id, service_id, conversation_id, frequent_user_id, kind, matter, done_on, noted_by, noted_at)
            select talk.organisation_id, md5('duty' || talk.id)::uuid, talk.service_id, talk.id, talk.frequent_user_id,
                   'CHILD_WELFARE_REPORT', 'Uro om mindre søskende, der er alene hjemme om aftenen.',
                   cast(talk.started_at as date), talk.counsellor_id, talk.registered_at
            from helpline.conversation talk
            join helpline.frequent_user caller
                on caller.organisation_id = talk.organisation_id and caller.id = talk.frequent_user_id
            where talk.organisation_id = ? and caller.age_band in ('UNDER_18', 'FROM_18', 'FROM_30')
            order by caller.age_band = 'FROM_30', md5(caller.alias), talk.started_at desc
            limit 1
            """;

    private final Connection connection;

    Guidance(Connection asOwner) {
        this.connection = asOwner;
    }

    /** @param now the moment the story ends */
    void tell(House house, Instant now) throws SQLException {
        run(VERDICTS, house.organisation());
        run(PLACES, Timestamp.from(now), house.organisation());
        run(FITS, house.organisation());
        run(CHECKS, Timestamp.from(now), house.organisation());
        for (var statement : List.of(REFERRALS, TOLD, REPORTS)) {
            run(statement, house.organisation());
        }
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < parameters.length; place++) {
                statement.setObject(place + 1, parameters[place]);
            }
            statement.executeUpdate();
        }
    }
}
