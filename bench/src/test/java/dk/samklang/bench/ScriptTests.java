package dk.samklang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From the server's log to what pgbench replays. */
class ScriptTests {

    private static final String LOG = """
            2026-03-02 08:00:00.000 UTC [17] LOG:  execute <unnamed>: BEGIN
            2026-03-02 08:00:00.001 UTC [17] LOG:  execute S_1: select set_config('samklang.organisation', $1, true)
            2026-03-02 08:00:00.001 UTC [17] DETAIL:  Parameters: $1 = '01998d3e-0000-7000-8000-000000000001'
            2026-03-02 08:00:00.002 UTC [17] LOG:  execute S_2: insert into audit.entry (id, at, record_id, note)
            \tvalues ($1, $2, $3, $4) -- noted
            2026-03-02 08:00:00.002 UTC [17] DETAIL:  Parameters: $1 = '%s', $2 = '2026-03-02 08:00:00+00', $3 = NULL, $4 = 'it''s, $5 = ''x'''
            2026-03-02 08:00:00.003 UTC [17] LOG:  execute S_3: COMMIT
            """;

    @Test
    void readsStatementsWithTheirValues() {
        var executed = Statements.in(LOG.formatted(Ids.next()));

        assertThat(executed).extracting(Statements.Executed::sql).first().isEqualTo("BEGIN");
        assertThat(executed).hasSize(4);
        assertThat(executed.get(2).values().subList(1, 4))
                .containsExactly("'2026-03-02 08:00:00+00'", "NULL", "'it''s, $5 = ''x'''");
    }

    @Test
    void sendsTheBeginningWithTheFirstStatementAndMakesNewIdentifiersAnew() {
        var script = Script.of(Statements.in(LOG.formatted(Ids.next())), System.currentTimeMillis() - 1_000);

        assertThat(script.lines().toList())
                .containsExactly(
                        "\\set made0 random(1, 1000000000000000000)",
                        "\\startpipeline",
                        "BEGIN;",
                        "select set_config('samklang.organisation', '01998d3e-0000-7000-8000-000000000001', true);",
                        "\\endpipeline",
                        "insert into audit.entry (id, at, record_id, note) values (" + MADE
                                + ", E'2026-03-02 08\\x3a00\\x3a00+00', NULL, 'it''s, $5 = ''x''');",
                        "COMMIT;");
    }

    @Test
    void saysThatAListOfIdentifiersIsOne() {
        var id = "01998d3e-0000-7000-8000-000000000001";
        var asked = new Statements.Executed(
                1, "select $1, theme from unnest($2) as theme", List.of("'{a,b}'", "'{" + id + "}'"));

        assertThat(Script.of(List.of(asked), Long.MAX_VALUE))
                .isEqualTo("select '{a,b}', theme from unnest(cast('{" + id + "}' as uuid[])) as theme;\n");
    }

    private static final String MADE =
            "cast(lpad(to_hex(cast(extract(epoch from now()) * 1000 as bigint)), 12, '0') || '7000'"
                    + " || lpad(to_hex(cast(:made0 as bigint)), 16, '0') as uuid)";

    @Test
    void readsAPlanFromTheCommand() {
        var plan = Plan.of("--launcher", "samklang", "--data", "data", "--sizes", "100,2000");

        assertThat(plan.sizes()).isEqualTo(List.of(100, 2_000));
        assertThat(plan.largest()).isEqualTo(2_000);
        assertThat(plan.clients()).containsExactly(1, 10, 50, 200);
    }
}
