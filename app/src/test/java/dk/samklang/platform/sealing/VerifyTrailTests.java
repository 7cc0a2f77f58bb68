package dk.samklang.platform.sealing;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.platform.sealing.Finding.Kind;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the owner of the tables does to the trail afterwards, it is found, and said of which entry. */
@ProgramTest
@Requirement(value = "X-4", part = "trail")
class VerifyTrailTests {

    @Autowired
    private Houses houses;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private SealTrail sealTrail;

    @Autowired
    private RunRetention retention;

    @Autowired
    private TestClock clock;

    private TrailOfHouse trail;

    @BeforeEach
    void threeSealsOfThreeEntriesAnHourApart() {
        trail = new TrailOfHouse(houses.found(COUNSELLOR), audit, sealTrail);
        for (var seal = 1; seal <= 3; seal++) {
            trail.sealed(3);
            clock.advance(Duration.ofHours(1));
        }
    }

    @Test
    void aTrailNobodyTouchedIsWhole() {
        trail.write(2);

        var report = trail.check(clock.instant());

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(9);
        assertThat(report.waiting()).isEqualTo(2);
        assertThat(report.seals()).isEqualTo(3);
    }

    @Test
    void aChangedEntryIsFound() {
        var entry = trail.entry(2, 1);

        trail.tamper(
                "update audit.entry set staff_id = staff_id, action = 'SEARCHED' where organisation_id = ? and id = '"
                        + entry + "'");

        assertFound(Kind.CHANGED, 2, entry);
    }

    @Test
    void anEntryWithAnotherTimeIsFound() {
        var entry = trail.entry(2, 3);

        trail.tamper("update audit.entry set at = at + interval '1 microsecond' where organisation_id = ? and id = '"
                + entry + "'");

        assertFound(Kind.CHANGED, 2, entry);
    }

    @Test
    void aMissingEntryIsFound() {
        var entry = trail.entry(1, 2);

        trail.tamper("delete from audit.entry where organisation_id = ? and id = '" + entry + "'");

        assertFound(Kind.MISSING, 1, entry);
    }

    @Test
    void entriesOfAWholeSealThatAreMissingAreFound() {
        var entry = trail.entry(1, 1);

        trail.tamper("delete from audit.entry where organisation_id = ? and seal = 1");

        assertThat(findings()).hasSize(3).first().isEqualTo(new Finding(Kind.MISSING, 1, entry));
    }

    @Test
    void reorderedEntriesAreFound() {
        var first = trail.entry(3, 1);
        var second = trail.entry(3, 2);

        trail.tamper("update audit.entry set place = place + 10 where organisation_id = ? and seal = 3 and place < 3");
        trail.tamper("update audit.entry set place = 13 - place where organisation_id = ? and seal = 3 and place > 3");

        assertThat(findings())
                .containsExactly(new Finding(Kind.REORDERED, 3, first), new Finding(Kind.REORDERED, 3, second));
    }

    @Test
    void anEntrySlippedIntoASealIsFound() {
        var entry = Ids.next();

        slipIn(entry, "2", "4", "now()");

        assertFound(Kind.INSERTED, 2, entry);
    }

    @Test
    void anEntrySlippedInWithAnEarlierTimeIsFoundBeforeItIsSealed() {
        var entry = Ids.next();

        slipIn(entry, "null", "null", "timestamptz '2026-03-02 08:30Z'");

        assertFound(Kind.BACKDATED, 3, entry);
    }

    @Test
    void anEntrySlippedInWithAnEarlierTimeIsFoundAfterItIsSealed() {
        var entry = Ids.next();
        slipIn(entry, "null", "null", "timestamptz '2026-03-02 08:30Z'");

        trail.sealed(1);

        assertFound(Kind.BACKDATED, 3, entry);
    }

    @Test
    void anEntryThatWasCommittedLateIsNoForgery() {
        var entry = Ids.next();
        slipIn(entry, "null", "null", "timestamptz '2026-03-02 09:55Z'");

        trail.sealed(1);

        assertThat(findings()).isEmpty();
    }

    @Test
    void aChangedSealIsFound() {
        trail.tamper(
                "update audit.seal set sealed_at = sealed_at - interval '1 day' where organisation_id = ? and number = 2");

        assertFound(Kind.SEAL_CHANGED, 2, null);
    }

