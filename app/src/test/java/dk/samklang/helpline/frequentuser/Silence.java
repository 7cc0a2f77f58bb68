package dk.samklang.helpline.frequentuser;

import static dk.samklang.organisation.Roles.COUNSELLOR;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.testing.House;
import dk.samklang.testing.Sql;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** How a house breaks silence with an alias, and who is left when it lasts. */
final class Silence {

    /** Three months after the Monday on which each test begins, in Copenhagen, where summer time has come meanwhile. */
    static final Instant THREE_MONTHS_ON = Instant.parse("2026-06-02T07:00:00Z");

    private Silence() {}

    static ConversationId talkedWith(ApplicationContext program, House house, FrequentUserId alias, Instant at) {
        return Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Om en svær aften.").at(at).with(alias));
    }

    static int aliases(House house) {
        return Sql.asOwner()
                .sql("select count(*) from helpline.frequent_user where organisation_id = :house")
                .param("house", house.organisation().value())
                .query(Integer.class)
                .single();
    }
}
