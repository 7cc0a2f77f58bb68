package dk.samklang.platform.tenancy;

import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.pattern.PairAliases;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** The walls in the database itself: whatever the program asks, one organisation never meets another's rows. */
@ProgramTest
@Requirement("X-2")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantWallTests {

    /** Tables whose rows belong to no organisation, and why they may. */
    private static final Map<String, String> ORGANISATION_FREE = Map.ofEntries(
            Map.entry("identity.account", "one person may work in several organisations"),
            Map.entry("identity.session", "read before it is known whose it is"),
            Map.entry("identity.session_attributes", "read before it is known whose it is"),
            Map.entry("identity.sign_in_throttle", "counts guesses, also at names nobody has"),
            Map.entry("identity.totp", "one person may belong to several organisations"),
            Map.entry("identity.passkey", "one person may belong to several organisations"),
            Map.entry("identity.recovery_code", "one person may belong to several organisations"),
            Map.entry("identity.account_news", "is about the account, wherever it belongs"),
            Map.entry("organisation.registry", "ids alone, so that jobs can visit each organisation"),
            Map.entry("helpline.law_section", "the law is everybody's"),
            Map.entry("helpline.starter_phrase", "what every helpline begins with"),
            Map.entry("helpline.starter_referral_option", "what every helpline begins with"),
            Map.entry("platform.installation", "one row about the whole"),
            Map.entry("platform.heartbeat", "the disk is everybody's"),
            Map.entry("platform.restored", "a restore is of the whole"),
            Map.entry("platform.scheduled_tasks", "timers of the whole"),
            Map.entry("platform.migration_history", "the history of the tables"));

    /** Indexes that do not begin with the organisation, and why they may. */
    private static final Map<String, String> OTHER_INDEXES =
            Map.of("organisation.staff_member_by_account", "at sign-in the organisation is not known yet");

    /** Tables without a primary key, and what keeps their rows apart instead. */
    private static final Map<String, String> OTHER_KEYS = Map.of(
            "organisation.staff_role",
            "unique (organisation_id, staff_id, role, service_id): no service for a role in the whole organisation");

    /** How to call each function for the organisation that is set; each counts rows of the other one. */
    private static final Map<String, String> FUNCTION_CALLS = Map.of(
            "audit.prune(timestamp with time zone)",
            "select count(*) from audit.prune(now()) as gone where gone <> 0",
            "helpline.analyse_recognition()",
            "select count(*) from helpline.analyse_recognition() as done where false",
            "helpline.forget_samples()",
            "select count(*) from helpline.forget_samples() as done where false",
            "helpline.find_frequent_users(uuid[],text,boolean)",
            """
            select count(*)
            from helpline.find_frequent_users(
                array(select service.id from organisation.service service), 'abc', false) as hit
            where hit.frequent_user_id not in (select known.id from helpline.frequent_user known)
            """,
            "helpline.word_stem(text)",
            "select count(*) from helpline.word_stem('hemmelig') as stem where stem is null",
            "helpline.word_stems(text)",
            "select count(*) from helpline.word_stems('hemmelig') as stems where cardinality(stems) <> 1",
            "helpline.heard_terms(uuid,text[],real)",
            """
            select count(*)
            from organisation.service
            cross join lateral helpline.heard_terms(service.id, array['hemmelighed'], 0.1) as heard
            """);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    private House ours;
    private House theirs;
    private Map<String, String> before;

    @BeforeAll
    void foundTwoHousesWithSomethingInEveryTable() {
        ours = houses.found(COUNSELLOR, ADMINISTRATOR);
        theirs = houses.found(COUNSELLOR, ADMINISTRATOR);
        pair(ours);
        pair(theirs);
        agree(ours);
        agree(theirs);
        new Furnishing(id(ours)).fill(tables());
        new Furnishing(id(theirs)).fill(tables());
        before = contents();
    }

    /** A pair is of two, which no furnishing can guess. */
    private void pair(House house) {
        var given = Given.in(program);
        var one = given.alias(house, "Klarinetten");
        given.alias(house, "Oboen");
        var by = house.signedIn(house.members().getFirst());
        house.working(() -> program.getBean(PairAliases.class).pair(by, one, "Oboen"));
    }

    /** What is agreed has to make sense, which no furnishing can guess. */
    private void agree(House house) {
        var given = Given.in(program);
        given.proposed(house, given.alias(house, "Fagotten"));
    }

    @AfterAll
    void nothingOfTheirsHasChanged() {
        assertThat(contents()).isEqualTo(before);
    }

    static List<Tables.Table> tables() {
        return Tables.ofOrganisations();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void weSeeOurRowsAndNoneOfTheirs(Tables.Table table) {
        var us = Session.of(id(ours));

        assertThat(us.count("select count(*) from " + table)).isPositive();
        assertThat(us.count("select count(*) from " + table + " where organisation_id <> ?", id(ours)))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void weChangeNoneOfTheirRows(Tables.Table table) {
        var reached = reached("update " + table + " set organisation_id = organisation_id where organisation_id <> ?");

        assertThat(reached).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void weDeleteNoneOfTheirRows(Tables.Table table) {
        var reached = reached("delete from " + table + " where organisation_id <> ?");

        assertThat(reached).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void weAddNothingToTheirs(Tables.Table table) {
        assertThatThrownBy(() -> Session.of(id(ours)).run("""
                                insert into %1$s
                                select (jsonb_populate_record(one, jsonb_build_object('organisation_id', ?::uuid))).*
                                from %1$s one
                                limit 1
                                """.formatted(table), id(theirs)))
                .rootCause()
                .hasMessageMatching(
                        "(?s).*(violates row-level security policy|permission denied for (table|schema)).*");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void weHandNothingOfOursOverToThem(Tables.Table table) {
        assertThatThrownBy(() -> Session.of(id(ours)).run("update " + table + " set organisation_id = ?", id(theirs)))
                .rootCause()
                .hasMessageMatching(
                        "(?s).*(violates row-level security policy|permission denied for (table|schema)).*");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nobodySeesAnything(Tables.Table table) {
        assertThat(Session.ofNobody().count("select count(*) from " + table)).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nobodyAddsAnything(Tables.Table table) {
        assertThatThrownBy(() ->
                        Session.ofNobody().run("insert into " + table + " (organisation_id) values (?)", id(theirs)))
                .rootCause()
                .hasMessageMatching(
                        "(?s).*(violates row-level security policy|permission denied for (table|schema)).*");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anAccountThatSignsInSeesItsOwnMembershipAndNothingElse(Tables.Table table) {
        var account = ours.member(COUNSELLOR).account().value();

        var seen = Session.ofAccount(account).count("select count(*) from " + table);

        assertThat(seen).isEqualTo(table.name().equals("organisation.staff_member") ? 1 : 0);
    }

    @Test
    void anAccountThatSignsInChangesNothing() {
        var account = ours.member(COUNSELLOR).account().value();

        var reached = Session.ofAccount(account).run("update organisation.staff_member set active = true");

        assertThat(reached).isZero();
    }

    @Test
    void everyTableBelongsToOrganisationsButTheseFew() {
        var free = Tables.all().stream().filter(table -> !table.secured()).map(Tables.Table::name);

        assertThat(free).containsExactlyInAnyOrderElementsOf(ORGANISATION_FREE.keySet());
    }

    @Test
    void everyTableOfOrganisationsHasAPolicyForTheProgram() {
        assertThat(Tables.withoutPolicy()).isEmpty();
    }

    @Test
    void everyRowSaysWhoseItIs() {
        assertThat(Tables.whereOrganisationMayBeMissing()).isEmpty();
    }

    @Test
    void everyKeyBeginsWithTheOrganisation() {
        assertThat(Tables.withoutLeadingOrganisation()).containsExactlyInAnyOrderElementsOf(OTHER_KEYS.keySet());
    }

    @Test
    void noReferenceCanPointAcross() {
        assertThat(Tables.referencesAcross()).isEmpty();
    }

    @Test
    void everyIndexBeginsWithTheOrganisation() {
        assertThat(Tables.indexesThatBeginElsewhere()).containsExactlyInAnyOrderElementsOf(OTHER_INDEXES.keySet());
    }

    @Test
    void noViewLooksPastTheWalls() {
        assertThat(Tables.leakyViews()).isEmpty();
    }

    @Test
    void noFunctionWithItsOwnersRightsIsLeftOpen() {
        assertThat(Tables.leakyFunctions()).isEmpty();
    }

    @Test
    void everyFunctionIsTriedHere() {
        assertThat(FUNCTION_CALLS.keySet()).containsExactlyInAnyOrderElementsOf(Tables.functions());
    }

    @Test
    void noFunctionShowsWhatIsTheirs() {
        assertThat(FUNCTION_CALLS.values())
                .allSatisfy(call -> assertThat(Session.of(id(ours)).count(call)).isZero());
    }

    @Test
    void theProgramReadsAndWritesRowsAndMayDoNothingElse() {
        assertThat(Tables.excessiveRights()).isEmpty();
    }

    @Test
    void nobodyRewritesTheTrail() {
        assertThatThrownBy(() -> Session.of(id(ours)).run("update audit.entry set at = now()"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Session.of(id(ours)).run("delete from audit.entry"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** Rows of theirs that a command reaches as ours; a command the program may not give at all reaches none. */
    private int reached(String sql) {
        try {
            return Session.of(id(ours)).run(sql, id(ours));
        } catch (DataAccessException e) {
            assertThat(e).rootCause().hasMessageContaining("permission denied");
            return 0;
        }
    }

    /** A digest of everything that is theirs, by table. */
    private Map<String, String> contents() {
        return tables().stream()
                .collect(Collectors.toMap(
                        Tables.Table::name,
                        table -> Sql.asOwner()
                                .sql("""
                                select md5(coalesce(string_agg(one::text, '' order by one::text), ''))
                                from %s one where organisation_id = :theirs
                                """.formatted(table))
                                .param("theirs", id(theirs))
                                .query((row, _) -> row.getString(1))
                                .single()));
    }

    private static UUID id(House house) {
        return house.organisation().value();
    }
}
