package dk.samklang.helpline.agreement;

import static dk.samklang.organisation.Roles.COORDINATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.agreement.ArrangementSql.Moment;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds with somebody is found by the index of their contacts, however many contacts others have. */
@ProgramTest
@Requirement("FB-10")
class AgreementPlanTests {

    private static final int MANY = 50_000;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsTheContactsOfOneAliasAlone() {
        var house = houses.found(COUNSELLOR, COORDINATOR);
        var lighthouse = Given.in(program).alias(house, "Fyrtårnet");
        hold(house, lighthouse);
        fill(house, lighthouse);

        var plan = house.inside(() -> plan(house, lighthouse));

        assertThat(plan).anyMatch(line -> line.contains("conversation_of_frequent_user"));
        assertThat(plan)
                .noneMatch(line -> line.contains("Seq Scan on conversation "))
                .noneMatch(line -> line.contains("rows=" + MANY));
    }

    private void hold(House house, FrequentUserId alias) {
        var coordinator = visitors.signedIn(house.member(COORDINATOR));
        coordinator.get("/helpline/agreements");
        List.of(SentProposal.ofTimes(alias), SentProposal.ofLimit(alias)).forEach(proposal -> {
            proposal.by(coordinator);
            coordinator.post(proposal.path() + "/accept", Visitor.field("version", "0"));
        });
    }

    private List<String> plan(House house, FrequentUserId alias) {
        return new Moment(TestClock.MONDAY_NINE, ZoneId.of("Europe/Copenhagen"))
                .into(jdbc.sql("explain (analyze, costs off) " + WhatHolds.STATEMENT))
                .param("alias", alias.value())
                .param("services", new UUID[] {house.helpline().value()})
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** One contact in a hundred is with the alias. */
    private static void fill(House house, FrequentUserId alias) {
        Sql.asOwner()
                .sql("""
                        insert into helpline.conversation
                            (organisation_id, id, service_id, counsellor_id, channel, started_at, duration_minutes,
                             gender, age_band, registered_at, frequent_user_id)
                        select :house, gen_random_uuid(), :helpline, :staff, 'PHONE',
                               timestamptz '2026-03-02 09:00Z' + number * interval '1 minute', 5, 'UNKNOWN', 'UNKNOWN',
                               now(), case when number % 100 = 0 then cast(:alias as uuid) end
                        from generate_series(1, :many) as number
                        """)
                .param("house", house.organisation().value())
                .param("helpline", house.helpline().value())
                .param("staff", house.member(COUNSELLOR).staff().value())
                .param("alias", alias.value())
                .param("many", MANY)
                .update();
        Sql.asOwner().sql("analyze helpline.conversation").update();
    }
}
