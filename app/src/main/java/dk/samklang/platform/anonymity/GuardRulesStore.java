package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.Kind;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of the organisation that is asked for. */
@Repository
class GuardRulesStore {

    private final JdbcClient jdbc;

    GuardRulesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    GuardRules current() {
        return jdbc.sql("select blocked, version from anonymity.rules")
                .query((row, _) -> new GuardRules(
                        Arrays.stream(row.getString("blocked").split(" "))
                                .map(Kind::valueOf)
                                .collect(Collectors.toSet()),
                        row.getInt("version")))
                .optional()
                .orElseGet(GuardRules::atFirst);
    }

    /** Stores what is decided; false when somebody else has decided since this version. */
    boolean store(GuardRules wanted) {
        return jdbc.sql("""
                        insert into anonymity.rules (blocked, version)
                        select :blocked, 1
                        where :version = 0
                        on conflict (organisation_id) do nothing
                        """)
                                .param("blocked", written(wanted))
                                .param("version", wanted.version())
                                .update()
                        == 1
                || jdbc.sql("""
                        update anonymity.rules
                        set blocked = :blocked, version = version + 1
                        where version = :version
                        """)
                                .param("blocked", written(wanted))
                                .param("version", wanted.version())
                                .update()
                        == 1;
    }

    private static String written(GuardRules rules) {
        return rules.blocked().stream().sorted().map(Kind::name).collect(Collectors.joining(" "));
    }
}
