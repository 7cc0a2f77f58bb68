package dk.samklang.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Statements as PostgreSQL's log has them, with their values, in order: {@code execute S_1: ...} and, on lines of its own,
 * {@code Parameters: $1 = '...'}. Statements of one line each are {@code statement: ...}.
 */
final class Statements {

    private static final Pattern HEAD =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL|[A-Z]+): {2}(.*)$", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("^(?:execute \\S+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("^(?:p|P)arameters: (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*+')(?:, |$)", Pattern.DOTALL);

    private Statements() {}

    /**
     * One statement of one connection.
     *
     * @param values as SQL literals, in the order of their numbers
     */
    record Executed(int connection, String sql, List<String> values) {

        boolean opens() {
            return sql.equalsIgnoreCase("BEGIN");
        }
    }

    /** What the log says from a place in it on. */
    static List<Executed> since(Path log, long place) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(place);
            var bytes = new byte[(int) (file.length() - place)];
            file.readFully(bytes);
            return in(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    static List<Executed> in(String log) {
        var executed = new ArrayList<Executed>();
        for (var entry : entries(log)) {
            var head = HEAD.matcher(entry);
            if (!head.matches()) {
                continue;
            }
            var connection = Integer.parseInt(head.group(1));
            var said = EXECUTE.matcher(head.group(3));
            var values = PARAMETERS.matcher(head.group(3));
            if (said.matches()) {
                executed.add(new Executed(connection, said.group(1).strip(), List.of()));
            } else if (values.matches() && !executed.isEmpty()) {
                var last = executed.removeLast();
                executed.add(new Executed(last.connection(), last.sql(), values(values.group(1))));
            }
        }
        return executed;
    }

    /** A line that begins with a tab goes on with the entry before. */
    private static List<String> entries(String log) {
        var entries = new ArrayList<String>();
        for (var line : log.split("\n", -1)) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static List<String> values(String parameters) {
        return PARAMETER
                .matcher(parameters)
                .results()
                .map(found -> found.group(2))
                .toList();
    }
}
