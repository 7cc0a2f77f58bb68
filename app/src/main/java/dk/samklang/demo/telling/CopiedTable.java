package dk.samklang.demo.telling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows for one table in PostgreSQL's text format, gathered until they are copied all at once. */
final class CopiedTable {

    private final String statement;
    private final StringBuilder rows = new StringBuilder(1 << 16);
    private boolean begun;

    CopiedTable(String table, String columns) {
        this.statement = "copy " + table + " (" + columns + ") from stdin";
    }

    CopiedTable field(@Nullable Object value) {
        separate();
        if (value == null) {
            rows.append("\\N");
        } else {
            rows.append(value);
        }
        return this;
    }

    CopiedTable name(@Nullable Enum<?> constant) {
        return field(constant == null ? null : constant.name());
    }

    CopiedTable id(UUID id) {
        return field(id);
    }

    CopiedTable text(String text) {
        separate();
        for (var place = 0; place < text.length(); place++) {
            var letter = text.charAt(place);
            switch (letter) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(letter);
            }
        }
        return this;
    }

    void end() {
        rows.append('\n');
        begun = false;
    }

    private void separate() {
        if (begun) {
            rows.append('\t');
        }
        begun = true;
    }

    /** What was gathered, and begins anew. */
    CopyLane.Batch take() {
        var batch = new CopyLane.Batch(statement, rows.toString());
        rows.setLength(0);
        return batch;
    }
}
