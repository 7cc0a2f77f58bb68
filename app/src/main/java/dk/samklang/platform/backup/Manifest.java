package dk.samklang.platform.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backup says about itself before its rows.
 *
 * @param program the version of Samklang that made it
 * @param mode what the installation is for, as {@code platform.installation} has it
 * @param migrations the versions its tables had been through
 * @param fieldKeys the key file, so that sealed fields open on another machine too
 */
record Manifest(
        String program, Instant takenAt, String mode, List<String> migrations, String fieldKeys, List<Table> tables) {

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(program);
        out.writeUTF(takenAt.toString());
        out.writeUTF(mode);
        writeAll(out, migrations);
        out.writeUTF(fieldKeys);
        out.writeInt(tables.size());
        for (var table : tables) {
            out.writeUTF(table.name());
            out.writeUTF(table.columns());
        }
    }

    static Manifest read(DataInputStream in) throws IOException {
        return new Manifest(
                in.readUTF(), Instant.parse(in.readUTF()), in.readUTF(), readAll(in), in.readUTF(), readTables(in));
    }

    private static void writeAll(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static List<Table> readTables(DataInputStream in) throws IOException {
        var tables = new ArrayList<Table>();
        for (var left = in.readInt(); left > 0; left--) {
            tables.add(new Table(in.readUTF(), in.readUTF()));
        }
        return tables;
    }

    /** The keys stay out of logs. */
    @Override
    public String toString() {
        return "Manifest[" + program + ", " + takenAt + ", " + mode + "]";
    }
}
