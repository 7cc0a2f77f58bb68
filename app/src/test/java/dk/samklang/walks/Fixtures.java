package dk.samklang.walks;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static java.util.Map.entry;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.House;
import dk.samklang.testing.Sql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * One record of each kind that an address can name, in one house. A new kind of address needs a line in {@link #ids}; the
 * walk fails until it has one.
 */
final class Fixtures {

    private final Map<String, String> ids;

    private Fixtures(Map<String, String> ids) {
        this.ids = ids;
    }

    /** The records of a house, made by its counsellor. */
    static Fixtures in(ApplicationContext program, House house) {
        var given = Given.in(program);
        var counsellor = house.member(COUNSELLOR);
        var conversation = given.registered(house, counsellor, Talk.noting("Et notat, ingen andre må se."))
                .value();
        var draft = draft(program, house, "conversation");
        var card = draft(program, house, "frequent-user");
        return new Fixtures(Map.ofEntries(
                entry("/helpline/conversations/drafts/", draft.toString()),
                entry("/helpline/conversations/", conversation.toString()),
                entry("/helpline/frequent-users/drafts/", card.toString()),
                entry(
                        "/helpline/frequent-users/",
                        given.alias(house, "Fyrtårnet").value().toString()),
                entry(
                        "/helpline/agreements/drafts/",
                        draft(program, house, "arrangement").toString()),
                entry("/helpline/agreements/", arrangement(program, house).toString()),
                entry("/helpline/settings/types/", type(program, house).toString()),
                entry("/helpline/settings/phrases/", phrase(house).toString()),
                entry("/helpline/referrals/", option(house).toString()),
                entry(
                        "/helpline/referrals/given/",
                        referral(house, counsellor, conversation).toString()),
                entry(
                        "/helpline/duty/entries/",
                        dutyEntry(house, counsellor, conversation).toString()),
                entry("/helpline/phrases/", phrase(house).toString()),
                entry("/helpline/settings/themes/", given.theme(house, "sleep").toString()),
                entry("/admin/staff/", counsellor.staff().value().toString()),
                entry("/account/news/", news(counsellor).toString()),
                entry("/trail/records/", conversation.toString()),
                entry("/trail/controls/", control(house).toString()),
                entry("/theme/", "0b5d6b")));
    }

    private static UUID arrangement(ApplicationContext program, House house) {
        var given = Given.in(program);
        return given.proposed(house, given.alias(house, "Klarinetten")).value();
    }

    private static UUID control(House house) {
        var id = Ids.next();
        var organisation = house.organisation().value();
        Sql.asOwner()
                .sql("""
                        insert into trail.control (organisation_id, id, month, readings, drawn, drawn_at, drawn_by)
                        values (?, ?, '2026-01-01', 1, 1, now(), ?)
                        """)
                .params(organisation, id, house.members().getFirst().staff().value())
                .update();
        Sql.asOwner()
                .sql(
                        "insert into trail.control_entry (organisation_id, control_id, place, entry_id) values (?, ?, 1, ?)")
                .params(organisation, id, Ids.next())
                .update();
        return id;
    }

    private static UUID news(House.Member member) {
        var id = Ids.next();
        Sql.asOwner().sql("""
                        insert into identity.account_news (account_id, id, at, kind, colleague)
                        values (?, ?, now(), 'SECOND_FACTOR_RESET', 'Karen Skov')
                        """).params(member.account().value(), id).update();
        return id;
    }

    private static UUID option(House house) {
        return Sql.asOwner()
                .sql("select id from helpline.referral_option where service_id = :service order by name limit 1")
                .param("service", house.helpline().value())
                .query(UUID.class)
                .single();
    }

    private static UUID referral(House house, House.Member by, UUID conversation) {
        var id = Ids.next();
        Sql.asOwner()
                .sql("""
                        insert into helpline.referral
                            (organisation_id, id, conversation_id, option_id, counsellor_id, referred_at)
                        values (?, ?, ?, ?, ?, now())
                        """)
                .params(
                        house.organisation().value(),
                        id,
                        conversation,
                        option(house),
                        by.staff().value())
                .update();
        return id;
    }

    private static UUID dutyEntry(House house, House.Member by, UUID conversation) {
        var id = Ids.next();
        Sql.asOwner()
                .sql("""
                        insert into helpline.duty_entry
                            (organisation_id, id, service_id, conversation_id, kind, matter, done_on, noted_by, noted_at)
                        values (?, ?, ?, ?, 'CALLED_112', '', current_date, ?, now())
                        """)
                .params(
                        house.organisation().value(),
                        id,
                        house.helpline().value(),
                        conversation,
                        by.staff().value())
                .update();
        return id;
    }

    private static UUID phrase(House house) {
        return Sql.asOwner()
                .sql("select id from helpline.phrase where service_id = :service order by position limit 1")
                .param("service", house.helpline().value())
                .query(UUID.class)
                .single();
    }

    private static UUID type(ApplicationContext program, House house) {
        return house.working(() -> program.getBean(ListTypes.class).active(house.helpline()))
                .getFirst()
                .id();
    }

    private static UUID draft(ApplicationContext program, House house, String kind) {
        var id = new DraftId(Ids.next());
        var fields = Map.of("note", List.of("Påbegyndt"), "alias", List.of("Påbegyndt"));
        var writer = house.member(COUNSELLOR).staff();
        house.working(() -> program.getBean(Drafts.class).keep(id, writer, kind, fields, 0));
        return id.value();
    }

    /** The record that an address of this route names. */
    String idFor(Routes.Route route) {
        var start = route.pattern().substring(0, route.pattern().indexOf('{'));
        var id = ids.get(start);
        if (id == null) {
            throw new AssertionError("No fixture for addresses that begin with " + start);
        }
        return id;
    }
}