    @Test
    void aSealThatWasMadeToFitAChangedEntryIsFound() {
        var entry = trail.entry(2, 1);
        trail.tamper("update audit.entry set action = 'SEARCHED' where organisation_id = ? and id = '" + entry + "'");

        trail.tamper("""
                update audit.seal
                set entry_digests = (
                    select string_agg(sha256(convert_to(concat_ws(E'\\n', 'samklang audit entry 1', organisation_id, id,
                        (extract(epoch from at) * 1000000)::bigint, staff_id, action, record_kind, record_id, blind)
                        || E'\\n', 'UTF8')), ''::bytea order by place)
                    from audit.entry where entry.organisation_id = seal.organisation_id and entry.seal = seal.number)
                where organisation_id = ? and number = 2
                """);

        assertFound(Kind.SEAL_CHANGED, 2, null);
    }

    @Test
    void aMissingSealIsFound() {
        trail.tamper("delete from audit.seal where organisation_id = ? and number = 2");

        assertFound(Kind.SEAL_MISSING, 2, null);
    }

    @Test
    void aLastSealThatIsMissingIsFoundByTheEntriesItLeft() {
        trail.tamper("delete from audit.seal where organisation_id = ? and number = 3");

        assertFound(Kind.SEAL_MISSING, 3, null);
    }

    @Test
    void anEndThatWasCutOffIsFoundByTheHeadRememberedElsewhere() {
        trail.rememberHead();

        trail.tamper("delete from audit.entry where organisation_id = ? and seal = 3");
        trail.tamper("delete from audit.seal where organisation_id = ? and number = 3");

        assertFound(Kind.TRUNCATED, 3, null);
    }

    @Test
    void aTrailWrittenAnewIsFoundByTheHeadRememberedElsewhere() {
        trail.rememberHead();
        trail.tamper("delete from audit.seal where organisation_id = ? and number >= 2");
        trail.tamper("update audit.entry set action = 'SEARCHED' where organisation_id = ? and seal = 2");
        trail.tamper("update audit.entry set seal = null, place = null where organisation_id = ? and seal >= 2");

        sealTrail.seal();
        trail.sealed(1);

        assertFound(Kind.REPLACED, 3, null);
    }

    @Test
    void afterTwoYearsEntriesAreGoneAndTheTrailIsStillWhole() {
        var old = twoSealsThreeYearsAgoAndOneNow();

        retention.run();

        assertThat(old.one("select count(*) from audit.entry where organisation_id = ?", Integer.class))
                .isEqualTo(3);
        var report = old.check(clock.instant());
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(3);
        assertThat(report.seals()).isEqualTo(3);
    }

    @Test
    void entriesThatAreDueMayOnlyBeMissingFromTheBeginning() {
        var old = twoSealsThreeYearsAgoAndOneNow();
        var entry = old.entry(2, 1);

        old.tamper("delete from audit.entry where organisation_id = ? and seal = 2");

        assertThat(old.check(clock.instant()).findings())
                .hasSize(3)
                .first()
                .isEqualTo(new Finding(Kind.MISSING, 2, entry));
    }

    @Test
    void aSealIsTakenFromWrittenLinesThatAnybodyCanCheck() {
        var organisation = UUID.fromString("018f0000-0000-7000-8000-000000000001");
        var id = UUID.fromString("018f0000-0000-7000-8000-000000000002");
        var blind = UUID.fromString("4f0c0000-0000-4000-8000-000000000003");
        var at = Instant.parse("2026-03-02T08:00:00.000001Z");
        var entry = new Entry(organisation, id, at, List.of("a", "READ", "conversation", "-"), blind, 1, 1);
        var seal = new Seal(organisation, 1, at, true, at, List.of(id), List.of(entry.digest()));

        assertThat(entry.digest().hex()).isEqualTo("47d792972384ca75b1177fb17be31c3172093d568ea1a6268cd3a714eee72f3f");
        assertThat(seal.digest(Digest.NONE).hex())
                .isEqualTo("6ae0c26c09fccebd79159af37dfa58eb717b2ca879c1e1e803d6ec04410e1bec");
    }

    private TrailOfHouse twoSealsThreeYearsAgoAndOneNow() {
        var now = clock.instant();
        var old = new TrailOfHouse(houses.found(COUNSELLOR), audit, sealTrail);
        clock.set(now.minus(Duration.ofDays(3 * 365)));
        old.sealed(3);
        clock.advance(Duration.ofHours(1));
        old.sealed(3);
        clock.set(now);
        old.sealed(3);
        return old;
    }

    private void slipIn(UUID entry, String seal, String place, String at) {
        trail.tamper("""
                insert into audit.entry (organisation_id, id, at, staff_id, action, record_kind, seal, place)
                select ?, '%s', %s, '%s', 'READ', 'conversation', %s, %s
                """.formatted(entry, at, trail.member().value(), seal, place));
    }

    private List<Finding> findings() {
        return trail.check(clock.instant()).findings();
    }

    private void assertFound(Kind kind, long seal, @Nullable UUID entry) {
        assertThat(findings()).containsExactly(new Finding(kind, seal, entry));
    }
}
