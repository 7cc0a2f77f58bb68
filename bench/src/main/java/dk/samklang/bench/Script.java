package dk.samklang.bench;

import dk.samklang.bench.Statements.Executed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The statements of one answer as a script for {@code pgbench}, in the same transactions: each {@code BEGIN} travels with
 * the statement after it, as the program's driver sends it, and identifiers that the program made for this answer are made
 * anew, as new rows cannot be written twice.
 */
final class Script {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern IDS = Pattern.compile("\\{" + ID + "(?:," + ID + ")*}");

    private final Map<UUID, String> fresh = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();
    private final long begun;

    private Script(long begun) {
        this.begun = begun;
    }

    /** @param begun milliseconds; identifiers made since are made anew */
    static String of(List<Executed> executed, long begun) {
        var script = new Script(begun);
        var open = false;
        for (var statement : executed) {
            if (statement.opens()) {
                script.lines.append("\\startpipeline\n");
                open = true;
            }
            script.lines.append(script.filledIn(statement)).append(";\n");
            if (open && !statement.opens()) {
                script.lines.append("\\endpipeline\n");
                open = false;
            }
        }
        return script.head() + script.lines;
    }

    private String head() {
        var head = new StringBuilder();
        fresh.values().forEach(name -> head.append("\\set ").append(name).append(" random(1, 1000000000000000000)\n"));
        return head.toString();
    }

    private String filledIn(Executed statement) {
        var numbered = PARAMETER.matcher(oneLine(statement.sql()));
        return numbered.replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                literal(statement.values().get(Integer.parseInt(found.group(1)) - 1))));
    }

    /** pgbench ends a statement at the end of a line with a semicolon; comments would swallow what follows. */
    private static String oneLine(String sql) {
        return sql.lines()
                .map(line -> line.replaceFirst("--.*$", "").strip())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    /** The log does not say of what kind a value is; where PostgreSQL cannot tell either, it is said. */
    private String literal(String value) {
        if (value.equals("NULL")) {
            return value;
        }
        var text = value.substring(1, value.length() - 1);
        return IDS.matcher(text).matches() ? "cast(" + written(text) + " as uuid[])" : written(text);
    }

    /** A colon would name a variable of pgbench, so it is written as its number. */
    private String written(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var found : ID.matcher(text).results().filter(this::isFresh).toList()) {
            if (found.start() > from) {
                parts.add(quoted(text.substring(from, found.start())));
            }
            parts.add(made(UUID.fromString(found.group())));
            from = found.end();
        }
        if (from == 0) {
            return quoted(text);
        }
        if (parts.size() == 1 && from == text.length()) {
            return parts.getFirst();
        }
        if (from < text.length()) {
            parts.add(quoted(text.substring(from)));
        }
        return "(" + String.join(" || ", parts) + ")";
    }

    private boolean isFresh(MatchResult found) {
        return Ids.madeSince(UUID.fromString(found.group()), begun);
    }

    private static String quoted(String text) {
        var escaped = text.replace("\\", "\\\\")
                .replace(":", "\\x3a")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return (escaped.equals(text) ? "'" : "E'") + escaped + "'";
    }

    private String made(UUID id) {
        var name = fresh.computeIfAbsent(id, _ -> "made" + fresh.size());
        return "cast(lpad(to_hex(cast(extract(epoch from now()) * 1000 as bigint)), 12, '0') || '7000'"
                + " || lpad(to_hex(cast(:" + name + " as bigint)), 16, '0') as uuid)";
    }
}
